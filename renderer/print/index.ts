export { AgendaPaper } from './AgendaPaper';
export { Paper } from './Paper';
export { lookedBackAt } from './paper-parts';
export { type PrintOut, usePrintOut } from './use-print-out';
