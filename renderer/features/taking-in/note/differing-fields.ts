import type { NoteFile, NoteText } from '../../../../shared/contract/sharing';

/** The parts of a note that two versions may say differently, in the order they are read. */
export const noteFields = [
  'title',
  'kind',
  'status',
  'date',
  'people',
  'tags',
  'themes',
  'seenAt',
  'answers',
  'body',
  'outcome',
  'attachments',
] as const;
export type NoteField = (typeof noteFields)[number];

/** Those of one line. */
export type ShortField = Exclude<NoteField, 'title' | 'body' | 'outcome'>;

/** What two versions of a note do not say alike. */
export function differingFields(one: NoteText, other: NoteText): readonly NoteField[] {
  return noteFields.filter(field => asText(one, field) !== asText(other, field));
}

function asText(text: NoteText, field: NoteField): string {
  if (field === 'attachments') return JSON.stringify(text.attachments.map(({ name, mark }) => [name, mark]));
  const value = text[field];
  if (value === null) return '';
  return typeof value === 'string' ? value.trimEnd() : value.join('\n');
}

/** Files of `later` that bear a name of `earlier` and hold something else. */
export function replacedFiles(earlier: NoteText, later: NoteText): ReadonlySet<NoteFile> {
  const before = new Map(earlier.attachments.map(({ name, mark }) => [name, mark]));
  return new Set(later.attachments.filter(({ name, mark }) => (before.get(name) ?? mark) !== mark));
}
