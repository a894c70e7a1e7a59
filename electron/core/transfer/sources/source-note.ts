import { stringify } from 'yaml';
import type { ImportNote, ImportProblem } from '../../../../shared/contract/transfer';
import { blankContent, bodyLimit } from '../../../../shared/domain/entry';
import { asId } from '../../../../shared/domain/ids';
import type { Instant, LocalDate } from '../../../../shared/domain/time';
import { fitContent } from '../fit-limits';
import { asTag } from '../foreign-note';
import type { ImportedLink } from '../imported';
import { dateOf } from '../note-date';
import type { ReadNote } from '../note-file';
import type { NamedAttachment } from '../note-reading';
import type { SourceContext } from './source';

/** A note as another program keeps it, in our words. */
export type SourceNote = {
  /** Names it on the screen and in links; no two notes have the same. */
  readonly file: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly createdAt: Instant | null;
  readonly updatedAt: Instant | null;
  /** When it happened; without one, the day it was written. */
  readonly date: LocalDate | null;
  /** Its tags, and the notebooks it lies in. */
  readonly tags: readonly string[];
  readonly pinned: boolean;
  readonly links: readonly ImportedLink[];
  readonly attachments: readonly NamedAttachment[];
  readonly problems: readonly ImportProblem[];
  /** What the journal has no place for: it stays, in a fenced block at the end of the text. */
  readonly rest: Readonly<Record<string, unknown>>;
};

/** The note as an entry for the head alone; a line for the report when there is nothing in it or too much. */
export function readSourceNote(note: SourceNote, { now, newId }: SourceContext): ReadNote | ImportNote {
  const { file } = note;
  const text = `${note.body}${restOf(note.rest)}`;
  if (text.trim() === '' && note.title.trim() === '' && note.attachments.length === 0)
    return { file, problem: 'empty', leftOut: true };
  const createdAt = note.createdAt ?? note.updatedAt ?? now;
  const date = note.date ?? dateOf(createdAt) ?? dateOf(now) ?? '2000-01-01';
  const { attachments: _none, ...blank } = blankContent('reflection', date);
  const tags = [...new Set(note.tags.map(asTag))].filter(tag => tag !== '');
  const written = { ...blank, title: note.title.trim(), body: text, tags, pinned: note.pinned };
  const content = fitContent(written);
  if (content.body.length > bodyLimit) return { file, problem: 'text-too-large', leftOut: true };
  const problems = content === written ? note.problems : [...note.problems, 'shortened' as const];
  return {
    entry: {
      file,
      knownId: null,
      freshId: asId.entry(newId()),
      content,
      createdAt,
      updatedAt: Math.max(createdAt, note.updatedAt ?? createdAt),
      revision: 1,
      links: note.links,
      mentions: [],
      trail: [],
    },
    attachments: note.attachments,
    notes: [...new Set(problems)].map(problem => ({ file, problem, leftOut: false })),
  };
}

function restOf(rest: SourceNote['rest']): string {
  if (Object.keys(rest).length === 0) return '';
  const yaml = stringify(rest, { lineWidth: 0 }).trim();
  const longest = Math.max(2, ...(yaml.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}yaml\n${yaml}\n${fence}\n`;
}
