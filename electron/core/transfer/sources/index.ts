import { readDayOne } from './day-one';
import { readEvernote } from './evernote';
import { readHtmlPages } from './html-page';
import { readJoplin } from './joplin';
import { readNotion } from './notion';
import { readOwnJson } from './own-json/read-own-json';
import type { SourceReader } from './source';
import { readStandardNotes } from './standard-notes';
import { readTables } from './table/read-tables';
import { readOldWord } from './word/old-word';
import { readWord } from './word/read-word';

/** Each looks for what its program writes; a file that one has used is read by no other. */
export const readers: readonly SourceReader[] = [
  readWord,
  readOldWord,
  readOwnJson,
  readEvernote,
  readJoplin,
  readDayOne,
  readStandardNotes,
  readNotion,
  readHtmlPages,
  readTables,
];
