import { strFromU8, unzipSync } from 'fflate';

const documentPath = 'word/document.xml';
const linksPath = 'word/_rels/document.xml.rels';

/**
 * The words of a Word file that `writeDocx` made, read back out of its bytes: a line for each paragraph, `• ` before what is in a
 * list, cells divided by tabs, the address behind a link, and in brackets what a picture is called.
 */
export function wordsOfDocx(bytes: Uint8Array): string {
  const files = unzipSync(bytes, { filter: ({ name }) => name === documentPath || name === linksPath });
  const xmlAt = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const addresses = addressesIn(xmlAt(linksPath));
  const lines = partsOf(xmlAt(documentPath)).map(part => lineOf(part, addresses));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The addresses that links lead to, by the id they have in the document. */
function addressesIn(xml: string): ReadonlyMap<string, string> {
  const relations = [...xml.matchAll(/<Relationship\s([^>]*)>/g)].map(([, about = '']) => about);
  return new Map(
    relations
      .filter(about => about.includes('TargetMode="External"'))
      .map(about => [attribute(about, 'Id'), attribute(about, 'Target')] as const),
  );
}

/** Paragraphs, and rows of tables. */
const partPattern = /<w:tr[ >].*?<\/w:tr>|<w:p(?:\s[^>]*)?\/>|<w:p[ >].*?<\/w:p>/gs;

const partsOf = (xml: string): readonly string[] => xml.match(partPattern) ?? [];

function lineOf(part: string, addresses: ReadonlyMap<string, string>): string {
  if (part.startsWith('<w:tr')) {
    const cells = part.match(/<w:tc[ >].*?<\/w:tc>/gs) ?? [];
    return cells
      .map(cell =>
        partsOf(cell)
          .map(inner => lineOf(inner, addresses))
          .join(' '),
      )
      .join('\t');
  }
  const words = wordsIn(part, addresses);
  if (/<w:pStyle w:val="(?:Title|Heading\d)"/.test(part)) return `\n${words}\n`;
  return part.includes('<w:numPr>') ? `• ${words}` : words;
}

/** What stands in a paragraph, in its order. */
const wordPattern =
  /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<(w:br|w:tab)(?:\s[^>]*)?\/>|<wp:docPr\s([^>]*)>|<w:hyperlink\s([^>]*)>|<\/w:hyperlink>/g;

function wordsIn(paragraph: string, addresses: ReadonlyMap<string, string>): string {
  let address = '';
  return [...paragraph.matchAll(wordPattern)]
    .map(([, text, space, picture, link]) => {
      if (text !== undefined) return plain(text);
      if (space !== undefined) return space === 'w:br' ? '\n' : '\t';
      if (picture !== undefined) return `[${attribute(picture, 'descr')}]`;
      const ended = address;
      address = link === undefined ? '' : (addresses.get(attribute(link, 'r:id')) ?? '');
      return link === undefined && ended !== '' ? ` (${ended})` : '';
    })
    .join('');
}

function attribute(about: string, name: string): string {
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(about)?.[1] ?? '');
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** XML text without its escapes. */
function plain(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[String(name).toLowerCase()] ?? ''),
  );
}
