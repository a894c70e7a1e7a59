import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Real files that other note apps wrote; not part of the project. */
const realNotes = join(import.meta.dirname, '../../../shared/corpora/import');

const ownNotes = {
  'attendance/first day.md':
    '---\ntitle: First day calling\ntags: [attendance]\ndate: 2026-03-02\n---\nThe office rings by ten. See [[Breakfast club]].\n',
  'attendance/Breakfast club.md':
    '# Breakfast club\n\nToast before the register. Asked @Mary.\n\n- [ ] ask the caterers\n',
  'thoughts.md': 'Nobody mentions the quiet after assembly.\n\n![a picture](pictures/door.png)\n',
} as const;

/** The smallest picture there is: one pixel. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Fills `folder` with notes to bring in: three of our own with a picture, and beside them the real ones where this
 * machine has them.
 */
export async function notesToImport(folder: string): Promise<string> {
  for (const [file, text] of Object.entries(ownNotes)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await mkdir(join(folder, 'pictures'));
  await writeFile(join(folder, 'pictures/door.png'), onePixel);
  if (existsSync(realNotes)) await cp(realNotes, join(folder, 'real'), { recursive: true });
  return folder;
}
