import type { ShareAttachment, ShareDocument, ShareNote } from '../share-document';
import type { Where } from './finding';
import { attachmentMetadata } from './metadata/attachment-metadata';
import { cleanAttachment } from './metadata/clean-attachment';
import { item, type MetadataItem } from './metadata/metadata-item';

/** One text of a document. */
export type Passage = { readonly where: Where; readonly text: string };

/** What the files of a document say about themselves, one line each. */
export type MetadataPassage = Passage & { readonly items: readonly MetadataItem[] };

/** Every text of a document, in the order it is read. */
export function passagesOf(document: ShareDocument): readonly Passage[] {
  return [{ where: { field: 'document-title' }, text: document.title }, ...document.notes.flatMap(textsOf)];
}

function textsOf(note: ShareNote): readonly Passage[] {
  const { key } = note;
  const listed = (
    field: 'theme' | 'tag' | 'person' | 'attachment-name',
    texts: readonly string[],
  ): readonly Passage[] => texts.map((text, index) => ({ where: { field, note: key, index }, text }));
  return [
    { where: { field: 'title', note: key }, text: note.title },
    { where: { field: 'body', note: key }, text: note.body },
    { where: { field: 'outcome', note: key }, text: note.outcome },
    ...listed('theme', note.themes),
    ...listed('tag', note.tags),
    ...listed('person', note.people),
    ...(note.seenAt === null ? [] : [{ where: { field: 'seen-at', note: key } as const, text: note.seenAt }]),
    ...listed(
      'attachment-name',
      note.attachments.map(({ name }) => name),
    ),
  ];
}

/** The metadata of every attached file, one file after the other; files that say nothing have an empty text. */
export function* metadataPassagesOf(document: ShareDocument): Generator<MetadataPassage> {
  for (const note of document.notes) {
    for (const [index, attachment] of note.attachments.entries()) {
      const items = itemsOf(attachment);
      const where = { field: 'attachment-metadata', note: note.key, index } as const;
      yield { where, items, text: items.map(({ says }) => says).join('\n') };
    }
  }
}

/** A picture that cannot be written anew leaves as it is, with whatever is in it that nobody can tell. */
function itemsOf(attachment: ShareAttachment): readonly MetadataItem[] {
  const items = attachmentMetadata(attachment);
  if (items.length > 0 || attachment.mediaType === 'application/pdf') return items;
  return cleanAttachment(attachment) === null ? [item('unread', 'cannot be cleaned')] : [];
}
