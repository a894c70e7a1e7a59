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

const ownNames: ReadonlySet<string> = new Set([HEADER_NAME, HEADER_COPY_NAME]);

/** Names under which something of the vault is being written, put aside or sealed; `stem` is without `.partial`. */
const isOwnStem = (stem: string): boolean =>
  ownNames.has(stem) ||
  segmentNumber(stem) !== null ||
  stem.startsWith(`${LOCK_NAME}.`) ||
  /^[0-9a-f]{32}\.sealed$/.test(stem);

/** Whether an unfinished file is the vault's own. Downloads of other programs end in `.partial` too. */
export const isOwnPartial = (name: string): boolean =>
  name.endsWith(PARTIAL_SUFFIX) && isOwnStem(name.slice(0, -PARTIAL_SUFFIX.length));

/** Whether a file looks like a synced folder's conflict copy of one of ours: close to our names, but not one. */
export const isStray = (name: string): boolean =>
  SEGMENT_LOOKALIKE.test(name) &&
  !name.endsWith(PARTIAL_SUFFIX) &&
  segmentNumber(name) === null &&
  !ownNames.has(name);
