import { inflateSync } from 'node:zlib';
import type { MetadataTopic } from '../finding';
import { item, latin, type MetadataItem, utf8 } from './metadata-item';
import { xmpMetadata } from './xmp';

const fields: readonly (readonly [MetadataTopic, string])[] = [
  ['author', 'Author'],
  ['title', 'Title'],
  ['text', 'Subject'],
  ['text', 'Keywords'],
  ['software', 'Creator'],
  ['software', 'Producer'],
  ['time', 'CreationDate'],
  ['time', 'ModDate'],
];

/** A metadata stream, or a reference to one; its packet may be deflated. */
const describes = /\/Metadata(?![A-Za-z])/;
const streams = 64;
const inflated = 4 * 1024 * 1024;

/**
 * The information dictionary and the XMP packets of a PDF (ISO 32000-2, 14.3), in object streams too. It is searched for,
 * not parsed: earlier versions of the file count as well, because they are still in it.
 */
export function pdfMetadata(bytes: Uint8Array): readonly MetadataItem[] {
  const text = latin(bytes);
  const items = new Map<string, MetadataItem>();
  const add = (found: readonly MetadataItem[]) => {
    for (const one of found) if (!items.has(one.says)) items.set(one.says, one);
  };
  const parts = [text, ...objectStreams(text, bytes)];
  for (const part of parts) add(information(part));
  const described = packets(text, bytes);
  add(described);
  if (described.length === 0 && parts.some(part => describes.test(part))) add([item('unread', 'XMP')]);
  if (text.includes('/Encrypt')) add([item('unread', 'encrypted')]);
  if (text.includes('/EmbeddedFile')) add([item('unread', 'a file inside')]);
  if (text.includes('/Annots')) add([item('unread', 'comments or fields')]);
  return [...items.values()];
}

function information(text: string): readonly MetadataItem[] {
  return fields.flatMap(([topic, name]) => {
    const found = new Map<string, MetadataItem>();
    for (const at of places(text, `/${name}`)) {
      if (found.size >= listed) return [...found.values(), item('unread', `more of ${name}`)];
      const behind = text.slice(at + name.length + 1, at + name.length + 2000);
      const value = stringAt(behind);
      if (value !== null && value.trim() !== '') {
        const one = item(topic, name, value);
        found.set(one.says, one);
      }
      if (refers.test(behind)) found.set('', item('unread', `${name}: kept elsewhere in the file`));
    }
    return [...found.values()];
  });
}

/** Different values of one key; a PDF's bookmarks have titles too. */
const listed = 20;
/** The value is an object of its own (ISO 32000-2, 7.3.10). */
const refers = /^\s{1,8}\d{1,10}\s{1,8}\d{1,5}\s{1,8}R(?![A-Za-z])/;

function* places(text: string, sought: string): Generator<number> {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) yield at;
}

/** A string in brackets or in hexadecimal, right behind its key. */
function stringAt(text: string): string | null {
  const hex = /^\s{0,8}<[0-9A-Fa-f\s]{0,1200}>/.exec(text);
  if (hex !== null) return decoded(Buffer.from(hex[0].replace(/[\s<>]/g, ''), 'hex').toString('latin1'));
  const open = /^\s{0,8}\(/.exec(text);
  if (open === null) return null;
  let [value, depth] = ['', 1];
  for (let at = open[0].length; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') {
      const [plain, length] = escaped(text, at);
      value += plain;
      at += length;
      continue;
    }
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) break;
    value += char;
  }
  return decoded(value);
}

/** What stands for a backslash at `at` and what is behind it, and how much of that belongs to it. */
function escaped(text: string, at: number): readonly [string, number] {
  const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined) return [String.fromCharCode(Number.parseInt(octal, 8) & 0xff), octal.length];
  const char = text.charAt(at + 1);
  return [{ n: ' ', r: ' ', t: ' ', '\n': '' }[char] ?? char, 1];
}

function decoded(value: string): string {
  if (!value.startsWith('\xfe\xff'))
    return value.startsWith('\xef\xbb\xbf') ? Buffer.from(value, 'latin1').toString('utf8').slice(1) : value;
  const bytes = Buffer.from(value.slice(2), 'latin1');
  return bytes
    .subarray(0, bytes.length & ~1)
    .swap16()
    .toString('utf16le');
}

function objectStreams(text: string, bytes: Uint8Array): readonly string[] {
  const parts: string[] = [];
  let at = text.indexOf('/ObjStm');
  for (let count = 0; at >= 0 && count < streams; count++, at = text.indexOf('/ObjStm', at + 1)) {
    const begin = text.indexOf('stream', at);
    if (begin < 0 || begin - at > 2000) continue;
    const from = begin + 6 + (text.charAt(begin + 6) === '\r' ? 2 : 1);
    const to = text.indexOf('endstream', from);
    const plain = to < 0 ? null : inflatedOrNull(bytes.subarray(from, to));
    if (plain !== null) parts.push(plain);
  }
  return parts;
}

/** `null` for a stream that is damaged, encrypted, or larger than any information dictionary has reason to be. */
function inflatedOrNull(bytes: Uint8Array): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: inflated }).toString('latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function packets(text: string, bytes: Uint8Array): readonly MetadataItem[] {
  const found: MetadataItem[] = [];
  let at = text.indexOf('<x:xmpmeta');
  for (let count = 0; at >= 0 && count < 20; count++) {
    const end = text.indexOf('</x:xmpmeta>', at);
    const to = end < 0 ? Math.min(text.length, at + 100_000) : end;
    found.push(...xmpMetadata(utf8(bytes.subarray(at, to))));
    at = text.indexOf('<x:xmpmeta', to);
  }
  return found;
}
