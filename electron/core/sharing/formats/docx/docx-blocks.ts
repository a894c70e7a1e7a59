import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { assertNever } from '../../../../../shared/assert-never';
import type { Block, Inline, ListBlock, ListItem, TableBlock } from '../blocks';
import { boxMark } from '../text/plain-blocks';
import { type DocxPictures, docxInlines } from './docx-inlines';
import { bullets, deepestLevel, listIndent, type Numbering } from './numbering';

/** What blocks need of the document and of what stands around them. */
export type DocxPlace = {
  readonly numbering: Numbering;
  readonly pictures: DocxPictures;
  /** The level of the heading above these blocks. */
  readonly under: number;
  /** Lists around these blocks. */
  readonly lists: number;
  readonly quotes: number;
};

type Part = Paragraph | Table;

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The style of a heading of `level`, from 1; the deepest for what is deeper. */
export function headingStyle(level: number): (typeof HeadingLevel)[keyof typeof HeadingLevel] {
  return headingLevels[level - 1] ?? HeadingLevel.HEADING_6;
}

/** Blocks as paragraphs with real styles, real lists and real tables. */
export function docxBlocks(blocks: readonly Block[], place: DocxPlace): Part[] {
  return blocks.flatMap(block => docxBlock(block, place));
}

function docxBlock(block: Block, place: DocxPlace): Part[] {
  switch (block.kind) {
    case 'heading': {
      const children = docxInlines(block.children, place.pictures);
      return [new Paragraph({ heading: headingStyle(place.under + block.level), children })];
    }
    case 'paragraph':
      return [plainParagraph(block.children, place)];
    case 'quote':
      return docxBlocks(block.blocks, { ...place, quotes: place.quotes + 1 });
    case 'list':
      return docxList(block, place);
    case 'code':
      return [new Paragraph({ style: 'Code', ...shifted(place), children: codeLines(block.text) })];
    case 'table':
      return docxTable(block, place);
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
    default:
      return assertNever(block);
  }
}

function plainParagraph(children: readonly Inline[], place: DocxPlace): Paragraph {
  return new Paragraph({
    ...(place.quotes > 0 ? { style: 'Quote' } : {}),
    ...shifted(place),
    children: docxInlines(children, place.pictures),
  });
}

/** Moved in as far as the lists and quotes around it are. */
function shifted({ lists, quotes }: DocxPlace) {
  const depth = Math.min(lists + quotes, deepestLevel + 1);
  return depth === 0 ? {} : { indent: { left: depth * listIndent } };
}

function codeLines(text: string): TextRun[] {
  return text.split('\n').map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) }));
}

function docxList({ start, items }: ListBlock, place: DocxPlace): Part[] {
  const level = Math.min(place.lists + place.quotes, deepestLevel);
  const reference = start === null ? bullets : place.numbering.numbered(start, level);
  return items.flatMap(item => docxItem(item, { reference, level }, place));
}

/** The first paragraph bears the bullet or number; what follows in the item stands below it. */
function docxItem(
  { box, blocks }: ListItem,
  numbering: { readonly reference: string; readonly level: number },
  place: DocxPlace,
): Part[] {
  const [first, ...rest] = blocks;
  const children = first?.kind === 'paragraph' ? first.children : [];
  const below = first?.kind === 'paragraph' ? rest : blocks;
  const head = new Paragraph({
    ...(place.quotes > 0 ? { style: 'Quote' } : { style: 'ListParagraph' }),
    numbering,
    children: [
      ...(box === null ? [] : [new TextRun(boxMark(box))]),
      ...docxInlines(children, place.pictures),
    ],
  });
  return [head, ...docxBlocks(below, { ...place, lists: place.lists + 1 })];
}

function docxTable({ header, rows }: TableBlock, place: DocxPlace): Part[] {
  const row = (cells: readonly (readonly Inline[])[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(cell => tableCell(cell, isHeader, place)),
    });
  const table = new Table({
    rows: [row(header, true), ...rows.map(cells => row(cells, false))],
    width: { size: 100, type: WidthType.PERCENTAGE },
  });
  // Two tables without a paragraph between them would be one.
  return [table, new Paragraph({})];
}

function tableCell(cell: readonly Inline[], isHeader: boolean, { pictures }: DocxPlace): TableCell {
  const children = docxInlines(cell, pictures, isHeader ? { bold: true } : {});
  return new TableCell({ children: [new Paragraph({ children })] });
}
