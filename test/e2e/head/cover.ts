import { expect, type Page } from '@playwright/test';
import type { App } from '../app';
import { prepareJournal } from '../prepared-journal';

export const passphrase = 'eleven quiet geese by the boiler room';

/** How long to wait for what comes after a key was derived from a passphrase: that takes its time on a busy machine. */
export const derived = { timeout: 60_000 } as const;

/** Makes a journal as a new head does, recovery key and all. Gives the key as printed. */
export async function createJournal(app: App, secret = passphrase): Promise<string> {
  const { page } = app;
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Make the journal' }).click();
  const groups = await readRecoveryKey(page);
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await typeGroupsBack(page, groups);
  await page.getByRole('button', { name: 'Check it' }).click();
  await expectOpen(page);
  return groups.join('-');
}

/**
 * Opens an empty journal that was made elsewhere, as a head does who brings hers from another laptop, in the usual place.
 * For every test that is not about making one: that takes many times as long. Gives the key as printed.
 */
export async function openJournal(app: App): Promise<string> {
  const { page } = app;
  // Pressed first: an app that still looks for a journal would find this one by itself and not ask for it.
  await page.getByRole('button', { name: 'Open one I already have' }).click();
  const recoveryKey = await prepareJournal(app.vaultFolder, passphrase);
  await app.chooseFolder('Folder of the journal', app.vaultFolder);
  await unlock(page);
  return recoveryKey;
}

/** The groups of the recovery key on the screen, without the numbers before them. */
export async function readRecoveryKey(page: Page): Promise<readonly string[]> {
  const shown = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
  await expect(shown.first()).toBeVisible(derived);
  const texts = await shown.allTextContents();
  return texts.map(text => text.trim().slice(-4));
}

/** Types the groups that are asked for. */
export async function typeGroupsBack(page: Page, groups: readonly string[]): Promise<void> {
  const fields = page.getByLabel(/^Group \d+$/);
  await expect(fields.first()).toBeVisible();
  for (const field of await fields.all()) {
    const label = await field.evaluate(input =>
      input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : '',
    );
    const position = Number(/\d+/.exec(label)?.[0]) - 1;
    await field.fill(groups[position] ?? '');
  }
}

/** The journal is open: the lock can be pressed. */
export async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible(derived);
}

/** The journal is shut, and asks for what opens it. */
export async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Open the journal' })).toBeVisible();
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await tryPassphrase(page, secret);
  await expectOpen(page);
}

/** Types a passphrase and presses *Open*, whatever comes of it. */
export async function tryPassphrase(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Open the journal' }).click();
}

/** Opens with the recovery key and keeps the old passphrase. */
export async function unlockByRecoveryKey(page: Page, recoveryKey: string): Promise<void> {
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill(recoveryKey);
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await page.getByRole('button', { name: 'Keep the old one' }).click();
  await expectOpen(page);
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expectLocked(page);
}
