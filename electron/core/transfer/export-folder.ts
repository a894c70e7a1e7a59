import type { ExportReport } from '../../../shared/contract/transfer';
import type { Journal } from '../../../shared/domain/journal';
import type { ExportDisk } from './export-disk';
import type { ReadAttachment, Task } from './imported';

/**
 * Writes everything but the bin, the history and unsaved drafts as markdown into an empty folder. Until the last moment
 * it all stands in a subfolder; a cancelled or failed export leaves the folder empty. Fails with `folder-not-empty`,
 * `folder-missing`, `read-only-folder`, `disk-full`, `disk-error`, `cancelled`, and with what `readAttachment` fails with.
 */
export async function exportMarkdownFolder(
  _input: Task & {
    readonly folder: string;
    readonly journal: Journal;
    readonly readAttachment: ReadAttachment;
    readonly disk: ExportDisk;
  },
): Promise<ExportReport> {
  throw new Error('being written');
}
