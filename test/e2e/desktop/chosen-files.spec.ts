import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesWith } from '../found-words';
import { openJournal, passphrase } from '../head/cover';
import { expectSaved, titleOf, writeNew } from '../head/writing';
import { onePixel } from '../notes';
import { expect, test } from './fixtures';

const name = 'sesquilorn-door.png';
const title = 'Brontigale Marrowfinch';

// The system's chooser notes what was chosen in it among the desktop's recent files, whichever program asked; SECURITY.md says so.
test('a picture chosen in the system’s own chooser leaves no thumbnail and no word; only the desktop’s recent files name it', async ({
  app,
  desktop,
}) => {
  await openJournal(app);
  const { page } = app;
  const { root, home } = app.surroundings;
  await writeNew(page, 'Practice');
  await titleOf(page).fill(title);
  await expectSaved(page);
  await mkdir(app.path('to-attach'));
  const picture = app.path(`to-attach/${name}`);
  await writeFile(picture, onePixel);

  await page.getByRole('button', { name: 'Attach a picture or PDF' }).click();
  await expect.poll(() => desktop.focusedName()).not.toMatch(/^(Critical Friend)?$/);
  // Again from the beginning when the chooser was not ready to hear a key.
  await expect(async () => {
    await desktop.press('slash');
    await desktop.press('ctrl+a');
    await desktop.type(picture);
    await desktop.press('Return');
    await expect.poll(() => desktop.focusedName(), { timeout: 5_000 }).toBe('Critical Friend');
  }).toPass();
  await page.getByRole('button', { name: `Open ${name}` }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: new RegExp(name) })).toBeVisible();
  await app.stop();

  expect(await filesWith(root, [title, passphrase])).toEqual([]);
  expect(existsSync(join(home, '.cache/thumbnails'))).toBe(false);
  const recent = 'home/.local/share/recently-used.xbel';
  const naming = await filesWith(root, [name]);
  expect(naming.filter(file => file !== recent)).toEqual([`to-attach/${name}`]);
});
