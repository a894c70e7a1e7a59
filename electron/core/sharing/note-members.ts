import { writeBase64 } from './base64';
import type { ShareNote } from './share-document';

/**
 * A note as JSON holds it, member by member in the order the formats list them: nothing goes out that a note may one day
 * hold besides. The bytes of files are in base64.
 */
export function noteMembers(note: ShareNote) {
  const { key, kind, status, title, date, body, outcome, themes, tags, people, seenAt, answers } = note;
  const attachments = note.attachments.map(({ name, mediaType, bytes }) => ({
    name,
    mediaType,
    bytes: writeBase64(bytes),
  }));
  return {
    key,
    kind,
    status,
    title,
    date,
    body,
    outcome,
    themes,
    tags,
    people,
    seenAt,
    answers,
    attachments,
  };
}
