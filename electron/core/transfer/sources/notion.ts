import { posix } from 'node:path';
import type { ImportNote } from '../../../../shared/contract/transfer';
import type { SourceFiles } from '../archives/source-files';
import { decodeText } from '../decode-text';
import { FileIndex } from '../file-index';
import type { ImportedLink } from '../imported';
import { dateOf } from '../note-date';
import type { ReadNote } from '../note-file';
import type { NamedAttachment } from '../note-reading';
import type { FileBytes } from '../open-file';
import { textFileLimit } from '../text-limits';
import { stopIfAborted } from '../walk-folder';
import { AttachmentNames, wikiLabel } from './labels';
import { notionProperties } from './notion-properties';
import type { SourceContext, SourceRead } from './source';
import { readSourceNote } from './source-note';

const page = / [0-9a-f]{32}\.md$/;
const mark = / [0-9a-f]{32}(?=\.|$)/;
const target = /(!?)\[([^[\]\n]{0,500})\]\(([^()\s<>]{1,900}(?:\([^()\s<>]{0,100}\)[^()\s<>]{0,300})?)\)/g;

/** Pages that Notion exported as markdown: `Title 32 digits.md`, in folders that are called so too. */
export async function readNotion(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const pages = files.files.filter(file => page.test(file));
  if (pages.length === 0) return null;
  const index = new FileIndex(files.files);
  const notes: (ReadNote | ImportNote)[] = [];
  for (const file of pages) {
    stopIfAborted(context.signal);
    notes.push(readPage(file, await files.read(file, textFileLimit), index, context));
  }
  return { source: 'notion', notes, used: new Set(pages), locked: null };
}

function readPage(
  file: string,
  found: FileBytes | null,
  index: FileIndex,
  context: SourceContext,
): ReadNote | ImportNote {
  if (found === null) return { file, problem: 'unreadable', leftOut: true };
  if (found.size > textFileLimit) return { file, problem: 'text-too-large', leftOut: true };
  const decoded = decodeText(found.bytes);
  if (decoded === null) return { file, problem: 'not-utf8', leftOut: true };
  const { title, body } = titled(decoded.text.replaceAll('\r\n', '\n'), file);
  const { created, updated, tags } = notionProperties(body);
  const text = new PageText(file, index);
  return readSourceNote(
    {
      file,
      title,
      body: text.rewritten(body),
      createdAt: created ?? found.modifiedAt,
      updatedAt: updated ?? found.modifiedAt,
      date: created === null ? null : dateOf(created),
      tags: [...tags, ...foldersOf(file.slice(context.root.length))],
      pinned: false,
      links: text.links,
      attachments: text.attachments,
      problems: text.isMissing ? ['attachment-missing'] : [],
      rest: {},
    },
    context,
  );
}

function titled(text: string, file: string): { readonly title: string; readonly body: string } {
  const [first = ''] = text.split('\n', 1);
  const heading = /^# +(.*)$/.exec(first)?.[1];
  const name = posix.basename(file).replace(/\.md$/, '').replace(mark, '');
  if (heading === undefined) return { title: name, body: text };
  return { title: heading.trim(), body: text.slice(first.length).replace(/^\n+/, '') };
}

function foldersOf(file: string): readonly string[] {
  return posix
    .dirname(file)
    .split('/')
    .map(folder => folder.replace(mark, ''))
    .filter(folder => folder !== '.' && !/^Export-[0-9a-f-]+$/.test(folder));
}

/** The text of a page, with links to pages as links between notes and files under their own names. */
class PageText {
  readonly links: ImportedLink[] = [];
  readonly attachments: NamedAttachment[] = [];
  isMissing = false;
  private readonly names = new AttachmentNames();

  constructor(
    private readonly file: string,
    private readonly index: FileIndex,
  ) {}

  rewritten(body: string): string {
    return body.replaceAll(target, (all, image: string, words: string, path: string) => {
      if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(path)) return all;
      const found = this.index.resolve(decoded(path.replace(/#.*$/, '')), this.file);
      if (found === null || found === 'outside') {
        this.isMissing = true;
        return all;
      }
      if (page.test(found)) return this.link(found, words);
      return /\.(?:md|csv)$/i.test(found) ? all : `${image}[${words}](<${this.attach(found)}>)`;
    });
  }

  private link(file: string, words: string): string {
    const label = wikiLabel(posix.basename(file).replace(/\.md$/, '').replace(mark, ''), words);
    this.links.push({ label, to: 'file', file });
    return `[[${label}]]`;
  }

  private attach(file: string): string {
    const name = this.names.of(file, posix.basename(file));
    if (!this.attachments.some(one => one.file === file))
      this.attachments.push({ file, name, addedAt: null });
    return name;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
