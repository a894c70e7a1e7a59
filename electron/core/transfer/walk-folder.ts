import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { ImportNote } from '../../../shared/contract/transfer';
import { byText } from '../journal/first-of';
import { depthLimit } from './text-limits';

/** What lies in a folder: paths of real files, relative, with `/`, sorted; links are never followed. */
export type FolderListing = {
  readonly files: readonly string[];
  readonly notes: readonly ImportNote[];
};

/** Files a system leaves behind in every folder; nobody wrote them. */
const systemFiles: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.localized']);

/** Lists `folder` and everything below it. Fails with `folder-missing` or `unreadable-file` when it cannot be listed at all. */
export async function walkFolder(folder: string, signal: AbortSignal): Promise<FolderListing> {
  const files: string[] = [];
  const notes: ImportNote[] = [];
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    stopIfAborted(signal);
    const children = await listChildren(folder, path);
    if (children === null) notes.push({ file: path, problem: 'unreadable', leftOut: true });
    for (const child of children ?? []) {
      const childPath = path === '' ? child.name : `${path}/${child.name}`;
      const place = placeOf(child, childPath);
      if (place === 'file') files.push(childPath);
      else if (place === 'folder') waiting.push(childPath);
      else if (place !== 'system') notes.push({ file: childPath, problem: place, leftOut: true });
    }
  }
  return { files: files.sort(byText), notes: notes.sort((a, b) => byText(a.file, b.file)) };
}

export function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new JournalError('cancelled');
}

function placeOf(child: Dirent, path: string): 'file' | 'folder' | 'system' | ImportNote['problem'] {
  if (child.isSymbolicLink()) return 'link-outside';
  if (systemFiles.has(child.name)) return 'system';
  if (child.isFile()) return 'file';
  if (!child.isDirectory()) return 'unreadable';
  if (child.name.startsWith('.')) return 'not-markdown';
  return path.split('/').length > depthLimit ? 'too-deep' : 'folder';
}

async function listChildren(folder: string, path: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(join(folder, path), { withFileTypes: true });
  } catch (error) {
    if (path !== '') return null;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new JournalError(isMissing ? 'folder-missing' : 'unreadable-file');
  }
}
