import { posix } from 'node:path';

/** Finds a file of the chosen folder the way note apps mean it when they name it. Only listed files can be found. */
export class FileIndex {
  private readonly paths = new Map<string, string>();
  private readonly names = new Map<string, string>();

  constructor(files: readonly string[]) {
    for (const file of files) {
      this.paths.set(folded(file), file);
      const name = folded(posix.basename(file));
      const known = this.names.get(name);
      if (known === undefined || depth(file) < depth(known)) this.names.set(name, file);
    }
  }

  /** A file by its path in the folder. */
  at(path: string): string | null {
    return this.paths.get(folded(posix.normalize(path))) ?? null;
  }

  /**
   * What `target`, written in the file `from`, names: a path beside `from`, a path from the top, or a bare name anywhere
   * (the one nearest the top). `outside` when it would leave the folder.
   */
  resolve(target: string, from: string): string | 'outside' | null {
    const beside = posix.normalize(posix.join(posix.dirname(from), target));
    if (beside.startsWith('../') || beside === '..') return 'outside';
    const found = this.at(beside) ?? this.at(target.replace(/^\/+/, ''));
    if (found !== null) return found;
    return target.includes('/') ? null : (this.names.get(folded(target)) ?? null);
  }
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function depth(path: string): number {
  return path.split('/').length;
}
