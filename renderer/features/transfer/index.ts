export { ExportPanel } from './ExportPanel';
export { ImportPanel } from './ImportPanel';
export { Transfers } from './Transfers';
