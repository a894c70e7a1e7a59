import { Parser } from 'htmlparser2';
import type { SourceFiles } from '../../archives/source-files';

/** The parts of a Word file by their names in it. In place of each picture stands its own name: its bytes are not needed to read the text. */
export type WordParts = Readonly<Record<string, Uint8Array>>;

const megabyte = 1024 * 1024;

/** What the texts of one Word file may hold together; the longest real ones, of a thousand pages, have half of it. */
export const wordLimits = {
  /** Bytes. */
  texts: 32 * megabyte,
  elements: 400_000,
  /** Elements within elements; tables within tables within text boxes come to some fifty. */
  depth: 200,
  /** Of one element. */
  attributes: 150,
} as const;

/** What is read for the text; macros, fonts, glossaries and data of forms are not. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
const picture = /^word\/media\/[^/]+$/;

/** Reads what the text is made of; `null` when there is more than a person writes, or what Word never does. */
export async function readWordParts(files: SourceFiles, root: string): Promise<WordParts | null> {
  const parts: Record<string, Uint8Array> = {};
  const room = { texts: wordLimits.texts, elements: wordLimits.elements };
  for (const file of files.files) {
    const name = file.slice(root.length);
    if (picture.test(name)) parts[name] = Buffer.from(name);
    if (!needed.test(name)) continue;
    const found = await files.read(file, room.texts + 1);
    if (found === null || found.size > room.texts) return null;
    room.texts -= found.size;
    const elements = elementsIn(Buffer.from(found.bytes).toString('utf8'), room.elements);
    if (elements === null) return null;
    room.elements -= elements;
    parts[name] = found.bytes;
  }
  return parts;
}

/** How many elements there are; `null` for more than `most`, for ones too deep or too wide, and for a document type, which no part may have (ECMA-376 part 2, 9.1.1). */
function elementsIn(xml: string, most: number): number | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  let [elements, depth, isTooMuch] = [0, 0, false];
  const parser = new Parser(
    {
      onopentag: (_name, attributes) => {
        elements += 1;
        depth += 1;
        const isWide = Object.keys(attributes).length > wordLimits.attributes;
        isTooMuch ||= isWide || elements > most || depth > wordLimits.depth;
        if (isTooMuch) parser.pause();
      },
      onclosetag: () => {
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  if (!isTooMuch) parser.end();
  return isTooMuch ? null : elements;
}
