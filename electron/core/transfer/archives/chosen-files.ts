import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { JournalError } from '../../../../shared/contract/errors';
import { readFirstBytes } from '../open-file';
import { walkFolder } from '../walk-folder';
import { enexFiles } from './enex-files';
import { isOwnJson, ownJsonFiles } from './own-json-files';
import { filesBelow, type SourceFiles } from './source-files';
import { tarFiles } from './tar-files';
import { zipFiles } from './zip-files';

/** What the head chose: a folder or one file, and the archives in it, each a folder under its own name. */
export type ChosenFiles = SourceFiles & {
  /** The archive `file`, opened once; `not-archive` for another file, `null` for one that may not be opened. */
  readonly inside: (file: string) => Promise<SourceFiles | 'not-archive' | null>;
};

/** Fails with `folder-missing` or `unreadable-file` when what was chosen is not there, and with `cancelled`. */
export async function openChosen(
  path: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<ChosenFiles> {
  const found = await lstat(path).catch(() => null);
  if (found === null) throw new JournalError('folder-missing');
  const isFile = found.isFile();
  const folder = isFile ? dirname(path) : path;
  const { files, notes } = isFile ? { files: [basename(path)], notes: [] } : await walkFolder(folder, signal);
  const known = new Set(files);
  const opened = new Map<string, SourceFiles>();

  async function inside(file: string): Promise<SourceFiles | 'not-archive' | null> {
    const before = opened.get(file);
    if (before !== undefined) return before;
    const archive = known.has(file) ? await openArchive(join(folder, file)) : 'not-archive';
    if (archive === 'not-archive' || archive === null) return archive;
    const below = filesBelow(`${file}/`, archive);
    opened.set(file, below);
    return below;
  }

  return {
    files,
    notes,
    inside,
    read: async (file, limit) => {
      if (known.has(file)) return readFirstBytes(join(folder, file), limit);
      const archive = files.find(one => file.startsWith(`${one}/`));
      const found = archive === undefined ? null : await inside(archive);
      return found === null || found === 'not-archive' ? null : found.read(file, limit);
    },
    close: async () => {
      await Promise.all([...opened.values()].map(archive => archive.close()));
    },
  };
}

const headBytes = 512;

/** By what it holds, whatever it is called. */
async function openArchive(path: string): Promise<SourceFiles | 'not-archive' | null> {
  const head = await readFirstBytes(path, headBytes);
  if (head === null) return null;
  const bytes = Buffer.from(head.bytes);
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return zipFiles(path);
  if (bytes.toString('latin1', 257, 262) === 'ustar') return tarFiles(path);
  if (isOwnJson(bytes.toString('utf8'))) return ownJsonFiles(path);
  return bytes.toString('latin1').includes('<en-export') ? enexFiles(path) : 'not-archive';
}
