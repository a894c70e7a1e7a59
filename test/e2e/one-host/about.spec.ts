import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { goTo } from '../head/writing';
import { listener } from '../listener';

const project = join(import.meta.dirname, '../../..');

test('About says what the app is made of, what it did with the network, and where to report', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await goTo(page, 'Settings');
  const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  await expect(page.getByRole('heading', { name: `Critical Friend ${version}` })).toBeVisible();
  if (app.kind === 'electron') {
    await expect(page.getByText(/^Electron \d+\.\S+, Chromium \d+\.\S+, Node\.js \d+\.\S+$/)).toBeVisible();
    await expect(page.getByText('Requests that left since it started: 0', { exact: true })).toBeVisible();
    await expect(page.getByText(/^Requests refused since it started: \d+$/)).toBeVisible();
  } else {
    await expect(page.getByText(/^Shown by your browser, with Node\.js \d+\.\S+$/)).toBeVisible();
    await expect(page.getByText(/the app cannot count what a browser asks for/)).toBeVisible();
    await expect(page.getByText(/^Requests/)).toHaveCount(0);
  }
  await expect(page.getByText(/^Open an issue in the place/)).toBeVisible();
  await expectAccessibleInBoth(page, 'About');
});

test('a request that a page makes all the same is refused, and About counts it', async ({ app }) => {
  test.skip(app.kind !== 'electron', 'only the desktop has a guard');
  const { page } = app;
  const near = await listener();
  // Without its content policy a page can ask for anything: what is left is the guard.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await openJournal(app);
  await goTo(page, 'Settings');
  const before = await refused(page);
  const answer = await page.evaluate(
    address =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      ),
    `http://127.0.0.1:${near.port}/`,
  );
  expect(answer).toBe('refused');
  await page.getByRole('button', { name: 'Count again' }).click();
  await expect.poll(() => refused(page)).toBe(before + 1);
  await expect(page.getByText('Requests that left since it started: 0', { exact: true })).toBeVisible();
  expect(near.met()).toBe(0);
  near.close();
});

test('the licences of everything in the app are read offline and by keyboard', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await goTo(page, 'Settings');
  const region = await opened(page, 'Read the licences', 'Licences');
  const titles = await region.getByRole('heading', { level: 2 }).allTextContents();
  // A piece of the page, of the core, of each thread and of each bundle beside it, the fonts, what is packed as it is.
  for (const name of ['react', 'pdfjs-dist', 'zod', 'mammoth', 'docx', 'lowdb', 'rolldown'])
    expect(
      titles.filter(title => title.startsWith(`${name} `)),
      name,
    ).not.toEqual([]);
  for (const name of ['@fontsource-variable/literata', '@node-rs/argon2', '@zxcvbn-ts/language-en'])
    expect(
      titles.filter(title => title.startsWith(`${name} `)),
      name,
    ).not.toEqual([]);
  expect(titles.filter(title => /^Electron \d/.test(title))).toHaveLength(1);
  const texts = await region.locator('pre').allTextContents();
  expect(texts).toHaveLength(titles.length);
  expect(texts.filter(text => text.trim() === '')).toEqual([]);
  await readsByKeys(region);
  await expectAccessibleInBoth(page, 'Licences');
  await page.getByRole('button', { name: 'Back to Settings' }).click();
  await expect(page.getByRole('button', { name: 'Read the licences' })).toBeInViewport();
});

test('what is new is read in the app, version by version', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await goTo(page, 'Settings');
  const region = await opened(page, 'Read what is new', 'What’s new');
  await expect(region.getByRole('heading', { level: 2 }).first()).toHaveText(/^\d+\.\d+\.\d+/);
  await expect(region.getByRole('listitem').first()).toBeVisible();
  await expect(region.getByText('**')).toHaveCount(0);
  await readsByKeys(region);
  await expectAccessibleInBoth(page, 'What’s new');
});

/** Opens a text by keyboard, and gives the region it stands in. */
async function opened(page: Page, button: string, title: string): Promise<Locator> {
  await page.getByRole('button', { name: button }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return page.getByRole('region', { name: title });
}

/** The region has the keyboard, and its keys go to the end of the text and back. */
async function readsByKeys(region: Locator): Promise<void> {
  await expect(region).toBeFocused();
  const last = region.locator(':is(pre, li)').last();
  await expect(last).not.toBeInViewport();
  await region.press('End');
  await expect(last).toBeInViewport();
  await region.press('Home');
  await expect(last).not.toBeInViewport();
}

async function refused(page: Page): Promise<number> {
  const said = await page.getByText(/^Requests refused since it started: \d+$/).textContent();
  return Number(/\d+$/.exec(said ?? '')?.[0]);
}
