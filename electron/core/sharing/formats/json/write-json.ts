import { noteMembers } from '../../note-members';
import type { ShareDocument } from '../../share-document';
import type { FormatFile } from '../format-file';
import { stemOf } from '../stem';
import { jsonFormat, jsonVersion } from './schema';
import { sortedJson } from './sorted-json';

/** Everything as one JSON file that other programs can read, pictures and PDFs in it. `jsonSchema` reads it back. */
export function writeJson(document: ShareDocument): readonly FormatFile[] {
  const parts = sortedJson({
    format: jsonFormat,
    version: jsonVersion,
    title: document.title,
    date: document.date,
    notes: document.notes.map(noteMembers),
  });
  const bytes = Buffer.concat([...parts, '\n'].map(part => Buffer.from(part)));
  return [{ path: `${stemOf(document)}.json`, bytes }];
}
