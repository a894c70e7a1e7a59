export { ExportPanel } from './ExportPanel';
export { ImportPanel } from './ImportPanel';
