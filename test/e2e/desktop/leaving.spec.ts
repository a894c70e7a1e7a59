import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectLocked, openJournal, unlock } from '../head/cover';
import { expect, test } from './fixtures';

const said = 'It closed when the computer was locked or slept.';

// A computer that falls asleep drops every connection, the one by which the page is watched too.
test('the journal is closed on the disk when the computer goes to sleep', async ({ app, login }) => {
  await openJournal(app);
  const isOpen = () => existsSync(join(app.vaultFolder, 'vault.lock'));
  expect(isOpen()).toBe(true);
  await login.isHeard();
  login.sleep();
  await expect.poll(isOpen).toBe(false);
  await app.kill();
  await app.start();
  await unlock(app.page);
});

test('the journal closes when the screen is locked, each time', async ({ app, login }) => {
  await openJournal(app);
  login.lockScreen();
  await expectLocked(app.page);
  await expect(app.page.getByText(said, { exact: false })).toBeVisible();
  login.unlockScreen();
  await unlock(app.page);
  login.lockScreen();
  await expectLocked(app.page);
});
