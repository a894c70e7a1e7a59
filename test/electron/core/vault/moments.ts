import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, freshFolder, reopen, withNote } from './vault-fixture';

const segmentsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter(name => name.endsWith('.segment')).sort();

/** The segment with the highest number. */
export const newestIn = async (folder: string) => {
  const name = (await segmentsIn(folder)).at(-1) ?? '';
  return { name, path: join(folder, name), bytes: await readFile(join(folder, name)) };
};

/** A closed vault with one note in a segment of its own. */
export const shut = async (): Promise<string> => {
  const folder = await freshFolder();
  const { vault } = await create(folder);
  await vault.commit(withNote('a', 'a note'));
  await vault.close();
  return folder;
};

/** Opens a closed vault, writes one note and closes it again. */
export const writeIn = async (folder: string, id: string, text: string): Promise<void> => {
  const vault = await reopen(folder);
  await vault.commit(withNote(id, text));
  await vault.close();
};
