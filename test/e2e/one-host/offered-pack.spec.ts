import { writeFile } from 'node:fs/promises';
import { noteOf } from '../../electron/core/sharing/formats/documents';
import type { App } from '../app';
import { expect, test } from '../fixtures';
import { expectLocked, openJournal, unlock } from '../head/cover';
import { headElsewhere, packFrom } from '../head/packs-made';
import { openByQuery, titleOf, writeNew } from '../head/writing';

const secret = 'seven calm otters under the old bridge';

test.skip(({ host }) => host !== 'electron', 'only the desktop is asked to open files');

test.beforeEach(({ app }) => openJournal(app));

test('a pack that was pressed twice waits at the cover, and is looked at once the journal is open', async ({
  app,
}) => {
  const { surroundings } = app;
  surroundings.openedFile = await packFile(app, 'From Joan.AGE');
  await app.stop();
  await app.start();
  await expectLocked(app.page);
  await expect(app.page.getByText('A pack is waiting')).toBeVisible();
  await unlock(app.page);
  await lookAtIt(app);
  expect(surroundings.log.join('')).not.toContain('Joan');
});

test('a pack that is pressed twice while the journal is open comes to its window, and what was being written is kept', async ({
  app,
}) => {
  const { page, surroundings } = app;
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('Half a thought');
  surroundings.openedFile = await packFile(app, 'pack.age');
  await app.host.second();
  await lookAtIt(app);
  await openByQuery(page, 'half a', 'Half a thought');
  await expect(titleOf(page)).toHaveValue('Half a thought');
});

test('what is no pack, or has gone by then, is said so, and nothing comes in', async ({ app }) => {
  const { page, surroundings } = app;
  surroundings.openedFile = app.path('gone.age');
  await app.host.second();
  await expect(page.getByText('The file is no longer where it was.')).toBeVisible();
  await writeFile(app.path('photograph.age'), 'GIF89a');
  surroundings.openedFile = app.path('photograph.age');
  await page.getByRole('button', { name: 'Choose another pack' }).click();
  await app.host.second();
  await expect(page.getByText('This file is not a pack.')).toBeVisible();
});

async function packFile(app: App, name: string): Promise<string> {
  const note = noteOf({ key: 'kingfisher-0000000', title: 'The kingfisher' });
  const { bytes } = await packFrom(headElsewhere('Joan Pike'), [note], { passphrase: secret });
  await writeFile(app.path(name), bytes);
  return app.path(name);
}

/** It asks for its passphrase, shows what is in it, and nothing has come in. */
async function lookAtIt({ page }: App): Promise<void> {
  await page.getByLabel('Passphrase of the pack').fill(secret);
  await page.getByRole('button', { name: 'Open the pack' }).click();
  await expect(page.getByText('The kingfisher').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Joan Pike').first()).toBeVisible();
}
