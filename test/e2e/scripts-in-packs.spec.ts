import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCardName } from '../../electron/core/sharing/identity/card-name';
import { expect, test } from './fixtures';
import { openJournal } from './head/cover';
import { lookAtNews, makeCard, openPackFile, originOf, shareFolder, takeIn } from './head/packs';
import { fillCohort } from './head/packs-cohort';
import { hostileNotes } from './head/packs-hostile';
import { headElsewhere, packFrom } from './head/packs-made';
import { expectSaved, find, goTo, textOf, titleOf } from './head/writing';
import { hasCorpora, hostileTexts } from './hostile-texts';
import { watchForScripts } from './nothing-ran';

const texts = hostileTexts();

test(`nothing runs, loads or leads away of ${texts.length} hostile texts in every field of packs`, async ({
  app,
}) => {
  test.setTimeout(300_000);
  test
    .info()
    .annotations.push({
      type: 'texts',
      description: hasCorpora ? 'public ones and our own' : 'our own alone',
    });
  const { page } = app;
  await openJournal(app);
  const watch = await watchForScripts(page);
  const card = await makeCard(page, 'Ada Hill');
  const [circle = '', sender = ''] = texts.filter(text => readCardName(text) === text && text.includes('<'));
  await fillCohort(page, circle, [texts[2] ?? '']);
  const head = headElsewhere(sender);
  const { titles, pages, laterPages } = hostileNotes(texts);

  await test.step('titles', async () => {
    const { bytes } = await packFrom(head, titles, { card: card.text }, { title: texts[0] ?? '' });
    await writeFile(app.path('titles.age'), bytes);
    await openPackFile(page, app.path('titles.age'));
    await expect(page.getByText(`New, ${titles.length.toLocaleString('en-GB')}`)).toBeVisible();
    await lookThrough(page);
    await takeIn(page, `${titles.length.toLocaleString('en-GB')} new notes.`);
  });

  const first = await packFrom(head, pages, { card: card.text }, { title: texts[1] ?? '' });
  await test.step('whole notes, from a folder that a circle shares', async () => {
    const shared = await app.folder('<img src=x onerror=alert(1)>');
    await writeFile(join(shared, '1.age'), first.bytes);
    await shareFolder(app, circle, shared);
    await lookAtNews(page, `A pack from somebody you do not know`);
    await readAll(page, pages.length);
    await takeIn(page, `${pages.length} new notes.`);
  });

  await test.step('entries made of them, as a text and as a page', async () => {
    for (const at of [0, 1, 2, pages.length - 1]) await readEntry(page, at);
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText(' Ours.');
    await expectSaved(page);
    await expect(originOf(page)).toContainText(sender);
  });

  await test.step('a later edition, beside what is here', async () => {
    const later = await packFrom(head, laterPages, { card: card.text }, { replaces: [first.id] });
    await writeFile(app.path('later.age'), later.bytes);
    await openPackFile(page, app.path('later.age'));
    await expect(page.getByText('Changed there and here, 1')).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^Read “${pages.length - 1}\\. `) }).click();
    await page.getByRole('button', { name: 'See the versions side by side' }).click();
    await expect(page.getByRole('region', { name: 'What came now' })).toContainText(sender.slice(0, 1));
    await page.getByRole('button', { name: 'Back to the pack' }).click();
    await takeIn(page, `${pages.length - 1} brought up to date.`);
  });

  await test.step('lists, pictures of the network and what is found', async () => {
    for (const place of ['Journal', 'Questions', 'People', 'Circles', 'Today', 'Share'] as const) {
      await goTo(page, place);
      await drawn(page);
    }
    for (const query of ['script', 'onerror', 'javascript', 'svg']) {
      await expect((await find(page, query)).getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });
  expect(await watch.faults()).toEqual([]);
  expect(app.host.outsideRequests()).toEqual([]);
  expect(await app.host.windows()).toHaveLength(1);

  // And it would have been seen.
  await page.evaluate(() => {
    const text = document.createElement('div');
    text.innerHTML =
      '<img src="https://example.org/beacon" onerror="alert(1)"><a href="javascript:alert(1)">Go on</a>';
    document.body.append(text);
  });
  await expect
    .poll(() => watch.faults())
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/onerror/),
        expect.stringMatching(/javascript:/),
        expect.stringMatching(/stopped by the policy: img-src/),
      ]),
    );
});

/** Draws every row of the open pack. */
async function lookThrough(page: Page): Promise<void> {
  const list = page.getByRole('list', { name: 'Notes in the pack' });
  await list.evaluate(async rows => {
    const box = rows.parentElement;
    const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (let top = 0; box !== null && top < box.scrollHeight; top += (3 * box.clientHeight) / 2) {
      box.scrollTop = top;
      await drawn();
    }
  });
}

/** Reads every note of the open pack to its end. */
async function readAll(page: Page, count: number): Promise<void> {
  const shown = page.getByRole('region', { name: 'The note as it came' });
  await page.getByRole('button', { name: /^Read “0\. / }).focus();
  for (let at = 0; at < count; at += 1) {
    await expect(shown).toContainText(`Closing ${at}.`);
    await page.keyboard.press('ArrowDown');
  }
}

/** Opens the entry that was made of a note, and reads it as a page. */
async function readEntry(page: Page, at: number): Promise<void> {
  const results = await find(page, `"Closing ${at}"`);
  await results.getByRole('option').first().click();
  await expect(titleOf(page)).toHaveValue(new RegExp(`^${at}\\. `));
  const asPage = page.getByRole('button', { name: 'Read it as a page' });
  await asPage.click();
  await expect(page.getByText(`Closing ${at}.`).first()).toBeVisible();
  await asPage.click();
}

function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}
