import type { ShareAttachment, ShareDocument, ShareNote } from '../../share-document';
import type { FormatFile } from '../format-file';
import { stemOf } from '../stem';
import { jsonFormat, jsonVersion } from './schema';
import { type Json, sortedJson } from './sorted-json';

/** Everything as one JSON file that other programs can read, pictures and PDFs in it. `jsonSchema` reads it back. */
export function writeJson(document: ShareDocument): readonly FormatFile[] {
  const parts = sortedJson({
    format: jsonFormat,
    version: jsonVersion,
    title: document.title,
    date: document.date,
    notes: document.notes.map(jsonNote),
  });
  const bytes = Buffer.concat([...parts, '\n'].map(part => Buffer.from(part)));
  return [{ path: `${stemOf(document)}.json`, bytes }];
}

/** Member by member, so that nothing goes out that a note may one day hold besides. */
function jsonNote(note: ShareNote): Json {
  const { key, kind, status, title, date, body, outcome } = note;
  const { themes, tags, people, seenAt, answers } = note;
  const attachments = note.attachments.map(jsonAttachment);
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

function jsonAttachment({ name, mediaType, bytes }: ShareAttachment): Json {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return { name, mediaType, bytes: base64 };
}
