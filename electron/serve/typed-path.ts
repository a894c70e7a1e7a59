import { mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { JournalError } from '../../shared/contract/errors';
import type { Input } from '../../shared/contract/methods';

type Purpose = Input<'chooseFolder'>['purpose'];

const takesFiles: ReadonlySet<Purpose> = new Set(['import', 'import-file']);

/**
 * Turns a typed path into the folder it names, or for an import the file. `~` is the home folder. For a journal or an export the folder is
 * made when only its last part is missing, as a system's chooser would. Fails with `bad-input`, `folder-missing`, `read-only-folder`.
 */
export async function typedFolder(typed: string, purpose: Purpose): Promise<string> {
  const path = expand(typed.trim());
  if (!isAbsolute(path) || path.includes('\0')) throw new JournalError('bad-input');
  const folder = normalize(path);
  const found = await kindOf(folder);
  if (found === 'folder' || (found === 'file' && takesFiles.has(purpose))) return folder;
  const makes = purpose === 'vault' || purpose === 'export';
  if (!makes || (await kindOf(dirname(folder))) !== 'folder') throw new JournalError('folder-missing');
  await makeFolder(folder);
  return folder;
}

function expand(typed: string): string {
  return typed === '~' || typed.startsWith('~/') ? join(homedir(), typed.slice(1)) : typed;
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'other'> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return 'folder';
  return found?.isFile() === true ? 'file' : 'other';
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // Something that is not a folder has that name.
    if (code === 'EEXIST') throw new JournalError('folder-missing');
    throw new JournalError(code === 'ENOSPC' ? 'disk-full' : 'read-only-folder');
  }
}
