export { applyImport } from './apply-import';
export { openChosen } from './archives/chosen-files';
export type { ExportDisk } from './export-disk';
export { nodeExportDisk } from './export-disk';
export { exportMarkdownFolder } from './export-folder';
export type { ImportPlan, PlannedAttachment, PlannedEntry } from './import-plan';
export type {
  ImportedAttachment,
  ImportedEntry,
  ImportRead,
  Progress,
  ReadAttachment,
  Task,
} from './imported';
export { planImport } from './plan-import';
export { readAttachmentFile } from './read-attachment-file';
export { readChosen } from './read-chosen';
export { writeNewFile } from './write-new-file';
