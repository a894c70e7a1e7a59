import type { ImportNote } from '../../../../shared/contract/transfer';
import type { EntryContent } from '../../../../shared/domain/entry';
import { fitContent } from '../fit-limits';
import type { ReadNote } from '../note-file';
import type { SourceContext } from './source';
import { readSourceNote, type SourceNote } from './source-note';

type Known = 'kind' | 'status' | 'people' | 'themes' | 'outcome' | 'seenAt' | 'answers';

/** A note whose source knows more of it than other programs do. It is for the head alone like any other. */
export function readFilledNote(
  note: SourceNote,
  known: Partial<Pick<EntryContent, Known>>,
  context: SourceContext,
): ReadNote | ImportNote {
  const read = readSourceNote(note, context);
  if ('problem' in read) return read;
  const filled = { ...read.entry.content, ...known };
  const content = fitContent(filled);
  const { file } = note;
  const isTold = read.notes.some(({ problem }) => problem === 'shortened');
  const shortened =
    content === filled || isTold ? [] : [{ file, problem: 'shortened' as const, leftOut: false }];
  return { ...read, entry: { ...read.entry, content }, notes: [...read.notes, ...shortened] };
}
