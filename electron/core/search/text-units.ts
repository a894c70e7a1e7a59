import { Buffer } from 'node:buffer';

const firstLength = 1 << 8;
/** Room for longer texts is given back by `wipe`. */
const usualLength = 1 << 14;

/** The text being read, as UTF-16 units in an array: reading those is several times faster than asking a string for each. */
export type TextUnits = {
  /** The units of the last text, then a 0. Replaced when it grows. */
  readonly units: Uint16Array;
  load(text: string): void;
  /** Overwrites what is left of all texts. */
  wipe(): void;
};

export function createTextUnits(): TextUnits {
  let bytes = Buffer.alloc(firstLength * 2);
  let units = new Uint16Array(bytes.buffer, bytes.byteOffset, firstLength);
  let longest = 0;

  function resize(length: number): void {
    units.fill(0, 0, longest);
    bytes = Buffer.alloc(length * 2);
    units = new Uint16Array(bytes.buffer, bytes.byteOffset, length);
    longest = 0;
  }

  return {
    get units() {
      return units;
    },
    load(text) {
      const { length } = text;
      if (length >= units.length) resize(length * 2);
      bytes.write(text, 0, 'utf16le');
      units[length] = 0;
      if (length > longest) longest = length;
    },
    wipe() {
      if (units.length > usualLength) resize(usualLength);
      else units.fill(0, 0, longest);
      longest = 0;
    },
  };
}
