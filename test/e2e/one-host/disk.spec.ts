import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { expectSaved, openByQuery, textOf, writeNew, writeText } from '../head/writing';

/** A disk of our own can only be made by root on Linux; what a disk may refuse is tested without one in test/electron/core/vault. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;
test.skip(!canMount, 'a small disk can only be made by root on Linux');

const late = 'This sentence was typed when the disk said no.';

test('a full disk is said, loses nothing, and saving goes on once there is room', async ({ app }) => {
  await onSmallDisk(app, async () => {
    await writeFirst(app);
    const filler = join(app.vaultFolder, 'filler');
    const { bavail, bsize } = await statfs(app.vaultFolder);
    await writeFile(filler, Buffer.alloc(bavail * bsize));
    await typeLate(app, /There is no room left on the disk/);
    await rm(filler);
    await keepAndReopen(app);
  });
});

test('a folder that may not be written to still opens for reading, and for writing once it may', async ({
  app,
}) => {
  await onSmallDisk(app, async () => {
    await writeFirst(app);
    await app.stop();
    execFileSync('mount', ['-o', 'remount,ro', app.vaultFolder]);
    await app.start();
    await unlock(app.page);
    await openByQuery(app.page, 'hard week', 'A hard week');
    await expect(textOf(app.page)).toContainText('Written in good time.');
    await expect(app.page.getByText(/^Only for reading/)).toBeVisible();
    await app.stop();
    execFileSync('mount', ['-o', 'remount,rw', app.vaultFolder]);
    await app.start();
    await unlock(app.page);
    await openByQuery(app.page, 'hard week', 'A hard week');
    await textOf(app.page).click();
    await app.page.keyboard.press('ControlOrMeta+End');
    await app.page.keyboard.insertText(late);
    await expectSaved(app.page);
  });
});

/** Lets the journal's usual folder be a disk of 4 MB while `work` runs. */
async function onSmallDisk(app: App, work: () => Promise<void>): Promise<void> {
  await mkdir(app.vaultFolder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=700', 'tmpfs', app.vaultFolder]);
  try {
    await openJournal(app);
    await work();
  } finally {
    await app.kill();
    execFileSync('umount', ['--lazy', app.vaultFolder]);
    await app.start();
  }
}

async function writeFirst({ page }: App): Promise<void> {
  await writeNew(page, 'Reflection');
  await writeText(page, 'A hard week', 'Written in good time. ');
}

/** Types more, and waits for the reason why it is not saved. */
async function typeLate({ page }: App, reason: RegExp): Promise<void> {
  // More than the last page of the file has room for.
  await page.keyboard.insertText(`${late} `.repeat(400));
  await expect(page.getByText(reason)).toBeVisible();
  await expect(textOf(page)).toContainText(late);
}

async function keepAndReopen(app: App): Promise<void> {
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(app.page);
  await app.kill();
  await app.start();
  await unlock(app.page);
  await openByQuery(app.page, 'hard week', 'A hard week');
  await expect(textOf(app.page)).toContainText(late);
}
