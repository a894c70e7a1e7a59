import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { lock, openJournal, unlock } from '../head/cover';
import { openByQuery, textOf, titleOf, writeNew } from '../head/writing';

test.describe.configure({ retries: 0 });

test('a wrong word is marked and put right by keyboard, a word of one’s own stays known, and no request leaves', async ({
  app,
}) => {
  const { page } = app;
  const asked: string[] = [];
  page.context().on('request', request => asked.push(request.url()));
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('Phonics this week');
  await textOf(page).click();
  await page.keyboard.type('The safegaurding lead of Blorenge likes colour. ');
  await expect(marked(page)).toHaveText(['safegaurding', 'Blorenge']);

  await page.keyboard.press('ControlOrMeta+.');
  await choose(page, 'Add to my words');
  await expect(marked(page)).toHaveText(['safegaurding']);

  await page.keyboard.press('ControlOrMeta+.');
  await expect(offered(page).first()).toHaveText('safeguarding');
  await expectAccessibleInBoth(page, 'better words are offered');
  await choose(page, 'safeguarding');
  await expect(textOf(page)).toHaveText('The safeguarding lead of Blorenge likes colour.');
  await expect(marked(page)).toHaveCount(0);

  await lock(page);
  await unlock(page);
  await openByQuery(page, 'phonics', 'Phonics this week');
  await textOf(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Blorenge wrold. ');
  await expect(marked(page)).toHaveText(['wrold']);
  if (app.kind === 'electron') expect(await requests(page)).toMatchObject({ left: 0 });
  const own = new URL(page.url());
  expect(asked.filter(address => new URL(address).host !== own.host)).toEqual([]);
});

test('the secondary button offers words, and what is ignored is left alone in this text', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await textOf(page).click();
  await page.keyboard.type('Our color scheme and `color` in @Colr. ');
  await expect(marked(page)).toHaveText(['color']);
  const said = await heardFrom(page);
  await marked(page).click({ button: 'right' });
  await expect(offered(page).first()).toHaveText('colour');
  await expect.poll(said).toContain('For “color”: 3 suggestions.');
  await choose(page, 'Ignore here');
  await expect(marked(page)).toHaveCount(0);
  await expect(textOf(page)).toContainText('Our color scheme');
});

test('the word being typed is not marked, and no name of somebody in the journal', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await page.evaluate(() => window.journal.createPerson({ name: 'Zelda Quillfeather', content: {} }));
  await writeNew(page, 'Reflection');
  await textOf(page).click();
  await page.keyboard.insertText('Quillfeather’s wrng wrold');
  await expect(marked(page)).toHaveText(['wrng']);
  await page.keyboard.press('ArrowLeft');
  await expect(marked(page)).toHaveText(['wrng', 'wrold']);
});

test('a head removes a word of her own, and switches the marks off', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('Marks');
  await textOf(page).click();
  await page.keyboard.type('Blorenge and wrold ');
  await expect(marked(page)).toHaveText(['Blorenge', 'wrold']);
  await marked(page).first().click({ button: 'right' });
  await choose(page, 'Add to my words');
  await expect(marked(page)).toHaveText(['wrold']);

  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('button', { name: 'Remove Blorenge' }).click();
  await expect(page.getByText('“Blorenge” is no longer one of your words.')).toBeVisible();
  await openByQuery(page, 'marks', 'Marks');
  await expect(marked(page)).toHaveText(['Blorenge', 'wrold']);

  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('switch', { name: /Check spelling/ }).press(' ');
  await expect(page.getByRole('switch', { name: /Check spelling/ })).not.toBeChecked();
  await openByQuery(page, 'marks', 'Marks');
  await expect(textOf(page)).toHaveText('Blorenge and wrold');
  await textOf(page).click();
  const said = await heardFrom(page);
  await page.keyboard.press('ControlOrMeta+.');
  await expect.poll(said).toContain('No marked word before the cursor on this line.');
  await expect(marked(page)).toHaveCount(0);
});

const marked = (page: Page): Locator => page.locator('[aria-invalid="spelling"]');

/** Gives what the editor has said aloud since, oldest first: it takes each line away after a fifth of a second. */
async function heardFrom(page: Page): Promise<() => Promise<readonly string[]>> {
  const lines = await page.locator('.cm-announced').evaluateHandle(region => {
    const heard: string[] = [];
    const hear = (records: readonly MutationRecord[]) =>
      heard.push(...records.flatMap(({ addedNodes }) => [...addedNodes].map(node => node.textContent ?? '')));
    new MutationObserver(hear).observe(region, { childList: true });
    return heard;
  });
  return () => lines.evaluate(heard => [...heard]);
}

const offered = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Completions' }).getByRole('option');

/** With the arrows and Enter, as whoever has no mouse; keys that come sooner than a hand’s are not heard. */
async function choose(page: Page, name: string): Promise<void> {
  const wanted = offered(page).filter({ hasText: new RegExp(`^${name}$`) });
  const isSelected = () => expect(wanted).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
  await expect(wanted).toBeVisible();
  await expect(async () => {
    if ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await isSelected();
  }).toPass();
  await expect(async () => {
    if ((await offered(page).count()) > 0) await page.keyboard.press('Enter');
    await expect(offered(page)).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

function requests(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const reply = await window.journal.aboutApp();
    return reply.ok ? reply.value.requests : null;
  });
}
