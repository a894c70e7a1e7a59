import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** The names in a vault folder. */
export const HEADER_NAME = 'vault.json';
/** Second copy of the header, for the day the first is damaged. */
export const HEADER_COPY_NAME = 'vault.copy.json';
export const LOCK_NAME = 'vault.lock';
export const ATTACHMENTS_FOLDER = 'attachments';
/** Damaged files are moved here and never deleted by the vault on its own. */
export const DAMAGED_FOLDER = 'damaged';
/** Ends the name of a file that is being written; such a file never counts. */
export const PARTIAL_SUFFIX = '.partial';

const SEGMENT = /^(\d{7,10})\.segment$/;
const SEGMENT_LOOKALIKE = /^\d{7,10}\b.*\.segment|^vault\b.*\.json$/i;

/** `17` → `0000017.segment` */
export const segmentName = (number: number): string => `${String(number).padStart(7, '0')}.segment`;

/** The number in a segment's file name, or null when this is not exactly such a name. */
export const segmentNumber = (name: string): number | null => {
  const digits = SEGMENT.exec(name)?.[1];
  if (digits === undefined) return null;
  const number = Number(digits);
  return number > 0 && number <= 0xffffffff && segmentName(number) === name ? number : null;
};

/** The segment numbers among some file names, ascending. */
export const segmentNumbers = (names: readonly string[]): readonly number[] =>
  names
    .map(segmentNumber)
    .filter(number => number !== null)
    .sort((a, b) => a - b);

/** A set of keys of a vault, from 1, and the folder in the vault's folder of what is sealed with them; '' is the vault's own. */
export interface Epoch {
  readonly number: number;
  readonly folder: string;
}

/** The keys that a vault is made with. */
export const firstEpoch: Epoch = { number: 1, folder: '' };

/** Where the segments and attachments of an epoch are. */
export const epochFolder = (vaultFolder: string, { folder }: Epoch): string =>
  folder === '' ? vaultFolder : join(vaultFolder, folder);

export const sameEpoch = (a: Epoch, b: Epoch): boolean => a.number === b.number && a.folder === b.folder;

const EPOCH = /^epoch-(\d{4,9})-([0-9a-f]{8})[0-9a-f]{16}$/;

const deviceMark = (device: string): string => createHash('sha256').update(device).digest('hex').slice(0, 8);

/** `epoch-0002-…`: the number, which installation made it (8 hex digits of a hash), and 16 random hex digits. */
export const nextEpoch = (before: Epoch, device: string, randomBytes: (size: number) => Buffer): Epoch => {
  const number = before.number + 1;
  const name = `${deviceMark(device)}${randomBytes(8).toString('hex')}`;
  return { number, folder: `epoch-${String(number).padStart(4, '0')}-${name}` };
};

/** The number in an epoch's folder name, or null when this is not exactly such a name. */
export const epochNumber = (name: string): number | null => {
  const digits = EPOCH.exec(name)?.[1];
  if (digits === undefined) return null;
  const number = Number(digits);
  return number > 1 && digits === String(number).padStart(4, '0') ? number : null;
};

export const isEpochFolder = (name: string, number: number): boolean => epochNumber(name) === number;

/** Whether this installation made an epoch's folder. */
export const isEpochOf = (device: string, name: string): boolean =>
  EPOCH.exec(name)?.[2] === deviceMark(device);

const ownNames: ReadonlySet<string> = new Set([HEADER_NAME, HEADER_COPY_NAME]);

/** Whether this is the name of an attachment's file. */
export const isSealedName = (name: string): boolean => /^[0-9a-f]{32}\.sealed$/.test(name);

/** Names under which something of the vault is being written, put aside or sealed; `stem` is without `.partial`. */
const isOwnStem = (stem: string): boolean =>
  ownNames.has(stem) ||
  segmentNumber(stem) !== null ||
  stem.startsWith(`${LOCK_NAME}.`) ||
  isSealedName(stem);

/** Whether an unfinished file is the vault's own. Downloads of other programs end in `.partial` too. */
export const isOwnPartial = (name: string): boolean =>
  name.endsWith(PARTIAL_SUFFIX) && isOwnStem(name.slice(0, -PARTIAL_SUFFIX.length));

/** Whether a file looks like a synced folder's conflict copy of one of ours: close to our names, but not one. */
export const isStray = (name: string): boolean =>
  SEGMENT_LOOKALIKE.test(name) &&
  !name.endsWith(PARTIAL_SUFFIX) &&
  segmentNumber(name) === null &&
  !ownNames.has(name);
