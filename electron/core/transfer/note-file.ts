import type { ImportNote, ImportProblem } from '../../../shared/contract/transfer';
import { bodyLimit } from '../../../shared/domain/entry';
import { asId } from '../../../shared/domain/ids';
import type { Instant } from '../../../shared/domain/time';
import { decodeText } from './decode-text';
import type { FileIndex } from './file-index';
import { fitContent } from './fit-limits';
import { readForeignNote } from './foreign-note';
import { parseFrontMatter, splitFrontMatter } from './front-matter';
import type { ImportedEntry, ImportedRecord } from './imported';
import { dateOf } from './note-date';
import { isOwnNote, type NamedAttachment, readOwnNote } from './note-reading';
import type { FileBytes } from './open-file';
import { isOwnRecord, readOwnRecord } from './record-reading';
import { findReferences } from './references';

/** A text file read as an entry whose attachments have not been looked at yet. */
export type ReadNote = {
  readonly entry: Omit<ImportedEntry, 'attachments'>;
  readonly attachments: readonly NamedAttachment[];
  readonly notes: readonly ImportNote[];
};

/** A text file read as a person, school, circle, conversation or review. */
export type ReadRecordFile = ImportedRecord & { readonly notes: readonly ImportNote[] };

/** What reading needs beside the file. */
export type NoteContext = {
  readonly index: FileIndex;
  readonly now: Instant;
  readonly newId: () => string;
  /** Stands before the path of every file; folders that it names are no tags. */
  readonly root?: string;
};

type Read = ReadNote | ReadRecordFile | ImportNote;

/** Reads one text file; gives only a note when nothing of it can be used. What is given can be saved again as it is. */
export function readNoteFile(file: string, found: FileBytes, context: NoteContext): Read {
  const read = readAsWritten(file, found, context);
  if ('problem' in read || 'record' in read) return read;
  const content = fitContent(read.entry.content);
  if (Math.max(content.body.length, content.outcome.length) > bodyLimit)
    return leftOut(file, 'text-too-large');
  const notes = content === read.entry.content ? [] : noted(file, ['shortened']);
  return { ...read, entry: { ...read.entry, content }, notes: [...read.notes, ...notes] };
}

function readAsWritten(file: string, found: FileBytes, context: NoteContext): Read {
  const decoded = decodeText(found.bytes);
  if (decoded === null) return leftOut(file, 'not-utf8');
  if (decoded.text.trim() === '') return leftOut(file, 'empty');
  const split = splitFrontMatter(decoded.text);
  const frontMatter = split.yaml === null ? null : parseFrontMatter(split.yaml);
  const isOwn = frontMatter !== null && isOwnNote(frontMatter);
  // A file of ours may hold more than one text; each is measured once it is read.
  if (!isOwn && split.body.length > bodyLimit) return leftOut(file, 'text-too-large');
  const problems: ImportProblem[] = decoded.guessed ? ['not-utf8'] : [];
  const origin = {
    file: file.slice((context.root ?? '').length),
    modifiedAt: found.modifiedAt,
    now: context.now,
  };
  if (isOwn && isOwnRecord(frontMatter)) {
    const { record, problems: spoilt } = readOwnRecord(split, frontMatter, found.modifiedAt);
    if (record === null) return leftOut(file, 'unknown-value');
    return { file, record, notes: noted(file, [...problems, ...spoilt]) };
  }
  if (isOwn) {
    const date = dateOf(found.modifiedAt) ?? dateOf(context.now) ?? '2000-01-01';
    const own = readOwnNote(split, frontMatter, { date, instant: found.modifiedAt });
    const { id, attachments, problems: spoilt, ...entry } = own;
    return {
      entry: { ...entry, file, knownId: id, freshId: asId.entry(context.newId()) },
      attachments,
      notes: noted(file, [...problems, ...spoilt]),
    };
  }
  const isUnreadable = split.yaml !== null && frontMatter === null;
  // What looked like front matter stays part of the text, so that nothing is lost.
  const text = isUnreadable ? { yaml: null, body: decoded.text, crlf: split.crlf } : split;
  const foreign = readForeignNote(text, frontMatter, origin);
  const references = findReferences(foreign.content.body, file, context.index);
  if (isUnreadable) problems.push('front-matter-unreadable');
  if (references.missing) problems.push('attachment-missing');
  if (references.outside) problems.push('link-outside');
  const { problems: spoilt, ...entry } = foreign;
  return {
    entry: {
      ...entry,
      file,
      knownId: null,
      freshId: asId.entry(context.newId()),
      revision: 1,
      links: references.links,
      mentions: [],
      trail: [],
    },
    attachments: references.attachments.map(path => ({ file: path, name: baseName(path), addedAt: null })),
    notes: noted(file, [...problems, ...spoilt]),
  };
}

function leftOut(file: string, problem: ImportProblem): ImportNote {
  return { file, problem, leftOut: true };
}

function noted(file: string, problems: readonly ImportProblem[]): readonly ImportNote[] {
  return [...new Set(problems)].map(problem => ({ file, problem, leftOut: false }));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
}
