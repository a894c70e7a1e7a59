import { assertNever } from '../../../../../shared/assert-never';
import { type Block, type Cell, type ListBlock, type ListItem, readBlocks, type TableBlock } from '../blocks';
import { plainBlocks } from '../text/plain-blocks';
import { escapeAll } from './escape-text';
import { longestRun, type Manner, manners, markdownInlines, type PictureFiles } from './markdown-inlines';
import { sameBlocks } from './same-blocks';

/** What blocks need of the file they stand in. */
export type MarkdownPlace = {
  /** The level of the heading above these blocks; 0 for none. */
  readonly under: number;
  readonly files: PictureFiles;
};

/**
 * Blocks as markdown in which nothing is left open, nothing is raw HTML and nothing is fetched. Each block is read back and
 * written more plainly until it says the same; what cannot be said in markdown loses its form, never its words.
 */
export function markdownBlocks(blocks: readonly Block[], place: MarkdownPlace): string {
  return joined(blocks, (block, isSecond) => readableBlock(block, place, isSecond));
}

type Write = (block: Block, isSecondList: boolean) => string;

/** A list directly behind a list would be part of it, so it has marks of its own. */
function joined(blocks: readonly Block[], write: Write): string {
  let isSecond = false;
  const written = blocks.map((block, at) => {
    isSecond = isSameList(blocks[at - 1], block) && !isSecond;
    return write(block, isSecond);
  });
  return written.join('\n\n');
}

function isSameList(before: Block | undefined, block: Block): boolean {
  if (before?.kind !== 'list' || block.kind !== 'list') return false;
  return (before.start === null) === (block.start === null);
}

function readableBlock(block: Block, place: MarkdownPlace, isSecond: boolean): string {
  for (const manner of manners) {
    const text = writeBlock(block, { ...place, manner }, isSecond);
    if (sameBlocks(readBack(text, place.files), [block])) return text;
  }
  return wordsOnly(block);
}

function readBack(text: string, files: PictureFiles): readonly Block[] {
  const names = new Map([...files].map(([name, file]) => [file.split('/').at(-1) ?? '', name] as const));
  return readBlocks(text, fileName => names.get(fileName) ?? null);
}

function wordsOnly(block: Block): string {
  return plainBlocks([block])
    .split(/\n(?:[ \t]*\n)+/)
    .map(part =>
      part
        .split('\n')
        .map(line => escapeAll(line.trim()))
        .join('\\\n'),
    )
    .join('\n\n');
}

type Place = MarkdownPlace & { readonly manner: Manner };

function writeBlock(block: Block, place: Place, isSecond: boolean): string {
  switch (block.kind) {
    case 'heading': {
      const marks = '#'.repeat(Math.min(6, place.under + block.level));
      return `${marks} ${oneLine(markdownInlines(block.children, place.files, place.manner))}`;
    }
    case 'paragraph':
      return markdownInlines(block.children, place.files, place.manner);
    case 'quote':
      return prefixed(within(block.blocks, place), '> ', '> ');
    case 'list':
      return writeList(block, place, isSecond);
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1));
      return `${fence}\n${block.text}\n${fence}`;
    }
    case 'table':
      return writeTable(block, place);
    case 'rule':
      return '***';
    default:
      return assertNever(block);
  }
}

function within(blocks: readonly Block[], place: Place): string {
  return joined(blocks, (block, isSecond) => writeBlock(block, place, isSecond));
}

function writeList({ start, items }: ListBlock, place: Place, isSecond: boolean): string {
  const written = items.map((item, at) => {
    const mark = start === null ? (isSecond ? '*' : '-') : `${start + at}${isSecond ? ')' : '.'}`;
    return prefixed(writeItem(item, place), `${mark} `, ' '.repeat(mark.length + 1));
  });
  return written.join(items.every(isTight) ? '\n' : '\n\n');
}

function writeItem(item: ListItem, place: Place): string {
  const box = item.box === null ? '' : `[${item.box === 'done' ? 'x' : ' '}] `;
  const text = isTight(item)
    ? item.blocks.map(block => writeBlock(block, place, false)).join('\n')
    : within(item.blocks, place);
  return `${box}${text}`;
}

/** A paragraph alone, or with one list below it. */
function isTight({ blocks }: ListItem): boolean {
  const [first, second] = blocks;
  if (blocks.length > 2 || first?.kind !== 'paragraph') return false;
  return second === undefined || (second.kind === 'list' && second.items.every(isTight));
}

function writeTable({ header, rows }: TableBlock, place: Place): string {
  const row = (cells: readonly Cell[]) => `| ${cells.map(cell => writeCell(cell, place)).join(' | ')} |`;
  return [row(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(row)].join('\n');
}

function writeCell(cell: Cell, { files, manner }: Place): string {
  const text = oneLine(markdownInlines(cell, files, manner, false));
  return manner.escape === 'all' ? text : text.replaceAll('|', '\\|');
}

const oneLine = (text: string): string => text.replaceAll('\\\n', ' ');

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
