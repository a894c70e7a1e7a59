import type { ImportNote } from '../../../../shared/contract/transfer';
import { byText } from '../../journal/first-of';
import { textFile } from '../references';
import { depthLimit } from '../text-limits';

const megabyte = 1024 * 1024;
/** Characters; nothing longer is a path. */
const pathLimit = 1000;

/** What an archive may claim to hold; beyond it is refused as a whole. The texts of ten thousand long notes are a tenth of it. */
export const archiveLimits = {
  files: 50_000,
  /** Bytes of all its texts, which are read. Attachments are read one at a time, and each has a limit of its own. */
  texts: 128 * megabyte,
  /** Bytes of all its files, for each byte of the archive, once they are more than `few` together. */
  ratio: 200,
  few: 64 * megabyte,
} as const;

/** One file as the archive describes it. */
export type Listed<Place> = { readonly path: string; readonly size: number; readonly place: Place };

/** Gathers what an archive says it holds, and refuses names and sizes that no honest export has. */
export class ArchiveListing<Place> {
  readonly notes: ImportNote[] = [];
  private readonly listed = new Map<string, Listed<Place>>();
  /** How many of each path there are that is there more than once. */
  private readonly copies = new Map<string, number>();
  private count = 0;
  private texts = 0;
  private total = 0;

  constructor(private readonly archiveSize: number) {}

  /** Whether the archive may still be read with one more file in it. */
  add(one: Listed<Place>): boolean {
    this.count += 1;
    this.total += one.size;
    if (textFile.test(one.path) || /\.json$/i.test(one.path)) this.texts += one.size;
    if (isOutside(one.path)) this.leaveOut(one.path, 'link-outside');
    else if (one.path.split('/').length > depthLimit + 1) this.leaveOut(one.path, 'too-deep');
    else if (!isLeftBySystem(one.path)) this.listed.set(this.freePath(one.path), one);
    const isFull = this.count > archiveLimits.files || this.texts > archiveLimits.texts;
    const isBomb = this.total > archiveLimits.few && this.total > archiveLimits.ratio * this.archiveSize;
    return !isFull && !isBomb;
  }

  /** An archive that was added to may have a file twice. Both come in, the later one under a name of its own. */
  private freePath(path: string): string {
    let free = path;
    while (this.listed.has(free)) {
      const copy = (this.copies.get(path) ?? 1) + 1;
      this.copies.set(path, copy);
      free = path.replace(/(\.[^./]*)?$/, ending => ` (${copy})${ending}`);
    }
    return free;
  }

  leaveOut(path: string, problem: ImportNote['problem']): void {
    this.count += 1;
    this.notes.push({ file: shown(path), problem, leftOut: true });
  }

  files(): readonly string[] {
    return [...this.listed.keys()].sort(byText);
  }

  at(path: string): Listed<Place> | undefined {
    return this.listed.get(path);
  }
}

/** Absolute, climbing, of another system, or no path at all. */
function isOutside(path: string): boolean {
  const isOdd = path === '' || path.length > pathLimit || path.includes('\\') || path.includes('\0');
  return isOdd || /^\/|^[a-z]:/i.test(path) || path.split('/').some(part => part === '..' || part === '.');
}

function isLeftBySystem(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.obsidian\/|\.git\/|\.trash\/)/.test(
    path,
  );
}

function shown(path: string): string {
  return path.replaceAll('\0', '').slice(0, pathLimit);
}
