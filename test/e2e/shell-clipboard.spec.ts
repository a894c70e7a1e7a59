import { join } from 'node:path';
import { type BareDesktop, expect, test } from './bare-desktop';
import { derived, lock, passphrase, readRecoveryKey, unlock } from './head/cover';
import { goTo } from './head/writing';
import { prepareJournal } from './prepared-journal';

test.describe.configure({ retries: 0 });

const held = ({ electron }: BareDesktop): Promise<string> =>
  electron.evaluate(async ({ clipboard }) => clipboard.readText());

/** A new journal whose recovery key is on the screen, and on the clipboard. Gives the key. */
async function copyRecoveryKey(desktop: BareDesktop): Promise<string> {
  const { page } = desktop;
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the journal' }).click();
  const key = (await readRecoveryKey(page)).join('-');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => held(desktop)).toBe(key);
  return key;
}

test('a copied recovery key leaves the clipboard when the journal is locked', async ({ desktop }) => {
  await copyRecoveryKey(desktop);
  await desktop.page.getByRole('button', { name: /later/i }).click();
  await lock(desktop.page);
  await expect.poll(() => held(desktop)).toBe('');
});

test('a copied recovery key is not on the clipboard any more when the app ends', async ({ desktop }) => {
  const key = await copyRecoveryKey(desktop);
  await desktop.electron.evaluate(({ app, clipboard }) => {
    // Whoever owns a clipboard on X takes it along; what was there at the last moment is what other systems keep.
    app.on('quit', () => console.error(`left on the clipboard: [${clipboard.readText()}]`));
  });
  await desktop.electron.evaluate(({ app }) => app.quit());
  await expect.poll(() => desktop.said(), derived).toContain('left on the clipboard: []');
  expect(desktop.said()).not.toContain(key);
});

test('what was copied after a secret stays when the journal is locked', async ({ desktop, display: _ }) => {
  const { electron, page, data } = desktop;
  await prepareJournal(join(data, 'journal'), passphrase);
  await page.reload();
  await unlock(page);
  await page.evaluate(() => window.journal.copySecret({ text: 'heron harbour lantern', seconds: 60 }));
  await electron.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));
  await lock(page);
  await page.evaluate(() => window.journal.vaultStatus());
  expect(await held(desktop)).toBe('a shopping list');
});

test('a copied recovery key leaves the clipboard after the seconds that the head has chosen', async ({
  desktop,
  display: _,
}) => {
  const { page, data } = desktop;
  await prepareJournal(join(data, 'journal'), passphrase);
  await page.reload();
  await unlock(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Take it off the clipboard after/ }).click();
  await page.getByRole('option', { name: '10 seconds' }).click();
  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Make it', exact: true }).click();
  const key = (await readRecoveryKey(page)).join('-');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('It leaves the clipboard after 10 seconds.')).toBeVisible();
  expect(await held(desktop)).toBe(key);
  await expect.poll(() => held(desktop), { timeout: 20_000 }).toBe('');
});
