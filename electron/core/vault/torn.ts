/** No disk tears a write inside one of these. */
const SECTOR_BYTES = 512;
/** Shorter runs of zeros happen in sealed bytes by chance. */
const LEAST_RUN = 4;

const isZero = (bytes: Buffer, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (bytes[at] !== 0) return false;
  return true;
};

/**
 * Whether some sector's share of `[from, to)` is all zeros. After a power cut a file may have its new length but not
 * all of its new contents; those sectors read as zeros. Sealed bytes never look like that, and a flipped bit or an
 * overwritten byte does not make them so. It tells an unfinished write from damage.
 */
export const hasUnwrittenSector = (bytes: Buffer, from: number, to: number): boolean => {
  for (let start = from; start < to; ) {
    const end = Math.min(to, (Math.floor(start / SECTOR_BYTES) + 1) * SECTOR_BYTES);
    if (end - start >= LEAST_RUN && isZero(bytes, start, end)) return true;
    start = end;
  }
  return false;
};
