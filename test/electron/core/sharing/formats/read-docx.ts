import { elementsOf, readXml, textOf, type Xml } from './read-xml';
import { readZip } from './read-zip';

export type WordParagraph = {
  readonly style: string | null;
  /** `null` outside lists. */
  readonly list: { readonly level: number; readonly id: string } | null;
  readonly text: string;
};

export type WordFile = {
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly document: Xml;
  readonly paragraphs: readonly WordParagraph[];
  /** Where its links lead. */
  readonly addresses: readonly string[];
};

/** A Word document as its own format says it, every XML part of it well formed. */
export function readDocx(bytes: Uint8Array): WordFile {
  const parts = new Map(readZip(bytes).map(entry => [entry.path, entry.bytes]));
  const read = (path: string) => readXml(parts.get(path)?.toString('utf8') ?? '');
  for (const path of parts.keys()) if (/\.(?:xml|rels)$/.test(path)) read(path);
  const document = read('word/document.xml');
  const relations = elementsOf(read('word/_rels/document.xml.rels'), 'Relationship');
  const outside = relations.filter(relation => relation.attributes.get('TargetMode') === 'External');
  return {
    parts,
    document,
    paragraphs: elementsOf(document, 'w:p').map(paragraphOf),
    addresses: outside.map(relation => relation.attributes.get('Target') ?? ''),
  };
}

function paragraphOf(element: Xml): WordParagraph {
  const value = (name: string) => elementsOf(element, name)[0]?.attributes.get('w:val') ?? null;
  const level = value('w:ilvl');
  return {
    style: value('w:pStyle'),
    list: level === null ? null : { level: Number(level), id: value('w:numId') ?? '' },
    text: wordText(element),
  };
}

function wordText(element: Xml): string {
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:t') return textOf(element);
  return element.children.map(child => (typeof child === 'string' ? '' : wordText(child))).join('');
}
