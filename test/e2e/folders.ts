import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file below a folder, as paths relative to it, sorted. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The files below a folder with a digest of each, so that two folders can be compared by value. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const digests = await Promise.all(
    (await filesBelow(folder)).map(async file => {
      const bytes = await readFile(join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(digests);
}
