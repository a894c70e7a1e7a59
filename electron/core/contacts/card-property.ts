import ICAL from 'ical.js';
import { JournalError } from '../../../shared/contract/errors';
import { decodeText } from '../transfer/decode-text';

/** One line of a card, taken apart but not decoded; `value` is one letter a byte. */
export type CardProperty = {
  /** In lower case, without the group that some programs put before it (`item1.EMAIL`). */
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
};

/** `null` for a line that is no property. */
export function propertyOf(line: string): CardProperty | null {
  const colon = valueStart(line);
  if (colon === -1) return null;
  const [full = '', ...parameters] = line.slice(0, colon).split(';');
  const name = full
    .slice(full.lastIndexOf('.') + 1)
    .trim()
    .toLowerCase();
  return { name, parameters, value: line.slice(colon + 1) };
}

/** The first colon outside quotation marks. */
function valueStart(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '"') quoted = !quoted;
    else if (letter === ':' && !quoted) return at;
  }
  return -1;
}

/**
 * The value as text, its parts apart: `Primary;Office` is two parts, each of which may be a list. Fails with
 * `unreadable-file` when the bytes are no text.
 */
export function partsOf(property: CardProperty): readonly (readonly string[])[] {
  const { name } = property;
  const isStructured = structuredNames.has(name);
  const text = prepared(textOf(property), isStructured);
  // Without its parameters every version reads alike, and one that is written wrongly spoils nothing.
  const read: unknown = ICAL.parse.property(`${name}:${text}`, ICAL.design.vcard);
  const values: readonly unknown[] = Array.isArray(read) ? read.slice(3) : [];
  const parts: readonly unknown[] = isStructured && Array.isArray(values[0]) ? values[0] : values;
  return parts.map(part => stringsIn(part).map(value => value.replaceAll(heldBackslash, '\\')));
}

/** Stands for a backslash while the library reads; no character, so no text has it. */
const heldBackslash = '\uffff';

/**
 * Two escapes that the library does not undo as written: a backslash before a delimiter, and, where semicolons part nothing,
 * the backslash that most programs put before them all the same.
 */
function prepared(text: string, isStructured: boolean): string {
  return text.replace(/\\./gs, escaped => {
    if (escaped === '\\\\') return heldBackslash;
    return escaped === '\\;' && !isStructured ? ';' : escaped;
  });
}

const structuredNames: ReadonlySet<string> = new Set(['n', 'org']);

function stringsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'string' ? [value] : [];
}

function textOf({ parameters, value }: CardProperty): string {
  const bytes = decodeTransfer(parameters, value);
  if (!/[^\x20-\x7e]/.test(bytes)) return bytes;
  return decodeBytes(Buffer.from(bytes, 'latin1'), parameterOf(parameters, 'charset'));
}

/** Undoes what vCard 2.1 and 3.0 do to bytes that are not plain text. */
function decodeTransfer(parameters: readonly string[], value: string): string {
  const encoding = parameterOf(parameters, 'encoding').toLowerCase();
  const says = (...names: readonly string[]) =>
    names.includes(encoding) || parameters.some(bare => names.includes(bare.trim().toLowerCase()));
  if (says('quoted-printable')) {
    return value.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return says('b', 'base64') ? Buffer.from(value, 'base64').toString('latin1') : value;
}

function parameterOf(parameters: readonly string[], name: string): string {
  const start = `${name}=`;
  const found = parameters.find(parameter => parameter.trim().toLowerCase().startsWith(start));
  return found?.trim().slice(start.length).replaceAll('"', '') ?? '';
}

/** UTF-8 wherever the bytes are UTF-8, whatever they are said to be; then what they are said to be; then a guess. */
function decodeBytes(bytes: Uint8Array, charset: string): string {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new JournalError('unreadable-file');
  if (!decoded.guessed || charset === '') return decoded.text;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    // A name that no decoder has, or bytes that are not what they are said to be.
    if (error instanceof RangeError || error instanceof TypeError) return decoded.text;
    throw error;
  }
}
