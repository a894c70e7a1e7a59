import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCardName } from '../../../electron/core/sharing/identity/card-name';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { lookAtNews, makeCard, openPackFile, originOf, shareFolder, takeIn } from '../head/packs';
import { fillCohort } from '../head/packs-cohort';
import { closingOf, hostileNotes } from '../head/packs-hostile';
import { headElsewhere, packFrom } from '../head/packs-made';
import { expectSaved, find, goTo, textOf, titleOf } from '../head/writing';
import { hasCorpora, hostileTexts } from '../hostile-texts';
import { watchForScripts } from '../nothing-ran';

test.describe.configure({ retries: 0 });

const texts = hostileTexts();

test(`nothing runs, loads or leads away of ${texts.length} hostile texts in every field of packs`, async ({
  app,
}) => {
  test.setTimeout(300_000);
  test.info().annotations.push({
    type: 'texts',
    description: hasCorpora ? 'public ones and our own' : 'our own alone',
  });
  const { page } = app;
  await openJournal(app);
  const watch = await watchForScripts(page);
  const expectNothing = async () => expect(await watch.faults()).toEqual([]);
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
    expect(await lookThrough(page)).toBe(titles.length);
    await takeIn(page, `${titles.length.toLocaleString('en-GB')} new notes.`);
    await expectNothing();
  });

  const first = await packFrom(head, pages, { card: card.text }, { title: texts[1] ?? '' });
  await test.step('whole notes, from a folder that a circle shares', async () => {
    const shared = await app.folder('<img src=x onerror=alert(1)>');
    await writeFile(join(shared, '1.age'), first.bytes);
    await shareFolder(app, circle, shared);
    await lookAtNews(page, `A pack from somebody who calls themselves “${sender}”`);
    await expect(page.getByRole('region', { name: 'The note as it came' })).toContainText(closingOf(0));
    await expectNothing();
    await readAll(page, pages.length);
    await takeIn(page, `${pages.length} new notes.`);
    await expectNothing();
  });

  await test.step('entries made of them, as a text and as a page', async () => {
    for (const at of [1, pages.length - 1]) await readEntry(page, at);
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText(' Ours.');
    await expectSaved(page);
    await expect(originOf(page)).toContainText(sender);
    await expectNothing();
  });

  await test.step('a later edition, beside what is here', async () => {
    const later = await packFrom(head, laterPages, { card: card.text }, { replaces: [first.id] });
    await writeFile(app.path('later.age'), later.bytes);
    await openPackFile(page, app.path('later.age'));
    await page.getByRole('button', { name: /^Read “0\. / }).focus();
    await page.keyboard.press('End');
    await expect(page.getByText('What you changed')).toBeVisible();
    await page.getByRole('button', { name: 'See the versions side by side' }).click();
    await expect(page.getByRole('region', { name: 'What came now' })).toContainText(
      closingOf(pages.length - 1),
    );
    await page.getByRole('button', { name: 'Back to the pack' }).click();
    await takeIn(page, `${pages.length - 1} brought up to date.`);
    await expectNothing();
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
    await expectNothing();
  });
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

/** Draws every row of the open pack; gives how many there were. */
async function lookThrough(page: Page): Promise<number> {
  return page.getByRole('list', { name: 'Notes in the pack' }).evaluate(async list => {
    const box = list.parentElement;
    const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    const seen = new Set<string>();
    for (let top = 0; box !== null && top < box.scrollHeight; ) {
      box.scrollTop = top;
      await drawn();
      for (const { dataset } of list.querySelectorAll<HTMLElement>('[data-note]'))
        seen.add(dataset['note'] ?? '');
      // As many are drawn above what is in sight as below.
      const bottom = list.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      top += Math.max(bottom - box.getBoundingClientRect().top, box.clientHeight);
    }
    return seen.size;
  });
}

/** Reads every note of the open pack to its end. */
async function readAll(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: /^Read “0\. / }).focus();
  for (let at = 0; at < count; at += 1) {
    await page.waitForFunction(
      closing => document.querySelector('#main section')?.textContent?.includes(closing),
      closingOf(at),
    );
    await page.keyboard.press('ArrowDown');
  }
}

/** Opens the entry that was made of a note, and reads it as a page. */
async function readEntry(page: Page, at: number): Promise<void> {
  const results = await find(page, closingOf(at).slice(8, -1));
  await results
    .getByRole('option', { name: new RegExp(`(?:^|\\D)${at}\\. `) })
    .first()
    .click();
  await expect(titleOf(page)).toHaveValue(new RegExp(`^${at}\\. `));
  const asPage = page.getByRole('button', { name: 'Read it as a page' });
  await asPage.click();
  await expect(page.getByText(closingOf(at)).first()).toBeVisible();
  await asPage.click();
}

function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}
