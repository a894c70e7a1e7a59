import { assertNever } from '../../../../../shared/assert-never';
import { writeBase64 } from '../../base64';
import type { ShareAttachment } from '../../share-document';
import type { Block, Cell, Inline, ListBlock, ListItem, TableBlock } from '../blocks';
import { boxMark } from '../text/plain-blocks';
import { escapeHtml } from './markup';

/** What blocks need of the note around them. */
export type HtmlPlace = {
  /** The level of the heading above these blocks. */
  readonly under: number;
  readonly pictures: ReadonlyMap<string, ShareAttachment>;
};

/** Blocks as HTML. Every element and attribute is written here; nothing of a text is ever one. */
export function htmlBlocks(blocks: readonly Block[], place: HtmlPlace): string {
  return blocks.map(block => htmlBlock(block, place)).join('\n');
}

function htmlBlock(block: Block, place: HtmlPlace): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(6, place.under + block.level);
      return `<h${level}>${htmlInlines(block.children, place)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${htmlInlines(block.children, place)}</p>`;
    case 'quote':
      return `<blockquote>\n${htmlBlocks(block.blocks, place)}\n</blockquote>`;
    case 'list':
      return htmlList(block, place);
    case 'code':
      // A line break right behind the opening tag would be dropped.
      return `<pre>\n${escapeHtml(block.text)}</pre>`;
    case 'table':
      return htmlTable(block, place);
    case 'rule':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

function htmlList({ start, items }: ListBlock, place: HtmlPlace): string {
  const content = items.map(item => htmlItem(item, place)).join('\n');
  if (start === null) return `<ul>\n${content}\n</ul>`;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${content}\n</ol>`;
}

/** The box is a character, so that it is there on paper and for whoever hears the page. */
function htmlItem({ box, blocks }: ListItem, place: HtmlPlace): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph')
    return `<li${boxClass(box)}>${boxMark(box)}${htmlBlocks(blocks, place)}</li>`;
  const text = `<p>${boxMark(box)}${htmlInlines(first.children, place)}</p>`;
  const below = rest.length === 0 ? '' : `\n${htmlBlocks(rest, place)}`;
  return `<li${boxClass(box)}>${text}${below}</li>`;
}

const boxClass = (box: ListItem['box']): string => (box === null ? '' : ' class="box"');

function htmlTable({ header, rows }: TableBlock, place: HtmlPlace): string {
  const row = (cells: readonly Cell[], open: string, close: string) =>
    `<tr>${cells.map(cell => `${open}${htmlInlines(cell, place)}${close}`).join('')}</tr>`;
  const head = `<thead>${row(header, '<th scope="col">', '</th>')}</thead>`;
  const body = rows.map(cells => row(cells, '<td>', '</td>')).join('\n');
  return `<table>\n${head}\n${body === '' ? '' : `<tbody>\n${body}\n</tbody>\n`}</table>`;
}

function htmlInlines(inlines: readonly Inline[], place: HtmlPlace): string {
  return inlines.map(inline => htmlInline(inline, place)).join('');
}

function htmlInline(inline: Inline, place: HtmlPlace): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${htmlInlines(inline.children, place)}</strong>`;
    case 'emphasis':
      return `<em>${htmlInlines(inline.children, place)}</em>`;
    case 'struck':
      return `<del>${htmlInlines(inline.children, place)}</del>`;
    case 'link':
      return `<a href="${escapeHtml(inline.address)}"${inline.address.startsWith('#') ? '' : ' rel="noopener noreferrer"'}>${htmlInlines(inline.children, place)}</a>`;
    case 'image': {
      const picture = place.pictures.get(inline.name);
      return picture === undefined
        ? escapeHtml(inline.description)
        : htmlPicture(picture, inline.description);
    }
    case 'break':
      return '<br>';
    default:
      return assertNever(inline);
  }
}

/** A picture with its bytes in the page. */
export function htmlPicture({ mediaType, bytes }: ShareAttachment, description: string): string {
  const data = writeBase64(bytes);
  return `<img src="data:${mediaType};base64,${data}" alt="${escapeHtml(description)}">`;
}
