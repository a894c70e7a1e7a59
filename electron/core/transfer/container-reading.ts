import type { FoundTable } from '../../../shared/contract/tables';
import type { FoundSource, ImportNote } from '../../../shared/contract/transfer';
import { attachmentLimit } from '../../../shared/domain/entry';
import { sniffAttachmentType, sniffedBytes } from '../../../shared/domain/media';
import type { SourceFiles } from './archives/source-files';
import { FileIndex } from './file-index';
import type { ImportedAttachment, ImportedEntry, ImportedRecord, Task } from './imported';
import { type ReadNote, type ReadRecordFile, readNoteFile } from './note-file';
import type { NamedAttachment } from './note-reading';
import { textFile } from './references';
import { readers } from './sources';
import type { SourceContext, SourceReader } from './sources/source';
import { textFileLimit } from './text-limits';
import { stopIfAborted } from './walk-folder';

/** Files read at the same time: enough to keep a disk busy, few enough to stop quickly. */
const batchSize = 16;

/** Reads the files of one folder or archive: what a known program wrote, then every other text as a note of its own. */
export class ContainerReading {
  readonly entries: ImportedEntry[] = [];
  readonly records: ImportedRecord[] = [];
  readonly notes: ImportNote[] = [];
  readonly sources: FoundSource[] = [];
  readonly locked: string[] = [];
  readonly tables: FoundTable[] = [];
  private readonly index: FileIndex;
  private readonly used = new Set<string>();

  constructor(
    private readonly files: SourceFiles,
    private readonly context: SourceContext,
  ) {
    this.index = new FileIndex(files.files);
  }

  /** Whether a reader knows what lies here, even when no note came of it. */
  isKnown(): boolean {
    return this.used.size > 0;
  }

  async read(onProgress: Task['onProgress']): Promise<void> {
    this.notes.push(...this.files.notes);
    for (const reader of readers) await this.readSource(reader);
    const before = this.entries.length;
    const texts = this.files.files.filter(file => textFile.test(file) && !this.used.has(file));
    for (let done = 0; done < texts.length; done += batchSize) {
      stopIfAborted(this.context.signal);
      await this.readTexts(texts.slice(done, done + batchSize));
      onProgress({ done: Math.min(done + batchSize, texts.length), total: texts.length });
    }
    this.found('markdown', this.entries.length - before);
  }

  /** Files that are neither text nor attached to one, so that the head sees what stays behind. */
  unusedFiles(told: ReadonlySet<string>): readonly ImportNote[] {
    return this.files.files
      .filter(file => !textFile.test(file) && !this.used.has(file) && !told.has(file))
      .map(file => ({ file, problem: 'not-markdown', leftOut: true }));
  }

  private async readSource(reader: SourceReader): Promise<void> {
    const found = await reader(this.files, this.context);
    if (found === null) return;
    for (const file of found.used) this.used.add(file);
    if (found.locked !== null) this.locked.push(found.locked);
    this.tables.push(...(found.tables ?? []));
    const before = this.entries.length;
    for (const note of found.notes) {
      stopIfAborted(this.context.signal);
      if ('problem' in note) this.notes.push(note);
      else await this.keep(note);
    }
    this.found(found.source, this.entries.length - before);
  }

  private found(source: FoundSource['source'], notes: number): void {
    if (notes > 0) this.sources.push({ source, file: this.context.root.replace(/\/$/, ''), notes });
  }

  private async readTexts(files: readonly string[]): Promise<void> {
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
    const found = await this.files.read(file, textFileLimit);
    if (found === null) return { file, problem: 'unreadable', leftOut: true };
    if (found.size > textFileLimit) return { file, problem: 'text-too-large', leftOut: true };
    const { now, newId, root } = this.context;
    return readNoteFile(file, found, { index: this.index, now, newId, root });
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
    const found = file === null ? null : await this.files.read(file, sniffedBytes);
    if (file === null || found === null) {
      this.notes.push({ file: from, problem: 'attachment-missing', leftOut: false });
      return null;
    }
    this.used.add(file);
    const mediaType = sniffAttachmentType(found.bytes);
    if (mediaType === null || found.size > attachmentLimit) {
      const problem = mediaType === null ? 'attachment-type' : 'attachment-too-large';
      this.notes.push({ file, problem, leftOut: true });
      return null;
    }
    return {
      file,
      name: named.name,
      mediaType,
      size: found.size,
      addedAt: named.addedAt ?? this.context.now,
    };
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
