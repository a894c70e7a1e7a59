import type { MetadataTopic } from '../finding';
import { item, type MetadataItem } from './metadata-item';

const fields: readonly (readonly [MetadataTopic, string])[] = [
  ['author', 'dc:creator'],
  ['author', 'dc:rights'],
  ['title', 'dc:title'],
  ['text', 'dc:description'],
  ['text', 'dc:subject'],
  ['author', 'photoshop:AuthorsPosition'],
  ['place', 'photoshop:City'],
  ['place', 'exif:GPSLatitude'],
  ['device', 'tiff:Model'],
  ['software', 'xmp:CreatorTool'],
  ['software', 'pdf:Producer'],
  ['time', 'xmp:CreateDate'],
  ['time', 'xmp:ModifyDate'],
  ['text', 'xmpMM:DocumentID'],
  ['text', 'Iptc4xmpExt:PersonInImage'],
];

/** What an XMP packet says (ISO 16684), as element or attribute. One that says nothing known is listed as unread. */
export function xmpMetadata(packet: string): readonly MetadataItem[] {
  const items = fields.flatMap(([topic, name]) => {
    const value = elementText(packet, name) ?? attributeText(packet, name);
    return value === null ? [] : [item(topic, name, value)];
  });
  return items.length > 0 ? items : [item('unread', 'XMP')];
}

function elementText(packet: string, name: string): string | null {
  const open = packet.indexOf(`<${name}`);
  if (open < 0) return null;
  const close = packet.indexOf(`</${name}`, open);
  const inner = packet.slice(packet.indexOf('>', open) + 1, close < 0 ? open : Math.min(close, open + 2000));
  return inner
    .replace(/<[^>]{0,300}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function attributeText(packet: string, name: string): string | null {
  const at = packet.indexOf(`${name}="`);
  if (at < 0) return null;
  const from = at + name.length + 2;
  const to = packet.indexOf('"', from);
  return packet.slice(from, to < 0 ? from : Math.min(to, from + 600));
}
