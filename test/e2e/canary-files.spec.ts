import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { type App, expect, test } from './fixtures';
import { filesBelow } from './folders';
import { filesWith, lookingFor } from './found-words';
import { attach } from './head/attaching';
import { chooseSecondPlace } from './head/backups';
import { lock, openJournal, passphrase, unlock } from './head/cover';
import { expectSaved, goTo, openByQuery, textOf, titleOf, writeNew } from './head/writing';
import { notesToImport, onePixel } from './notes';
import { onePage } from './one-page';

const title = 'Brontigale Marrowfinch';
const text = 'Sesquilorn Vexillary Pumpernook';
const picture = 'quibblewick-gate.png';
const paper = 'grumbleshank-rota.pdf';
const inPaper = 'Flibbertigibbet Corridor Rota';
const imported = 'Toast before the register';

// A leak that shows only sometimes is one all the same.
test.describe.configure({ retries: 0 });
test.use({ ownProfile: true });

test('pictures, PDFs, copies, paper, backups and journeys that were given up leave nothing readable, also after a kill', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const recoveryKey = await openJournal(app);
  const words = [title, text, picture, paper, inPaper, imported, passphrase, recoveryKey];
  await writeAndCopy(app);
  await attachAndLook(app);
  await app.host.print();
  await giveUpTransfers(app);
  await chooseSecondPlace(app, await app.folder('second'));
  // What the head chose from and into is her own.
  for (const own of ['to-attach', 'to-import']) await rm(app.path(own), { recursive: true });
  await expectNothing(app, words);

  await app.kill();
  await expectNothing(app, words);
  await app.start();
  await unlock(app.page);
  await openByQuery(app.page, 'Brontigale', title);
  await app.page.getByRole('button', { name: `Open ${picture}` }).click();
  await expect(app.page.getByRole('dialog').getByRole('img', { name: new RegExp(picture) })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await lock(app.page);
  await expectNothing(app, words);
  await app.stop();
  await expectNothing(app, words);
});

async function writeAndCopy({ page }: App): Promise<void> {
  await writeNew(page, 'Practice');
  await titleOf(page).fill(title);
  await textOf(page).click();
  await page.keyboard.insertText(text);
  await expectSaved(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
}

async function attachAndLook(app: App): Promise<void> {
  const { page } = app;
  for (const [name, bytes] of [
    [picture, onePixel],
    [paper, onePage(inPaper)],
  ] as const) {
    await attach(app, name, bytes);
    await page.getByRole('button', { name: `Open ${name}` }).click();
    await expect(
      page
        .getByRole('dialog')
        .getByRole('img', { name: /rota|gate/i })
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
  }
}

/** Looks through a folder and brings nothing in; chooses where to write everything, and does not. */
async function giveUpTransfers(app: App): Promise<void> {
  const { page } = app;
  await goTo(page, 'Settings');
  await app.chooseFolder('Folder or file to bring in', await notesToImport(app.path('to-import')));
  await expect(page.getByRole('heading', { name: 'What would come in' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose something else' }).click();
  const out = await app.folder('out');
  await page.getByRole('button', { name: 'Take it out' }).click();
  await app.chooseFolder('Empty folder to write into', out);
  await expect(page.getByRole('button', { name: 'Write it, unencrypted' })).toBeVisible();
  await goTo(page, 'Today');
  expect(await readdir(out)).toEqual([]);
}

async function expectNothing(app: App, words: readonly string[]): Promise<void> {
  const { root, log, home } = app.surroundings;
  expect(lookingFor(words)(Buffer.from(log.join(''), 'latin1'))).toBe(false);
  expect(await filesWith(root, words)).toEqual([]);
  for (const place of ['.cache/thumbnails', '.thumbnails', '.local/share/recently-used.xbel'])
    expect(existsSync(`${home}/${place}`), place).toBe(false);
  expect((await filesBelow(root)).filter(file => file.endsWith('.dmp'))).toEqual([]);
}
