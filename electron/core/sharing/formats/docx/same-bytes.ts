import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const corePath = 'docProps/core.xml';

/** The earliest a ZIP file can say. It is taken as local time, and so it is the same wherever it is written. */
const noTime = new Date(1980, 0, 1);

/**
 * `packed` so that the same document always gives the same bytes: `core` in place of the properties with the time of
 * writing, counted relationship ids in place of random ones, no times in the archive.
 */
export function sameBytes(packed: Uint8Array, core: string): Uint8Array {
  const files = unzipSync(packed);
  const rename = countedIds(Object.entries(files));
  const steady: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) {
    if (path === corePath) steady[path] = strToU8(core);
    else steady[path] = isXml(path) ? strToU8(rename(strFromU8(bytes))) : [bytes, { level: 0 }];
  }
  return zipSync(steady, { mtime: noTime, level: 6 });
}

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/** Finds all ids of relationships that are not a number, and gives what writes a counted one for each. */
function countedIds(files: readonly (readonly [string, Uint8Array])[]): (xml: string) => string {
  const random = files
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/ Id="([^"]+)"/g)].map(([, id = '']) => id))
    .filter(id => !/^rId\d+$/.test(id));
  const counted = new Map(random.map((id, at) => [id, `rIdLink${at + 1}`] as const));
  return xml =>
    xml.replace(/ (r:id|r:embed|r:link|Id)="([^"]+)"/g, (whole, name: string, id: string) => {
      const known = counted.get(id);
      return known === undefined ? whole : ` ${name}="${known}"`;
    });
}
