import type { NoteText } from '../../../../shared/contract/sharing';

/** The parts of a note that two versions may say differently, in the order they are read. */
export const noteFields = ['title', 'status', 'date', 'people', 'tags', 'body', 'outcome'] as const;
export type NoteField = (typeof noteFields)[number];

/** What two versions of a note do not say alike. */
export function differingFields(one: NoteText, other: NoteText): readonly NoteField[] {
  return noteFields.filter(field => asText(one[field]) !== asText(other[field]));
}

function asText(value: NoteText[NoteField]): string {
  if (value === null) return '';
  return typeof value === 'string' ? value.trimEnd() : value.join('\n');
}
