import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { fillCohort, writeForCircle } from '../head/packs-cohort';
import {
  beginToGive,
  chooseFormat,
  letItLeave,
  showShare,
  showWhatLeaves,
  tick,
  toCheck,
  toHandOver,
} from '../head/sharing';
import type { HeldDisk } from '../hosts/host';

const cohort = 'Harbour cohort';
const title = 'Begin with the bell';
const broken = 'It may not have left whole';

test('an app that is killed while something leaves says afterwards that it may not have left, and no more', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const folder = await app.folder('given');
  await openJournal(app);
  await fillCohort(app.page, cohort, ['Ben Moss']);
  await writeForCircle(app.page, cohort, { kind: 'advice', title, body: 'At nine.' });
  await beginToGive(app.page, cohort);
  await app.page.getByLabel('What to call it').fill('For the spring meeting');
  await tick(app.page, [title]);
  await toCheck(app.page);

  await test.step('before its first byte is there', async () => {
    await killedAt(app, folder, 'begun');
    expect(await readdir(folder)).toEqual([]);
    await expectBroken(app.page, 1);
  });

  await test.step('once it looks whole, before the journal could say so', async () => {
    await killedAt(app, folder, 'written');
    const whole = (await readdir(folder)).filter(name => !name.startsWith('Unfinished '));
    expect(whole).toHaveLength(1);
    expect(await readFile(join(folder, whole[0] ?? ''), 'utf8')).toContain(title);
    await expectBroken(app.page, 2);
  });

  await test.step('given again', async () => {
    await toGiveAgain(app, folder);
    await letItLeave(app.page);
    await showShare(app.page);
    const left = app.page.getByRole('list', { name: 'What left' });
    await expect(left.getByRole('listitem')).toHaveCount(3);
    await expect(left.getByText(broken)).toHaveCount(2);
    await expect(app.page.getByRole('list', { name: 'To finish' })).toHaveCount(0);
  });
});

/** Lets it leave on a disk that stops at a moment, kills the app there, and opens the journal again on one that does not. */
async function killedAt(app: App, folder: string, at: HeldDisk['at']): Promise<void> {
  const sign = app.path(`held-${at}`);
  await app.stop();
  app.surroundings.heldDisk = { folder, at, sign };
  await app.start();
  await unlock(app.page);
  await toGiveAgain(app, folder);
  await app.page.getByRole('button', { name: 'Let it leave' }).click();
  await expect.poll(() => existsSync(sign)).toBe(true);
  await app.kill();
  app.surroundings.heldDisk = null;
  await app.start();
  await unlock(app.page);
}

/** Takes up what was begun, as far as the last press. */
async function toGiveAgain(app: App, folder: string): Promise<void> {
  const { page } = app;
  await showShare(page);
  await page
    .getByRole('list', { name: 'To finish' })
    .getByRole('button', { name: /^For the spring meeting/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Check before it leaves' })).toBeVisible();
  await toHandOver(page);
  await chooseFormat(page, 'Plain text');
  await showWhatLeaves(page);
  await app.chooseFolder('Folder to write into', folder);
}

/** The ledger says so many times that something may have left, and never that it has. */
async function expectBroken(page: Page, count: number): Promise<void> {
  await showShare(page);
  const left = page.getByRole('list', { name: 'What left' });
  await expect(left.getByRole('listitem')).toHaveCount(count);
  await expect(left.getByText(broken)).toHaveCount(count);
  await expect(page.getByRole('list', { name: 'To finish' }).getByRole('listitem')).toHaveCount(1);
  await left.getByRole('button').first().click();
  await expect(
    page.getByText(/^The journal closed, the computer stopped or the disk failed while it was being written/),
  ).toBeVisible();
}
