/**
 * Values on D-Bus and their bytes, little-endian, by the D-Bus specification's chapters "Type System" and "Marshaling".
 * A dictionary is an array of pairs. Numbers of 64 bits, floating point and file descriptors are not needed here.
 */
export type BusValue = boolean | number | string | readonly BusValue[] | BusVariant;

/** A value that brings its own type along. */
export type BusVariant = { readonly signature: string; readonly value: BusValue };

/** Narrows a value to a variant. */
export function isVariant(value: BusValue | undefined): value is BusVariant {
  return typeof value === 'object' && !isList(value);
}

/** Narrows a value to an array, a struct or a pair. */
export function isList(value: BusValue | undefined): value is readonly BusValue[] {
  return Array.isArray(value);
}

/** Writes one value for each complete type of `signature`. */
export function encode(signature: string, values: readonly BusValue[]): Buffer {
  const bytes: number[] = [];
  for (const [index, type] of completeTypes(signature).entries()) put(bytes, type, values[index]);
  return Buffer.from(bytes);
}

/** Reads one value for each complete type of `signature` from the start of `bytes`. */
export function decode(signature: string, bytes: Buffer): readonly BusValue[] {
  const from = { bytes, offset: 0 };
  return completeTypes(signature).map(type => take(from, type));
}

/** Splits `sa{sv}i` into `s`, `a{sv}` and `i`. */
function completeTypes(signature: string): readonly string[] {
  const types: string[] = [];
  for (let rest = signature; rest !== ''; ) {
    const length = completeLength(rest);
    types.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return types;
}

function completeLength(signature: string): number {
  if (signature.startsWith('a')) return 1 + completeLength(signature.slice(1));
  let depth = 0;
  for (const [index, letter] of [...signature].entries()) {
    if ('({'.includes(letter)) depth += 1;
    if (')}'.includes(letter)) depth -= 1;
    if (depth === 0) return index + 1;
  }
  throw new Error(`not a D-Bus signature: ${signature}`);
}

function alignmentOf(type: string): number {
  if ('ygv'.includes(type.charAt(0))) return 1;
  return '({'.includes(type.charAt(0)) ? 8 : 4;
}

/** How many bytes lie between `offset` and the next place where something so aligned may begin. */
export function paddingTo(alignment: number, offset: number): number {
  return (alignment - (offset % alignment)) % alignment;
}

function put(bytes: number[], type: string, value: BusValue | undefined): void {
  pad(bytes, alignmentOf(type));
  if (type === 'y' && typeof value === 'number') bytes.push(value);
  else if ('iu'.includes(type) && typeof value === 'number') putWord(bytes, value);
  else if (type === 'b' && typeof value === 'boolean') putWord(bytes, value ? 1 : 0);
  else if ('so'.includes(type) && typeof value === 'string') putText(bytes, value);
  else if (type === 'g' && typeof value === 'string') bytes.push(value.length, ...Buffer.from(value), 0);
  else if (type === 'v' && isVariant(value)) putVariant(bytes, value);
  else if (type.startsWith('a') && isList(value)) putArray(bytes, type.slice(1), value);
  else if (isList(value)) {
    for (const [index, member] of completeTypes(type.slice(1, -1)).entries())
      put(bytes, member, value[index]);
  } else throw new Error(`not a value of D-Bus type ${type}`);
}

function pad(bytes: number[], alignment: number): void {
  for (let left = paddingTo(alignment, bytes.length); left > 0; left -= 1) bytes.push(0);
}

function putWord(bytes: number[], value: number): void {
  bytes.push(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff);
}

function putText(bytes: number[], text: string): void {
  const encoded = Buffer.from(text, 'utf8');
  putWord(bytes, encoded.length);
  bytes.push(...encoded, 0);
}

function putVariant(bytes: number[], { signature, value }: BusVariant): void {
  put(bytes, 'g', signature);
  put(bytes, signature, value);
}

function putArray(bytes: number[], type: string, values: readonly BusValue[]): void {
  const place = bytes.length;
  putWord(bytes, 0);
  pad(bytes, alignmentOf(type));
  const start = bytes.length;
  for (const value of values) put(bytes, type, value);
  const length: number[] = [];
  putWord(length, bytes.length - start);
  bytes.splice(place, length.length, ...length);
}

type Cursor = { readonly bytes: Buffer; offset: number };

function take(from: Cursor, type: string): BusValue {
  from.offset += paddingTo(alignmentOf(type), from.offset);
  switch (type.charAt(0)) {
    case 'y':
      return from.bytes.readUInt8(step(from, 1));
    case 'i':
      return from.bytes.readInt32LE(step(from, 4));
    case 'u':
      return from.bytes.readUInt32LE(step(from, 4));
    case 'b':
      return from.bytes.readUInt32LE(step(from, 4)) === 1;
    case 's':
    case 'o':
      return takeText(from, from.bytes.readUInt32LE(step(from, 4)));
    case 'g':
      return takeText(from, from.bytes.readUInt8(step(from, 1)));
    case 'v':
      return takeVariant(from);
    case 'a':
      return takeArray(from, type.slice(1));
    case '(':
    case '{':
      return completeTypes(type.slice(1, -1)).map(member => take(from, member));
    default:
      throw new Error(`D-Bus type ${type} is not read here`);
  }
}

function step(from: Cursor, length: number): number {
  const { offset } = from;
  from.offset += length;
  return offset;
}

function takeText(from: Cursor, length: number): string {
  const start = step(from, length + 1);
  return from.bytes.toString('utf8', start, start + length);
}

function takeVariant(from: Cursor): BusVariant {
  const signature = takeText(from, from.bytes.readUInt8(step(from, 1)));
  return { signature, value: take(from, signature) };
}

function takeArray(from: Cursor, type: string): readonly BusValue[] {
  const length = from.bytes.readUInt32LE(step(from, 4));
  from.offset += paddingTo(alignmentOf(type), from.offset);
  const end = from.offset + length;
  const values: BusValue[] = [];
  while (from.offset < end) values.push(take(from, type));
  return values;
}
