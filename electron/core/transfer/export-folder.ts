import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { ExportReport } from '../../../shared/contract/transfer';
import type { Journal } from '../../../shared/domain/journal';
import { diskFailure, type ExportDisk } from './export-disk';
import { type ExportedNote, noteNames, planExport, planRecordFiles } from './export-plan';
import type { ReadAttachment, Task } from './imported';
import { formatJournalFile, journalFileName } from './journal-file';
import { formatNote } from './note-format';
import { formatRecord } from './record-format';
import { stopIfAborted } from './walk-folder';

/** Where everything is written until it is complete, so that half an export can never be taken for a whole one. */
export const unfinishedFolder = 'Unfinished export';

/** Text files written at the same time. */
const batchSize = 8;

const systemFiles: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

type ExportInput = Task & {
  readonly folder: string;
  readonly journal: Journal;
  readonly readAttachment: ReadAttachment;
  readonly disk: ExportDisk;
};

/**
 * Writes everything but the bin, the history and unsaved drafts as markdown into an empty folder. Until the last moment
 * it all stands in a subfolder; a cancelled or failed export leaves the folder empty. Fails with `folder-not-empty`,
 * `folder-missing`, `read-only-folder`, `disk-full`, `disk-error`, `cancelled`, and with what `readAttachment` fails with.
 */
export async function exportMarkdownFolder(input: ExportInput): Promise<ExportReport> {
  const notes = planExport(input.journal);
  const files = filesOf(input.journal, notes);
  await wantEmptyFolder(input);
  const moved: string[] = [];
  try {
    await writeAll(input, files);
    await publish(input, moved);
  } catch (error) {
    await clearAway(input, moved);
    throw diskFailure(error);
  }
  const attachments = notes.reduce((sum, note) => sum + note.attachments.length, 0);
  const records = files.length - notes.length;
  return { entries: notes.length, attachments, records, folder: input.folder };
}

async function wantEmptyFolder({ disk, folder }: ExportInput): Promise<void> {
  const names = await disk.list(folder).catch(error => {
    throw diskFailure(error);
  });
  if (names.some(name => !systemFiles.has(name))) throw new JournalError('folder-not-empty');
}

/** One text file, and what is attached to it. */
type ExportedFile = {
  readonly file: string;
  readonly format: () => string;
  readonly attachments: ExportedNote['attachments'];
};

function filesOf(journal: Journal, notes: readonly ExportedNote[]): readonly ExportedFile[] {
  const names = noteNames(journal);
  return [
    ...notes.map(({ file, entry, attachments }) => ({
      file,
      format: () => formatNote(entry, names, attachments),
      attachments,
    })),
    ...planRecordFiles(journal, names).map(({ file, record }) => ({
      file,
      format: () => formatRecord(record, names),
      attachments: [],
    })),
  ];
}

async function writeAll(input: ExportInput, files: readonly ExportedFile[]): Promise<void> {
  const { disk, journal, signal } = input;
  const top = join(input.folder, unfinishedFolder);
  const folders = new Set(files.flatMap(fileFolders));
  await disk.makeFolder(top);
  for (const folder of folders) await disk.makeFolder(join(top, folder));
  for (let done = 0; done < files.length; done += batchSize) {
    stopIfAborted(signal);
    const batch = files.slice(done, done + batchSize);
    await settleAll(batch.map(one => disk.writeFile(join(top, one.file), Buffer.from(one.format(), 'utf8'))));
    for (const one of batch) await writeAttachments(input, one, top);
    input.onProgress({ done: Math.min(done + batchSize, files.length), total: files.length });
  }
  await disk.writeFile(join(top, journalFileName), Buffer.from(formatJournalFile(journal), 'utf8'));
  for (const folder of folders) await disk.syncFolder(join(top, folder));
  await disk.syncFolder(top);
  stopIfAborted(signal);
}

/** One at a time, because each may be 25 MB. */
async function writeAttachments(
  { disk, readAttachment, signal }: ExportInput,
  { attachments }: ExportedFile,
  top: string,
): Promise<void> {
  for (const { attachment, file } of attachments) {
    stopIfAborted(signal);
    await disk.writeFile(join(top, file), await readAttachment(attachment.id));
  }
}

/** Waits for every write before failing, so that none goes on while its folder is cleared away. */
async function settleAll(writes: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(writes))
    if (result.status === 'rejected') throw result.reason;
}

/** Moves the finished parts up. The journal file goes last: where it stands at the top, the export is whole. */
async function publish({ disk, folder }: ExportInput, moved: string[]): Promise<void> {
  const top = join(folder, unfinishedFolder);
  const names = (await disk.list(top)).filter(name => name !== journalFileName);
  for (const name of [...names, journalFileName]) {
    await disk.move(join(top, name), join(folder, name));
    moved.push(name);
  }
  await disk.remove(top);
  await disk.syncFolder(folder);
}

async function clearAway({ disk, folder }: ExportInput, moved: readonly string[]): Promise<void> {
  const names = [...moved, unfinishedFolder];
  // Whatever cannot be removed still stands without a journal file or under the name of something unfinished.
  await Promise.allSettled(names.reverse().map(name => disk.remove(join(folder, name))));
}

function fileFolders({ file, attachments }: ExportedFile): readonly string[] {
  return [file, ...attachments.map(one => one.file)].map(path => path.slice(0, path.indexOf('/')));
}
