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
  const words = inline(one, depth);
  const level = /^h([1-6])$/.exec(one.tag)?.[1];
  if (one.type === 'heading' && level !== undefined) return `${'#'.repeat(Number(level))} ${words}`;
  if (one.type === 'quote') return words.replace(/^/gm, '> ');
  if (one.type === 'horizontalrule') return '---';
  return one.type === 'code' ? `\`\`\`\n${words}\n\`\`\`` : words;
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
    const below = depth >= depthLimit ? [] : nested.map(inner => list(inner, depth + 1).replace(/^/gm, '  '));
    return [...own, ...below].join('\n');
  });
  return items.join('\n');
}

function inline(one: Node, depth: number): string {
  if (one.type === 'text') return emphasised(one);
  if (one.type === 'linebreak') return '\n';
  if (depth >= depthLimit) return '';
  const words = childrenOf(one)
    .map(child => inline(child, depth + 1))
    .join('');
  return one.type === 'link' || one.type === 'autolink'
    ? `[${words}](<${one.url.replace(/[<>\n]/g, '')}>)`
    : words;
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
