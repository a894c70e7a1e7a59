import { join } from 'node:path';
import type { ImportNote } from '../../../shared/contract/transfer';
import { attachmentLimit } from '../../../shared/domain/entry';
import { sniffAttachmentType, sniffedBytes } from '../../../shared/domain/media';
import type { Instant } from '../../../shared/domain/time';
import { FileIndex } from './file-index';
import type {
  ImportedAttachment,
  ImportedEntry,
  ImportedRecord,
  ImportedSurroundings,
  ImportRead,
  Task,
} from './imported';
import { journalFileName, noSurroundings, readJournalFile } from './journal-file';
import { type ReadNote, type ReadRecordFile, readNoteFile } from './note-file';
import type { NamedAttachment } from './note-reading';
import { readFirstBytes } from './open-file';
import { textFile } from './references';
import { textFileLimit } from './text-limits';
import { stopIfAborted, walkFolder } from './walk-folder';

/** Files read at the same time: enough to keep a disk busy, few enough to stop quickly. */
const batchSize = 16;

/**
 * Reads a folder of markdown files, ours or another program's, without changing anything. What cannot be used is in
 * the notes; only a folder that cannot be listed at all fails (`folder-missing`, `unreadable-file`), or `cancelled`.
 */
export async function readMarkdownFolder(
  input: Task & {
    readonly folder: string;
    readonly now: () => Instant;
    /** A random UUID at every call. */
    readonly newId: () => string;
  },
): Promise<ImportRead> {
  const listing = await walkFolder(input.folder, input.signal);
  const reading = new FolderReading(input.folder, listing.files, input.now(), input.newId);
  const texts = listing.files.filter(file => textFile.test(file));
  for (let done = 0; done < texts.length; done += batchSize) {
    stopIfAborted(input.signal);
    await reading.readTexts(texts.slice(done, done + batchSize));
    input.onProgress({ done: Math.min(done + batchSize, texts.length), total: texts.length });
  }
  const surroundings = await reading.readSurroundings(listing.files);
  const notes = [...listing.notes, ...reading.notes, ...reading.unusedFiles(listing.files)];
  return { entries: reading.entries, records: reading.records, surroundings, notes };
}

class FolderReading {
  readonly entries: ImportedEntry[] = [];
  readonly records: ImportedRecord[] = [];
  readonly notes: ImportNote[] = [];
  private readonly index: FileIndex;
  private readonly attached = new Set<string>();

  constructor(
    private readonly folder: string,
    files: readonly string[],
    private readonly now: Instant,
    private readonly newId: () => string,
  ) {
    this.index = new FileIndex(files);
  }

  async readTexts(files: readonly string[]): Promise<void> {
    const read = await Promise.all(files.map(file => this.readText(file)));
    for (const note of read) {
      if ('problem' in note) this.notes.push(note);
      else if ('record' in note) {
        this.records.push({ file: note.file, record: note.record });
        this.notes.push(...note.notes);
      } else await this.keep(note);
    }
  }

  private async readText(file: string): Promise<ReadNote | ReadRecordFile | ImportNote> {
    const found = await readFirstBytes(join(this.folder, file), textFileLimit);
    if (found === null) return { file, problem: 'unreadable', leftOut: true };
    if (found.size > textFileLimit) return { file, problem: 'text-too-large', leftOut: true };
    return readNoteFile(file, found, { index: this.index, now: this.now, newId: this.newId });
  }

  private async keep(note: ReadNote): Promise<void> {
    const attachments: ImportedAttachment[] = [];
    const names = new Set<string>();
    for (const named of note.attachments) {
      const attachment = await this.readAttachment(named, note.entry.file);
      if (attachment === null) continue;
      // Our own notes name their attachments themselves; elsewhere two folders may hold files of one name.
      const name = note.entry.knownId === null ? uniqueName(attachment.name, names) : attachment.name;
      attachments.push({ ...attachment, name });
    }
    this.entries.push({ ...note.entry, attachments });
    this.notes.push(...note.notes);
  }

  private async readAttachment(named: NamedAttachment, from: string): Promise<ImportedAttachment | null> {
    const file = this.index.at(named.file);
    const found = file === null ? null : await readFirstBytes(join(this.folder, file), sniffedBytes);
    if (file === null || found === null) {
      this.notes.push({ file: from, problem: 'attachment-missing', leftOut: false });
      return null;
    }
    this.attached.add(file);
    const mediaType = sniffAttachmentType(found.bytes);
    if (mediaType === null || found.size > attachmentLimit) {
      const problem = mediaType === null ? 'attachment-type' : 'attachment-too-large';
      this.notes.push({ file, problem, leftOut: true });
      return null;
    }
    return { file, name: named.name, mediaType, size: found.size, addedAt: named.addedAt ?? this.now };
  }

  /** What `Critical Friend.yaml` at the top of the folder holds. */
  async readSurroundings(files: readonly string[]): Promise<ImportedSurroundings> {
    if (!files.includes(journalFileName)) return noSurroundings;
    const found = await readFirstBytes(join(this.folder, journalFileName), textFileLimit);
    if (found === null) {
      this.notes.push({ file: journalFileName, problem: 'unreadable', leftOut: true });
      return noSurroundings;
    }
    const yaml = new TextDecoder().decode(found.bytes);
    const { surroundings, spoilt } = readJournalFile(yaml, this.newId);
    if (spoilt) this.notes.push({ file: journalFileName, problem: 'unknown-value', leftOut: false });
    return surroundings;
  }

  /** Files that are neither text nor attached to one, so that the head sees what stays behind. */
  unusedFiles(files: readonly string[]): readonly ImportNote[] {
    return files
      .filter(file => !textFile.test(file) && !this.attached.has(file) && file !== journalFileName)
      .map(file => ({ file, problem: 'not-markdown', leftOut: true }));
  }
}

/** Two files of one name in one entry: the second becomes `name (2).png`. */
function uniqueName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${stem} (${number})${ending}`;
  taken.add(unique);
  return unique;
}
