import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from '../fixtures';
import { filesBelow } from '../folders';
import { expectOpen, openJournal, passphrase, tryPassphrase } from '../head/cover';
import { capture, find, goTo, textOf } from '../head/writing';

test('erasing for good says that a damaged copy is kept, and removes it when asked', async ({ app }) => {
  await openDamaged(app);
  const { page } = app;
  expect(await keptFiles(app)).toHaveLength(1);
  await (await find(page, 'kettle'))
    .getByRole('option', { name: /^The kettle/ })
    .first()
    .click();
  await expect(textOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await goTo(page, 'Bin');
  await page
    .getByRole('button', { name: 'Erase The kettle is the real head of this school for good' })
    .click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(
    'a copy of the damaged file was kept. What you erase may still be in it',
  );
  await dialog.getByText('Remove that copy too').click();
  await dialog.getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect(page.getByText('One entry is erased.')).toBeVisible();
  expect(await keptFiles(app)).toEqual([]);
});

/** Damage in the middle of the newest segment, found and accepted. */
async function openDamaged(app: App): Promise<void> {
  await openJournal(app);
  await capture(app.page, 'Reflection', 'The kettle is the real head of this school');
  for (const meal of ['breakfast', 'lunch', 'tea']) await capture(app.page, 'Question', `What of ${meal}?`);
  await app.kill();
  const segments = (await filesBelow(app.vaultFolder)).filter(file => file.endsWith('.segment'));
  const path = join(app.vaultFolder, segments.at(-1) ?? '');
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length * 0.7);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  await writeFile(path, bytes);
  await app.start();
  await tryPassphrase(app.page, passphrase);
  await app.page.getByRole('button', { name: 'Go on with what is left' }).click();
  await expectOpen(app.page);
}

async function keptFiles(app: App): Promise<readonly string[]> {
  return (await filesBelow(app.vaultFolder)).filter(file => file.startsWith('damaged'));
}
