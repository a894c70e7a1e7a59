import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from '../app';
import { expectOpen } from './cover';
import { goTo } from './writing';

/** A backup takes its time on a busy machine: it is written, read back and compared. */
export const backedUp = { timeout: 60_000 } as const;

/** Opens the settings where backups are. */
export async function openBackups(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('heading', { name: 'A second place' }).scrollIntoViewIfNeeded();
}

/** Chooses where backups go, and waits until the first one is good. */
export async function chooseSecondPlace(
  app: Pick<App, 'page' | 'chooseFolder'>,
  folder: string,
): Promise<void> {
  await openBackups(app.page);
  await app.chooseFolder('Second place', folder);
  await expectGoodBackup(app.page);
}

/** Makes a backup now, and waits until it was read back and found right. */
export async function backUpNow(page: Page): Promise<void> {
  await openBackups(page);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('A backup was made, read back and found right.')).toBeVisible(backedUp);
}

/** The newest backup is good and has everything. */
export async function expectGoodBackup(page: Page): Promise<void> {
  await expect(page.getByText(/^Today at \d\d:\d\d, read back and found right\.$/)).toBeVisible(backedUp);
}

/** The backups that are listed, newest first. */
export const listedBackups = (page: Page): Locator =>
  page.getByRole('list', { name: 'Backups', exact: true }).getByRole('button');

/** Opens the page of a backup by its place in the list, 0 for the newest, and waits until it was compared. */
export async function openBackup(page: Page, at = 0): Promise<void> {
  await openBackups(page);
  await listedBackups(page).nth(at).click(backedUp);
  await expect(page.getByRole('heading', { name: 'What differs from now' })).toBeVisible(backedUp);
}

/** Brings one note back from the backup that is open. */
export async function bringBackNote(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Bring “${title}” back` }).click();
  await expect(page.getByText(`“${title}” is back in the journal.`)).toBeVisible(backedUp);
}

/** Goes back to the whole backup that is open. */
export async function goBackWhole(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('button', { name: 'Go back to this whole journal' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Go back to / });
  await expect(dialog).toContainText('a backup of the journal as it is now is made and read back');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText(/^The journal is as it was: /)).toBeVisible(backedUp);
}

/** On the cover: finds the backups in a folder. */
export async function findBackups(app: App, folder: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Bring it back from a backup' }).click();
  await app.chooseFolder('Where the backups are', folder);
  await expect(app.page.getByRole('heading', { name: 'Where the journal goes' })).toBeVisible(backedUp);
}

/** Brings the journal back into its usual place by the recovery key, keeping the old passphrase. */
export async function bringBackByKey(app: App, folder: string, recoveryKey: string): Promise<void> {
  const { page } = app;
  await findBackups(app, folder);
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill(recoveryKey);
  await page.getByRole('button', { name: 'Bring it back', exact: true }).click();
  await page.getByRole('button', { name: 'Keep the old one' }).click(backedUp);
  await expectOpen(page);
}
