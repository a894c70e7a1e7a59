import { posix } from 'node:path';
import type { ImportNote, ImportProblem } from '../../../../shared/contract/transfer';
import type { SourceFiles } from '../archives/source-files';
import { decodeText } from '../decode-text';
import { FileIndex } from '../file-index';
import { dateInName } from '../note-date';
import type { ReadNote } from '../note-file';
import type { NamedAttachment } from '../note-reading';
import type { FileBytes } from '../open-file';
import { stopIfAborted } from '../walk-folder';
import { htmlToMarkdown } from './html-markdown';
import { AttachmentNames } from './labels';
import { pictureLink } from './picture-link';
import type { SourceContext, SourceRead } from './source';
import { readSourceNote } from './source-note';

const page = /\.html?$/i;
/** Bytes; a longer page is not read. */
const pageLimit = 16 * 1024 * 1024;

/** Pages of HTML, each a note, with the pictures that lie beside them. */
export async function readHtmlPages(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const pages = files.files.filter(file => page.test(file));
  if (pages.length === 0) return null;
  const index = new FileIndex(files.files);
  const notes: (ReadNote | ImportNote)[] = [];
  for (const file of pages) {
    stopIfAborted(context.signal);
    notes.push(readPage(file, await files.read(file, pageLimit), index, context));
  }
  return { source: 'html', notes, used: new Set(pages), locked: null };
}

function readPage(
  file: string,
  found: FileBytes | null,
  index: FileIndex,
  context: SourceContext,
): ReadNote | ImportNote {
  if (found === null) return { file, problem: 'unreadable', leftOut: true };
  if (found.size > pageLimit) return { file, problem: 'text-too-large', leftOut: true };
  const decoded = decodeText(found.bytes);
  if (decoded === null) return { file, problem: 'not-utf8', leftOut: true };
  const attachments: NamedAttachment[] = [];
  const names = new AttachmentNames();
  const problems = new Set<ImportProblem>(decoded.guessed ? ['not-utf8'] : []);
  /** A picture within the page itself, or one that is not beside it: its words stay, and the report says so. */
  const without = (words: string): string | null => {
    problems.add('attachment-missing');
    return words === '' ? null : `![${words}]()`;
  };
  const { title, body } = htmlToMarkdown(decoded.text, {
    media: () => null,
    picture: (source, words) => {
      const at = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(source) ? null : index.resolve(safeDecode(source), file);
      if (at === null || at === 'outside') return pictureLink(source, words) ?? without(words);
      const name = names.of(at, posix.basename(at));
      if (!attachments.some(one => one.file === at)) attachments.push({ file: at, name, addedAt: null });
      return `![${words}](<${name}>)`;
    },
  });
  const place = file.slice(context.root.length);
  const name = posix.basename(place).replace(page, '');
  const folders = posix
    .dirname(place)
    .split('/')
    .filter(folder => folder !== '.');
  return readSourceNote(
    {
      file,
      title: title === '' ? name : title,
      body,
      createdAt: found.modifiedAt,
      updatedAt: found.modifiedAt,
      date: dateInName(name)?.date ?? null,
      tags: folders,
      pinned: false,
      links: [],
      attachments,
      problems: [...problems],
      rest: {},
    },
    context,
  );
}

function safeDecode(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch (error) {
    if (error instanceof URIError) return source;
    throw error;
  }
}
