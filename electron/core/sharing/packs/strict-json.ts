import { isUtf8 } from 'node:buffer';
import type { JsonFault } from '../../../../shared/domain/sharing/pack';

export type { JsonFault } from '../../../../shared/domain/sharing/pack';

export type JsonLimits = {
  /** How deep arrays and objects may nest. */
  readonly depth: number;
  /** Members of one object, or elements of one array. */
  readonly members: number;
  /** Values in all. */
  readonly values: number;
};

export type JsonReading =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly fault: JsonFault };

/** Thrown inside the reader only. */
class FaultyJson extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault);
  }
}

/** Names that mean something to JavaScript itself. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads one JSON text (RFC 8259) of strangers as I-JSON (RFC 7493) asks: UTF-8 without a mark, no name twice, no half
 * surrogate, no number that a double cannot hold. Limits are kept while reading, so nothing large is built before it
 * is refused. Takes time in proportion to the bytes.
 */
export function readStrictJson(bytes: Uint8Array, limits: JsonLimits): JsonReading {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 3).equals(byteOrderMark)) return { kind: 'refused', fault: 'byte-order-mark' };
  if (!isUtf8(buffer)) return { kind: 'refused', fault: 'not-utf-8' };
  try {
    return { kind: 'json', value: new Reader(buffer, limits).document() };
  } catch (error) {
    if (error instanceof FaultyJson) return { kind: 'refused', fault: error.fault };
    throw error;
  }
}

const byteOrderMark = Buffer.of(0xef, 0xbb, 0xbf);
const code = (char: string): number => char.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');
const comma = code(',');
const colon = code(':');
const openObject = code('{');
const closeObject = code('}');
const openArray = code('[');
const closeArray = code(']');
const whitespace: ReadonlySet<number | undefined> = new Set([0x20, 0x0a, 0x0d, 0x09]);
const words = [
  { text: Buffer.from('true'), value: true },
  { text: Buffer.from('false'), value: false },
  { text: Buffer.from('null'), value: null },
] as const;
const numeral: ReadonlySet<number | undefined> = new Set(Array.from('+-.0123456789eE', code));
const wholeForm = /^-?\d+$/;
const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Characters; a longer number is none that a double holds. */
const numberLength = 400;

class Reader {
  private at = 0;
  private depth = 0;
  private values = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly limits: JsonLimits,
  ) {}

  document(): unknown {
    const value = this.value();
    this.skipSpace();
    if (this.at < this.bytes.length) throw new FaultyJson('syntax');
    return value;
  }

  private value(): unknown {
    this.values += 1;
    if (this.values > this.limits.values) throw new FaultyJson('too-many-values');
    this.skipSpace();
    const next = this.bytes[this.at];
    if (next === quote) return this.string();
    if (next === openObject) return this.nested(() => this.object());
    if (next === openArray) return this.nested(() => this.array());
    return numeral.has(next) ? this.number() : this.word();
  }

  private nested<Value>(read: () => Value): Value {
    this.depth += 1;
    if (this.depth > this.limits.depth) throw new FaultyJson('too-deep');
    this.at += 1;
    const value = read();
    this.depth -= 1;
    return value;
  }

  private object(): Readonly<Record<string, unknown>> {
    const members = new Map<string, unknown>();
    this.list(closeObject, () => {
      this.skipSpace();
      if (this.bytes[this.at] !== quote) throw new FaultyJson('syntax');
      const name = this.string();
      if (reserved.has(name)) throw new FaultyJson('reserved-name');
      if (members.has(name)) throw new FaultyJson('twice-the-same-name');
      if (!this.took(colon)) throw new FaultyJson('syntax');
      members.set(name, this.value());
    });
    return Object.fromEntries(members);
  }

  private array(): readonly unknown[] {
    const elements: unknown[] = [];
    this.list(closeArray, () => elements.push(this.value()));
    return elements;
  }

  private list(end: number, readOne: () => void): void {
    if (this.took(end)) return;
    let count = 0;
    do {
      count += 1;
      if (count > this.limits.members) throw new FaultyJson('too-many-values');
      readOne();
    } while (this.took(comma));
    if (!this.took(end)) throw new FaultyJson('syntax');
  }

  /** Long texts without an escape, attachments above all, are taken as they are; the others as `JSON.parse` has them. */
  private string(): string {
    const { end, plain } = this.endOfString();
    const text = plain
      ? this.bytes.toString('utf8', this.at + 1, end)
      : parseString(this.bytes.toString('utf8', this.at, end + 1));
    this.at = end + 1;
    return text;
  }

  private endOfString(): { readonly end: number; readonly plain: boolean } {
    let plain = true;
    for (let at = this.at + 1; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (byte === quote) return { end: at, plain };
      if (byte < 0x20) throw new FaultyJson('syntax');
      if (byte === backslash) {
        plain = false;
        at += 1;
      }
    }
    throw new FaultyJson('syntax');
  }

  private number(): number {
    const start = this.at;
    while (numeral.has(this.bytes[this.at])) this.at += 1;
    if (this.at - start > numberLength) throw new FaultyJson('number-out-of-range');
    const text = this.bytes.toString('latin1', start, this.at);
    if (!numberForm.test(text)) throw new FaultyJson('syntax');
    const value = Number(text);
    const inexact = wholeForm.test(text) && !Number.isSafeInteger(value);
    if (inexact || !Number.isFinite(value)) throw new FaultyJson('number-out-of-range');
    return value;
  }

  private word(): boolean | null {
    for (const { text, value } of words) {
      if (this.bytes.subarray(this.at, this.at + text.length).equals(text)) {
        this.at += text.length;
        return value;
      }
    }
    throw new FaultyJson('syntax');
  }

  private took(byte: number): boolean {
    this.skipSpace();
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    while (whitespace.has(this.bytes[this.at])) this.at += 1;
  }
}

/** `token` is a string with its quotes, of which only the escapes are still unchecked. */
function parseString(token: string): string {
  try {
    const text: unknown = JSON.parse(token);
    if (typeof text !== 'string') throw new FaultyJson('syntax');
    if (!text.isWellFormed()) throw new FaultyJson('half-a-character');
    return text;
  } catch (error) {
    if (error instanceof SyntaxError) throw new FaultyJson('syntax');
    throw error;
  }
}
