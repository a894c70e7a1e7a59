import { assertNever } from '../../../../../shared/assert-never';
import type { Inline } from '../blocks';
import { escapeAll, escapeText } from './escape-text';

/** How inline text may be written; from the most pleasant to what can be nothing else. */
export type Manner = {
  /** What stands around emphasis; `null` to leave strong, emphasised and struck text without marks. */
  readonly emphasis: '*' | '_' | null;
  readonly escape: 'needed' | 'all';
};

export const manners: readonly Manner[] = [
  { emphasis: '*', escape: 'needed' },
  { emphasis: '_', escape: 'needed' },
  { emphasis: '*', escape: 'all' },
  { emphasis: null, escape: 'all' },
];

/** Where the pictures of a note lie, by their names. */
export type PictureFiles = ReadonlyMap<string, string>;

/** Inline text as markdown on one line, or on several where it has breaks. */
export function markdownInlines(
  inlines: readonly Inline[],
  files: PictureFiles,
  manner: Manner,
  startsLine = true,
): string {
  return inlines
    .map((inline, at) => {
      const starts = at === 0 ? startsLine : inlines[at - 1]?.kind === 'break';
      return markdownInline(inline, files, manner, starts);
    })
    .join('');
}

function markdownInline(inline: Inline, files: PictureFiles, manner: Manner, startsLine: boolean): string {
  const inner = (children: readonly Inline[]) => markdownInlines(children, files, manner, false);
  switch (inline.kind) {
    case 'text':
      return manner.escape === 'all' ? escapeAll(inline.text) : escapeText(inline.text, startsLine);
    case 'code':
      return codeSpan(inline.text);
    case 'strong':
      return enclosed(inner(inline.children), manner.emphasis === null ? '' : '**');
    case 'emphasis':
      return enclosed(inner(inline.children), manner.emphasis ?? '');
    case 'struck':
      return enclosed(inner(inline.children), manner.emphasis === null ? '' : '~~');
    case 'link':
      return `[${inner(inline.children)}](${destination(inline.address)})`;
    case 'image':
      return markdownPicture(inline.description, files.get(inline.name) ?? '');
    case 'break':
      return '\\\n';
    default:
      return assertNever(inline);
  }
}

/** A picture that lies beside the text. */
export function markdownPicture(description: string, file: string): string {
  return `![${escapeText(description, false)}](${destination(pathAddress(file))})`;
}

/** A path as an address. */
export function pathAddress(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

const enclosed = (text: string, mark: string): string => `${mark}${text}${mark}`;

function destination(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : address;
}

function codeSpan(text: string): string {
  const mark = '`'.repeat(longestRun(text) + 1);
  const room = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${mark}${room}${text}${room}${mark}`;
}

/** How many backticks stand in a row at most. */
export function longestRun(text: string): number {
  const runs = text.match(/`+/g) ?? [];
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0);
}
