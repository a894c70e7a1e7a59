import type { Where } from '../check/finding';
import type { ShareDocument, ShareNote } from '../share-document';

/** The notes of a document by their keys. */
export function notesByKey({ notes }: ShareDocument): ReadonlyMap<string, ShareNote> {
  return new Map(notes.map(note => [note.key, note]));
}

/** The text that a place names; empty for one that is not there, and for what a file says of itself. */
export function textAt(title: string, notes: ReadonlyMap<string, ShareNote>, where: Where): string {
  if (where.field === 'document-title') return title;
  const note = notes.get(where.note);
  if (note === undefined) return '';
  switch (where.field) {
    case 'title':
    case 'body':
    case 'outcome':
      return note[where.field];
    case 'seen-at':
      return note.seenAt ?? '';
    case 'theme':
      return note.themes[where.index] ?? '';
    case 'tag':
      return note.tags[where.index] ?? '';
    case 'person':
      return note.people[where.index] ?? '';
    case 'attachment-name':
      return note.attachments[where.index]?.name ?? '';
    case 'attachment-metadata':
      return '';
  }
}
