export { AgendaPaper } from './AgendaPaper';
export { Paper } from './Paper';
export { lookedBackAt } from './paper-parts';
export { printWindow } from './print-window';
export { type PrintOut, usePrintOut } from './use-print-out';
