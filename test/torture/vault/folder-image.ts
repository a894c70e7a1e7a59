import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a folder and those below it, by their path in it. */
export type FolderImage = ReadonlyMap<string, Buffer>;

/** Reads a folder. The lock is left out: whoever held it is gone. */
export const readImage = (folder: string): FolderImage => {
  const image = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'vault.lock') continue;
    const path = join(entry.parentPath, entry.name);
    image.set(path.slice(folder.length + 1), readFileSync(path));
  }
  return image;
};

/** The part of an image that is in a folder of it. */
export const imageIn = (image: FolderImage, folder: string): FolderImage =>
  new Map(
    Array.from(image).flatMap(([path, bytes]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), bytes] as const] : [],
    ),
  );

/** Writes the files into a folder. */
export const writeImage = (folder: string, image: FolderImage): void => {
  for (const path of new Set(Array.from(image.keys(), dirname))) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  for (const [path, bytes] of image) writeFileSync(join(folder, path), bytes);
};

/** A fresh folder in `home` with these files, gone after the task. */
export const withImage = async <Result>(
  home: string,
  image: FolderImage,
  task: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(home, 'v-'));
  try {
    writeImage(folder, image);
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
