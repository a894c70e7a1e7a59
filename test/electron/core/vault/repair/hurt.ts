import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { below } from '../../../../torture/random';

/** Flips a bit of some segment, cuts it off, or leaves a stretch of it unwritten. */
export const hurt = async (folder: string, random: () => number) => {
  const names = (await readdir(folder)).filter(name => name.endsWith('.segment')).sort();
  const name = names[below(random, names.length)] ?? '';
  const bytes = await readFile(join(folder, name));
  const at = below(random, bytes.length);
  const how = below(random, 3);
  if (how === 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(random, 8)), at);
  if (how === 2) bytes.fill(0, at, Math.min(bytes.length, at + 64));
  await writeFile(join(folder, name), how === 1 ? bytes.subarray(0, at) : bytes);
  const isCut = how === 1;
  return { what: `${['flipped', 'cut', 'unwritten'][how]} ${name} at ${at}`, at: isCut ? null : at };
};
