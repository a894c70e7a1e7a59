import { posix } from 'node:path';
import type { ImportNote } from '../../../../../shared/contract/transfer';
import type { SourceFiles } from '../../archives/source-files';
import { dateInName, dateOf } from '../../note-date';
import type { ReadNote } from '../../note-file';
import type { NamedAttachment } from '../../note-reading';
import { stopIfAborted } from '../../walk-folder';
import { htmlToMarkdown } from '../html-markdown';
import { AttachmentNames } from '../labels';
import { pictureLink } from '../picture-link';
import type { SourceContext, SourceRead } from '../source';
import { readSourceNote } from '../source-note';
import { readWordFacts, type WordFacts } from './word-facts';
import { wordToHtml } from './word-html';
import { readWordParts } from './word-parts';

/** A Word file (ECMA-376), opened as the archive that it is: one note with its pictures. Macros and what it names elsewhere are not looked at. */
export async function readWord(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const { root, signal } = context;
  const isWord =
    files.files.includes(`${root}[Content_Types].xml`) &&
    files.files.some(file => file.startsWith(`${root}word/`));
  if (!isWord || root === '') return null;
  stopIfAborted(signal);
  const file = root.slice(0, -1);
  const used = new Set(files.files);
  const told = (note: ReadNote | ImportNote): SourceRead => ({
    source: 'word',
    notes: [note],
    used,
    locked: null,
  });
  const parts = await readWordParts(files, root);
  const html = parts === null ? 'too-much' : await wordToHtml(parts, { signal });
  stopIfAborted(signal);
  if (html === 'too-much') return told({ file, problem: 'word-too-much', leftOut: true });
  if (html === null) return told({ file, problem: 'unreadable', leftOut: true });
  return told(readNote(file, html, await readWordFacts(files, root), context));
}

function readNote(
  file: string,
  html: string,
  facts: WordFacts,
  context: SourceContext,
): ReadNote | ImportNote {
  const attachments: NamedAttachment[] = [];
  const names = new AttachmentNames();
  const text = htmlToMarkdown(html, {
    media: () => null,
    picture: (source, words) => {
      if (!source.startsWith('word/media/')) return pictureLink(source, words);
      const at = `${context.root}${source}`;
      const name = names.of(at, posix.basename(source));
      if (!attachments.some(one => one.file === at)) attachments.push({ file: at, name, addedAt: null });
      return `![${words}](<${name}>)`;
    },
  });
  const name = posix.basename(file).replace(/\.[^.]+$/, '');
  const createdAt = facts.created ?? context.changedAt;
  return readSourceNote(
    {
      file,
      ...titled(text.body, facts.title, name),
      createdAt,
      updatedAt: facts.modified ?? context.changedAt,
      date: facts.created === null ? (dateInName(name)?.date ?? null) : dateOf(facts.created),
      tags: posix
        .dirname(file)
        .split('/')
        .filter(folder => folder !== '.'),
      pinned: false,
      links: [],
      attachments,
      problems: [],
      rest: {},
    },
    context,
  );
}

/** Its title, else its first heading, else its name; a heading at the top that says no more than the title goes. */
function titled(
  body: string,
  given: string,
  name: string,
): { readonly title: string; readonly body: string } {
  const top = /^#{1,6} +([^\n]+)\n*/.exec(body);
  const first = plain(/^#{1,6} +([^\n]+)$/m.exec(body)?.[1] ?? '');
  const title = given !== '' ? given : first !== '' ? first : name;
  const isSaid = top !== null && plain(top[1] ?? '') === title;
  return { title, body: isSaid ? body.slice(top[0].length) : body };
}

/** A heading without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)(?:\*\*?|~~)/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
