/** What one block of 512 bytes says of the file after it (POSIX.1-1988 `ustar`, with the long names of GNU and pax). */
export type TarHeader = {
  readonly path: string;
  readonly size: number;
  /** Milliseconds; `null` where it does not say. */
  readonly modifiedAt: number | null;
  readonly type: 'file' | 'folder' | 'link' | 'long-name' | 'pax' | 'other';
};

export const blockSize = 512;
const types: Readonly<Record<string, TarHeader['type']>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'link',
  '2': 'link',
  '5': 'folder',
  L: 'long-name',
  x: 'pax',
};

/** `end` for a block of zeros; `null` for one that is no header. */
export function readTarHeader(block: Buffer): TarHeader | 'end' | null {
  if (block.length < blockSize) return null;
  if (block[0] === 0 && block.every(byte => byte === 0)) return 'end';
  const size = octal(block, 124, 12);
  const sum = octal(block, 148, 8);
  if (size === null || sum !== sumOf(block)) return null;
  const isUstar = block.toString('latin1', 257, 262) === 'ustar';
  const folder = isUstar && block[263] === 0x30 ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    path: folder === '' ? name : `${folder}/${name}`,
    size,
    modifiedAt: (octal(block, 136, 12) ?? 0) * 1000 || null,
    type: types[block.toString('latin1', 156, 157)] ?? 'other',
  };
}

/** The `path` that the records of a pax header give the next file; `null` when they give none. */
export function paxPath(records: Buffer): string | null {
  const found = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records.toString('utf8'));
  return found?.[1] ?? null;
}

function octal(block: Buffer, at: number, length: number): number | null {
  const digits = text(block, at, length).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}

/** Of all bytes, with the sum itself as spaces. Indexes, not an iterator: there may be as many headers as files. */
function sumOf(block: Buffer): number {
  let sum = 0;
  for (let at = 0; at < blockSize; at += 1) sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
  return sum;
}
