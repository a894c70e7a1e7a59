import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from '../fixtures';
import { contentsOf, filesBelow } from '../folders';
import { expectOpen, lock, openJournal, passphrase, tryPassphrase, unlock } from '../head/cover';
import { capture, find, goTo } from '../head/writing';
import { raiseFormat } from '../later-format';

const kept = 'The kettle in the staff room is the real head of this school';
const later = 'The weathervane on the hall points to the budget';

test('a damaged header opens from its second copy, without a loss', async ({ app }) => {
  await makeAndStop(app);
  await writeFile(join(app.vaultFolder, 'vault.json'), '{"format":');
  await app.start();
  await unlock(app.page);
  await app.page.getByRole('button', { name: 'All right' }).click();
  await expectFound(app, 'kettle');
});

test('with both copies of the header gone nothing is made over the entries', async ({ app }) => {
  await makeAndStop(app);
  for (const name of ['vault.json', 'vault.copy.json']) await writeFile(join(app.vaultFolder, name), 'x');
  const before = await contentsOf(app.vaultFolder);
  await app.start();
  await expect(app.page.getByText('The files that open this journal are damaged.')).toBeVisible();
  await tryPassphrase(app.page, passphrase);
  await expect(app.page.getByText('The file that opens this journal is damaged.')).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Start my journal' })).toHaveCount(0);
  await app.stop();
  expect(await contentsOf(app.vaultFolder)).toEqual(before);
});

test('a journal of a newer version is left alone', async ({ app }) => {
  await makeAndStop(app);
  for (const name of ['vault.json', 'vault.copy.json']) await raiseFormat(join(app.vaultFolder, name));
  const before = await contentsOf(app.vaultFolder);
  await app.start();
  await expect(app.page.getByText('Made by a newer version')).toBeVisible();
  await app.stop();
  expect(await contentsOf(app.vaultFolder)).toEqual(before);
});

test('a save that was torn off is left out quietly; everything before it is there', async ({ app }) => {
  await makeAndStop(app, 'kill');
  const segment = await lastSegment(app);
  const { length } = await readFile(segment);
  await writeFile(segment, Buffer.from('half a frame'), { flag: 'a' });
  expect((await readFile(segment)).length).toBe(length + 12);
  await app.start();
  await unlock(app.page);
  await expectFound(app, 'kettle');
});

test('a damaged file is kept, and damage in the middle of it is said before anything is shown', async ({
  app,
}) => {
  await openJournal(app);
  await capture(app.page, 'Reflection', kept);
  for (let line = 0; line < 5; line++)
    await capture(app.page, 'Question', `Question number ${line} about lunch?`);
  await app.kill();
  const segment = await lastSegment(app);
  const bytes = await readFile(segment);
  const at = Math.floor(bytes.length * 0.7);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  await writeFile(segment, bytes);
  await app.start();
  await goOnDespiteDamage(app);
  const inDamaged = (await filesBelow(app.vaultFolder)).filter(file => file.startsWith('damaged'));
  expect(inDamaged.length).toBeGreaterThan(0);
  await expectFound(app, 'kettle');
});

test('an older file that was cut short is said before anything is shown; what came before the cut and after it is there', async ({
  app,
}) => {
  await openJournal(app);
  await capture(app.page, 'Reflection', kept);
  await capture(app.page, 'Reflection', 'A line that the cut goes through');
  const older = await lastSegment(app);
  await lock(app.page);
  await unlock(app.page);
  await capture(app.page, 'Reflection', later);
  await app.kill();
  expect(await lastSegment(app)).not.toBe(older);
  await shorten(older, 10);
  await app.start();
  await goOnDespiteDamage(app);
  await expectFound(app, 'kettle');
  await expectFound(app, 'weathervane');
});

test('a newest file that was cut short opens with every save before the cut', async ({ app }) => {
  await openJournal(app);
  await capture(app.page, 'Reflection', kept);
  await capture(app.page, 'Reflection', later);
  await app.kill();
  await shorten(await lastSegment(app), 10);
  await app.start();
  await unlock(app.page);
  await expectFound(app, 'kettle');
});

async function makeAndStop(app: App, how: 'stop' | 'kill' = 'stop'): Promise<void> {
  await openJournal(app);
  await capture(app.page, 'Reflection', kept);
  await app[how]();
}

/** Opens a journal that says that it is damaged, and that shows nothing before the head has decided. */
async function goOnDespiteDamage({ page }: App): Promise<void> {
  await tryPassphrase(page, passphrase);
  await expect(page.getByText('Part of this journal is damaged')).toBeVisible();
  await expect(page.getByText(/kettle|weathervane/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on with what is left' }).click();
  await expectOpen(page);
}

/** The line with that word is found, by its words. */
async function expectFound({ page }: App, word: 'kettle' | 'weathervane'): Promise<void> {
  const line = word === 'kettle' ? kept : later;
  await goTo(page, 'Today');
  const results = await find(page, word);
  await expect(results.getByRole('option', { name: line }).first()).toBeVisible();
  await page.keyboard.press('Escape');
}

async function lastSegment(app: App): Promise<string> {
  const segments = (await filesBelow(app.vaultFolder)).filter(file => file.endsWith('.segment'));
  return join(app.vaultFolder, segments.at(-1) ?? '');
}

/** Takes bytes away from the end of a file. */
async function shorten(file: string, bytes: number): Promise<void> {
  await truncate(file, (await stat(file)).size - bytes);
}
