import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onePixel } from './notes';

const inOneFolder = 50;

/**
 * Fills `folder` with notes to bring in: `Note 0` and so on, fifty in a folder, whose name becomes a tag. Each of the first
 * `pictures` has a picture of its own.
 */
export async function largeFolder(folder: string, notes: number, pictures: number): Promise<string> {
  for (let start = 0; start < notes; start += inOneFolder) {
    const below = join(folder, `notes ${String(start / inOneFolder).padStart(2, '0')}`);
    await mkdir(below);
    const numbers = Array.from({ length: inOneFolder }, (_, index) => start + index);
    await Promise.all(numbers.map(number => writeNote(below, number, number < pictures)));
  }
  return folder;
}

async function writeNote(below: string, number: number, hasPicture: boolean): Promise<void> {
  const picture = hasPicture ? `\n![lantern](lantern-${number}.png)\n` : '';
  const tag = number % 2 === 0 ? '#lanterns' : '#corridors';
  await writeFile(
    join(below, `Note ${number}.md`),
    `# Note ${number}\n\nThe lantern ${number}. ${tag}\n${picture}`,
  );
  // A byte more each, so that no two of them are the same file.
  if (hasPicture) {
    await writeFile(join(below, `lantern-${number}.png`), Buffer.concat([onePixel, Buffer.alloc(number)]));
  }
}
