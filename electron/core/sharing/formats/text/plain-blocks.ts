import { assertNever } from '../../../../../shared/assert-never';
import type { Block, Inline, ListBlock, ListItem, TableBlock } from '../blocks';

/** Blocks as plain text, an empty line between two of them. No line ends in a space. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n\n');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainInlines(block.children);
    case 'quote':
      return indented(plainBlocks(block.blocks), '> ', '> ');
    case 'list':
      return plainList(block);
    case 'code':
      return indented(block.text, '    ', '    ');
    case 'table':
      return plainTable(block);
    case 'rule':
      return '* * *';
    default:
      return assertNever(block);
  }
}

/** Inline text without its marks; a link is followed by its address. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'struck':
      return plainInlines(inline.children);
    case 'link':
      return plainLink(plainInlines(inline.children), inline.address);
    case 'image':
      return `[${inline.description}]`;
    case 'break':
      return '\n';
    default:
      return assertNever(inline);
  }
}

function plainLink(words: string, address: string): string {
  const isAddress = [address, address.replace(/^mailto:/, ''), address.replace(/\/$/, '')].includes(words);
  return isAddress ? words : `${words} (${address})`;
}

/** Dots, because a line that begins with a minus is a sum to a spreadsheet. */
function plainList({ start, items }: ListBlock): string {
  const lines = items.map((item, at) => {
    const mark = start === null ? '•' : `${start + at}.`;
    return indented(plainItem(item), `${mark} `, ' '.repeat(mark.length + 1));
  });
  const isLoose = items.some(({ blocks }) => blocks.filter(({ kind }) => kind !== 'list').length > 1);
  return lines.join(isLoose ? '\n\n' : '\n');
}

function plainItem({ box, blocks }: ListItem): string {
  const [first, ...rest] = blocks;
  const isTight = first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list');
  const text = isTight ? blocks.map(plainBlock).join('\n') : plainBlocks(blocks);
  return `${boxMark(box)}${text}`;
}

/** A box as a character, with a space. */
export function boxMark(box: ListItem['box']): string {
  if (box === null) return '';
  return box === 'done' ? '☑ ' : '☐ ';
}

function plainTable({ header, rows }: TableBlock): string {
  return [header, ...rows]
    .map(row => row.map(cell => plainInlines(cell).replaceAll('\n', ' ')).join(' | '))
    .join('\n');
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
