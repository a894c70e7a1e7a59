import { z } from 'zod';
import { parseJson } from './read-json-file';

/** A node of a Super note as Lexical, the editor of Standard Notes, keeps it; anything else in it is passed over. */
const node = z.object({
  type: z.string().catch(''),
  text: z.string().catch(''),
  tag: z.string().catch(''),
  url: z.string().catch(''),
  listType: z.string().catch(''),
  checked: z.boolean().catch(false),
  format: z.number().catch(0),
  children: z.array(z.unknown()).catch([]),
});
const root = z.object({ root: z.object({ children: z.array(z.unknown()) }) });
type Node = z.infer<typeof node>;

const depthLimit = 24;

/** Markdown of a Super note; `null` for text that is none, which then stays as it is. */
export function readSuperNote(text: string): string | null {
  const read = root.safeParse(parseJson(text));
  if (!read.success) return null;
  return childrenOf(read.data.root)
    .map(child => block(child, 0))
    .join('\n\n');
}

function block(one: Node, depth: number): string {
  if (one.type === 'list') return list(one, depth);
  if (one.type === 'table') return table(one, depth);
  const words = inline(one, depth);
  const level = /^h([1-6])$/.exec(one.tag)?.[1];
  if (one.type === 'heading' && level !== undefined) return `${'#'.repeat(Number(level))} ${words}`;
  if (one.type === 'quote') return words.replace(/^/gm, '> ');
  if (one.type === 'horizontalrule') return '---';
  return one.type === 'code' ? fenced(words) : words;
}

function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/** The first row is the head, as markdown wants one. */
function table(one: Node, depth: number): string {
  const rows = childrenOf(one).map(row =>
    childrenOf(row).map(cell =>
      inline(cell, depth + 1)
        .replace(/\s+/g, ' ')
        .replaceAll('|', '\\|')
        .trim(),
    ),
  );
  const lines = rows.map(cells => `| ${cells.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

function list(one: Node, depth: number): string {
  const items = childrenOf(one).map((item, index) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list');
    const words = childrenOf(item)
      .filter(({ type }) => type !== 'list')
      .map(child => inline(child, depth + 1))
      .join('');
    const mark = one.listType === 'number' ? `${index + 1}.` : '-';
    const box = one.listType === 'check' ? `[${item.checked ? 'x' : ' '}] ` : '';
    const own = words === '' ? [] : [`${mark} ${box}${words}`];
    const below = nested.map(inner =>
      (depth >= depthLimit ? `- ${wordsBelow(inner)}` : list(inner, depth + 1)).replace(/^/gm, '  '),
    );
    return [...own, ...below].join('\n');
  });
  return items.join('\n');
}

function inline(one: Node, depth: number): string {
  if (one.type === 'text') return emphasised(one);
  if (one.type === 'linebreak') return '\n';
  // A tab, a piece of code, a hashtag: whatever has a text of its own.
  if (one.text !== '') return one.text;
  if (depth >= depthLimit) return wordsBelow(one);
  const inner = childrenOf(one).map(child => inline(child, depth + 1));
  const words = inner.join(childrenOf(one).every(({ type }) => type === 'paragraph') ? '\n' : '');
  return one.type === 'link' || one.type === 'autolink'
    ? `[${words}](<${one.url.replace(/[<>\n]/g, '')}>)`
    : words;
}

/** All its words, however deep they lie, without what they look like. */
function wordsBelow(one: Node): string {
  const words: string[] = [];
  const left = [one];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    words.push(next.type === 'linebreak' ? '\n' : next.text);
    left.push(...childrenOf(next).toReversed());
  }
  return words.filter(word => word !== '').join(' ');
}

/** Lexical keeps bold as 1 and italic as 2. */
function emphasised({ text, format }: Node): string {
  if (text.trim() === '') return text;
  const bold = (format & 1) === 0 ? text : `**${text}**`;
  return (format & 2) === 0 ? bold : `*${bold}*`;
}

function childrenOf({ children }: { readonly children: readonly unknown[] }): readonly Node[] {
  return children.flatMap(child => node.safeParse(child).data ?? []);
}
