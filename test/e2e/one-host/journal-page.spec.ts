import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { findChromium } from '../../run/machine';
import type { App } from '../app';
import { expectAccessibleInBoth } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { goTo, writeNew, writeText } from '../head/writing';

/** What leaves is never tried twice. */
test.describe.configure({ retries: 0 });
test.skip(findChromium() === null, 'the page is read in Chromium');

const ofThePage = 'seven calm otters under the old bridge';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  await writeNew(app.page, 'Reflection');
  await writeText(app.page, 'The kingfisher', 'Seen at the weir.');
  await writeNew(app.page, 'Reflection');
  await writeText(
    app.page,
    'After the visit',
    'See [[The kingfisher]] <script>document.title = "ran"</script>.',
  );
});

test('the journal is written as a sealed web page, which a browser opens offline by its passphrase alone', async ({
  app,
  sharedChromium,
}) => {
  const { page } = app;
  const folder = await app.folder('sealed');
  await takeOut(app, 'A web page with a passphrase', folder, async () => {
    await page.getByLabel('Passphrase of the page').fill('password');
    await page.getByRole('button', { name: 'Write it, encrypted' }).click();
    await expect(page.getByText('That passphrase would be too easy to guess.')).toBeVisible();
    await page.getByLabel('Passphrase of the page').fill(ofThePage);
  });
  await page.getByRole('button', { name: 'Write it, encrypted' }).click();
  await expect(
    page.getByText(/^2 entries, .* are now in the page “Journal .*”, in .*, encrypted\.$/),
  ).toBeVisible();
  const { bytes, address } = await onlyFile(folder);
  expect(bytes.toString('latin1')).not.toMatch(/kingfisher|seen at the weir/i);

  const window = await (await sharedChromium()).openWindow();
  const read = await openOffline(window, address);
  await expectAccessibleInBoth(read.page, 'the door');
  await read.page.getByLabel('Passphrase').fill('eight calm otters');
  await read.page.getByRole('button', { name: 'Open it' }).click();
  await expect(read.page.getByText('That passphrase does not open it.')).toBeVisible({ timeout: 60_000 });
  await read.page.getByLabel('Passphrase').fill(ofThePage);
  await read.page.getByRole('button', { name: 'Open it' }).click();
  await expect(read.page.getByRole('heading', { name: 'My journal' })).toBeFocused({ timeout: 60_000 });
  await expectReadable(read.page);
  expect(read.asked()).toEqual(['file:']);
  await window.close();
});

test('the journal is written as a web page that anybody can read, with scripts and without', async ({
  app,
  sharedChromium,
}) => {
  const { page } = app;
  const folder = await app.folder('open');
  await takeOut(app, 'A web page without one', folder, async () => {
    await expect(page.getByText('What is written there is not encrypted')).toBeVisible();
  });
  await page.getByRole('button', { name: 'Write it, unencrypted' }).click();
  await expect(page.getByText(/are now in the page .*, unencrypted\.$/)).toBeVisible();
  const { bytes, address } = await onlyFile(folder);
  expect(bytes.toString('utf8')).toContain('Seen at the weir.');

  const window = await (await sharedChromium()).openWindow();
  const read = await openOffline(window, address);
  await expectReadable(read.page);
  const find = read.page.getByLabel('Find in this page');
  await find.fill('wéir');
  await expect(read.page.getByText('Shown: 1 of 2')).toBeVisible();
  await expect(read.page.getByRole('heading', { name: 'After the visit' })).toBeHidden();
  await find.fill('');
  await read.page.getByText('By date').click();
  await read.page
    .getByText(/^[A-Z][a-z]+ 20\d\d/)
    .first()
    .click();
  await read.page.getByRole('navigation').getByRole('link', { name: 'The kingfisher' }).click();
  await expect(read.page.getByRole('heading', { name: 'The kingfisher' })).toBeInViewport();
  await expectAccessibleInBoth(read.page, 'the page');
  expect(read.asked()).toEqual(['file:']);
  await window.close();
});

/** Chooses as what and where everything is written. */
async function takeOut(app: App, form: string, folder: string, before: () => Promise<void>): Promise<void> {
  const { page } = app;
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Take it out' }).click();
  await page.getByRole('radio', { name: form }).check({ force: true });
  await app.chooseFolder('Folder to write the page into', folder);
  await before();
}

async function onlyFile(folder: string): Promise<{ readonly bytes: Buffer; readonly address: string }> {
  const names = await readdir(folder);
  expect(names).toEqual([expect.stringMatching(/^Journal \d{4}-\d\d-\d\d\.html$/)]);
  const path = join(folder, names.join());
  return { bytes: await readFile(path), address: pathToFileURL(path).href };
}

/** Opens a page as somebody does in twenty years, with nothing but a browser; `asked` gives the kinds of address it asked for. */
async function openOffline(
  window: BrowserContext,
  address: string,
): Promise<{ readonly page: Page; readonly asked: () => readonly string[] }> {
  await window.setOffline(true);
  const page = await window.newPage();
  const asked = new Set<string>();
  page.on('request', request => asked.add(new URL(request.url()).protocol));
  await page.goto(address);
  return { page, asked: () => [...asked] };
}

/** The text is there as it was written, leads to what it means, and nothing of it runs. */
async function expectReadable(page: Page): Promise<void> {
  const text = page.getByText('document.title = "ran"');
  await expect(text).toBeVisible();
  await expect(page).toHaveTitle('My journal');
  await page.getByRole('article').getByRole('link', { name: 'The kingfisher' }).click();
  await expect(page.getByRole('heading', { name: 'The kingfisher' })).toBeInViewport();
}
