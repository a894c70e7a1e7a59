import { readDayOne } from './day-one';
import { readEvernote } from './evernote';
import { readHtmlPages } from './html-page';
import { readJoplin } from './joplin';
import { readNotion } from './notion';
import type { SourceReader } from './source';
import { readStandardNotes } from './standard-notes';

/** Each looks for what its program writes; a file that one has used is read by no other. */
export const readers: readonly SourceReader[] = [
  readEvernote,
  readJoplin,
  readDayOne,
  readStandardNotes,
  readNotion,
  readHtmlPages,
];
