import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, openApp } from '../app';
import { expectAccessibleInBoth } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import {
  giveToCircle,
  keepComparedCard,
  lookAtNewest,
  lookAtNews,
  makeCard,
  openPackFile,
  originOf,
  pasteCard,
  readNote,
  shareFolder,
  takeIn,
  tickNote,
} from '../head/packs';
import { fillCohort, writeForCircle } from '../head/packs-cohort';
import { cardTextOf, headElsewhere, note, packFrom } from '../head/packs-made';
import { showShare } from '../head/sharing';
import { expectSaved, goTo, openByQuery, textOf } from '../head/writing';

const cohort = 'Harbour cohort';
const heads = ['Ada Hill', 'Ben Moss', 'Cat Lowe'] as const;
const question = 'Who rings home when the office is short?';
const advice = 'Say what you will stop doing';
const answer = 'Two people and one list';

test('a cohort of three exchanges packs through a shared folder', async ({ app }) => {
  test.setTimeout(600_000);
  const [ben, cat] = [
    await openApp(app.kind, app.surroundings.desktop),
    await openApp(app.kind, app.surroundings.desktop),
  ];
  try {
    const apps = [app, ben, cat] as const;
    const shared = await app.folder('shared');
    await meet(apps, shared);

    await test.step('Ada gives a question and a piece of advice', async () => {
      await writeForCircle(app.page, cohort, {
        kind: 'question',
        title: question,
        body: 'We are two on most days.',
      });
      await writeForCircle(app.page, cohort, {
        kind: 'advice',
        title: advice,
        body: 'Each new thing takes the place of an old one.\n\nWrite down which.',
      });
      await giveToCircle(app.page, cohort, [question, advice]);
      await expectSealed(shared);
    });

    await test.step('Ben and Cat are told of it and take it in', async () => {
      for (const { page } of [ben, cat]) {
        await lookAtNews(page, 'A pack from Ada Hill');
        await expect(page.getByText(/^This is from Ada Hill/)).toBeVisible();
        await takeIn(page, '2 new notes.');
        await expect(page.getByText('All of it is for you only until you say otherwise.')).toBeVisible();
      }
    });

    await test.step('Ben writes on the advice, Cat answers the question and gives the answer', async () => {
      await openByQuery(ben.page, 'stop doing', advice);
      await expect(originOf(ben.page)).toContainText(/From Ada Hill, taken in on /);
      await textOf(ben.page).click();
      await ben.page.keyboard.press('ControlOrMeta+End');
      await ben.page.keyboard.insertText(' We begin on Monday.');
      await expectSaved(ben.page);
      await expect(originOf(ben.page)).toContainText('You have written on it since.');
      await writeForCircle(cat.page, cohort, {
        kind: 'advice',
        title: answer,
        body: 'One rings, one writes. It is done by ten.',
        answers: question,
      });
      await giveToCircle(cat.page, cohort, [answer]);
    });

    await test.step('Ada sees the answer under her question', async () => {
      await lookAtNews(app.page, 'A pack from Cat Lowe');
      await expect(app.page.getByText(`Answers your question “${question}”`)).toBeVisible();
      await takeIn(app.page, 'One new note and one question of yours answered.');
      await openByQuery(app.page, 'rings home', question);
      await expect(app.page.getByText('Answered', { exact: true }).first()).toBeVisible();
      await expect(app.page.getByRole('button', { name: answer }).first()).toBeVisible();
    });

    await test.step('Ada changes her advice and gives it again', async () => {
      await openByQuery(app.page, 'stop doing', advice);
      await textOf(app.page).click();
      await app.page.keyboard.press('ControlOrMeta+End');
      await app.page.keyboard.insertText(' Tell the governors too.');
      await expectSaved(app.page);
      await giveToCircle(app.page, cohort, [advice]);
    });

    await test.step('at Cat’s it takes the place of the earlier one, and a second time changes nothing', async () => {
      const { page } = cat;
      await lookAtNewest(page, 'A pack from Ada Hill', 'Changed since you took them in, 1');
      await takeIn(page, 'One brought up to date.');
      await openByQuery(page, 'stop doing', advice);
      await expect(textOf(page)).toContainText('Tell the governors too.');
      for (const file of await readdir(shared)) {
        await openPackFile(page, join(shared, file));
        await expect(page.getByText('Nothing in this pack is new to your journal.')).toBeVisible();
      }
    });

    await test.step('at Ben’s it stands beside what he wrote, and can be taken back', async () => {
      const { page } = ben;
      await lookAtNewest(page, 'A pack from Ada Hill', 'Changed there and here, 1');
      await readNote(page, advice);
      await expect(page.getByText('What you changed')).toBeVisible();
      await page.getByRole('button', { name: 'See the versions side by side' }).click();
      await expect(page.getByRole('region', { name: 'What you have now' })).toContainText(
        'We begin on Monday.',
      );
      await expect(page.getByRole('region', { name: 'What came now' })).toContainText(
        'Tell the governors too.',
      );
      await expect(page.getByRole('region', { name: 'What came the last time' })).not.toContainText(
        'governors',
      );
      await page.getByRole('button', { name: 'Back to the pack' }).click();
      await tickNote(page, advice);
      await takeIn(page, 'One that stands beside yours.');
      await page.getByRole('button', { name: advice }).click();
      await expect(textOf(page)).toContainText('Tell the governors too.');
      await showShare(page);
      await page.getByRole('button', { name: 'Open a pack…' }).click();
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect(page.getByText('Taken back: one note is gone again.')).toBeVisible();
      await openByQuery(page, 'stop doing', advice);
      await expect(textOf(page)).toContainText('We begin on Monday.');
      await expect(textOf(page)).not.toContainText('governors');
    });
  } finally {
    await ben.end();
    await cat.end();
  }
});

/** Everybody opens a journal, makes a card, gives it to the others, compares the words, and names the folder they share. */
async function meet(apps: readonly App[], shared: string): Promise<void> {
  const cards = [];
  for (const [at, { page }] of apps.entries()) {
    const app = apps[at];
    if (app === undefined) continue;
    await openJournal(app);
    cards.push(await makeCard(page, heads[at] ?? ''));
    await fillCohort(
      page,
      cohort,
      heads.filter((_, other) => other !== at),
    );
  }
  for (const [at, app] of apps.entries()) {
    for (const [other, card] of cards.entries()) {
      if (other !== at) await keepComparedCard(app.page, heads[other] ?? '', card);
    }
    await shareFolder(app, cohort, shared);
  }
}

/** Drags files over the window and lets go of them. */
async function dropFiles(page: Page, files: readonly Uint8Array[]): Promise<void> {
  await page.evaluate(
    dropped => {
      const dataTransfer = new DataTransfer();
      for (const bytes of dropped)
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'from the cohort.age'));
      const main = document.querySelector('#main') ?? document.body;
      for (const type of ['dragover', 'drop'])
        main.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    files.map(bytes => [...bytes]),
  );
}

/** Nothing in a shared folder tells what is in it: names that say nothing, and bytes that nobody else can read. */
async function expectSealed(folder: string): Promise<void> {
  const files = await readdir(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(file).toMatch(/^[0-9a-f]+\.age$/);
}

test('a stranger’s pack opens with its passphrase, shows what is in it as plain text, and says that nobody known signed it', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  const secret = 'seven purple herons crossing';
  const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const { bytes } = await packFrom(
    headElsewhere('Somebody Else'),
    [note('one', { title: script, body: `${script}\n\n[here](javascript:alert(1)) @[Mary] #bells` })],
    { passphrase: secret },
    { title: script },
  );
  await writeFile(app.path('pack.age'), bytes);
  await openPackFile(page, app.path('pack.age'));
  const field = page.getByLabel('Passphrase of the pack');
  await expect(field).toBeFocused();
  await field.fill('seven purple herons');
  await field.press('Enter');
  await expect(page.getByText(/^That is not the passphrase of this pack/)).toBeVisible();
  await field.fill(secret);
  await field.press('Enter');
  await expect(page.getByText('Nobody you know has signed this')).toBeVisible();
  const shown = page.getByRole('region', { name: 'The note as it came' });
  await expect(shown).toContainText(script);
  await expect(shown.getByRole('button')).toHaveCount(0);
  await takeIn(page, 'One new note.');
  await page.getByRole('button', { name: script }).click();
  await expect(originOf(page)).toContainText(
    /From somebody who calls themselves “Somebody Else”, taken in on /,
  );
  expect(await page.title()).not.toBe('1');
});

test('a pack that is spoilt, or meant for others, is refused with what to do, and nothing of it comes in', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  const card = await makeCard(page, 'Ada Hill');
  const priya = headElsewhere('Priya Nair');
  const notes = [note('one', { title: 'Begin with the bell' })];
  const { bytes } = await packFrom(priya, notes, { card: card.text });
  const others = await packFrom(priya, notes, { card: cardTextOf(headElsewhere('Ben Moss')) });
  const cases = [
    ['cut.age', bytes.subarray(0, bytes.length - 20), /^This pack is cut short, or was changed on its way/],
    ['others.age', others.bytes, /^This pack was not sealed for your card/],
    ['photograph.age', Buffer.from('GIF89a'), /^This file is not a pack/],
  ] as const;
  for (const [name, spoilt, said] of cases) {
    await writeFile(app.path(name), spoilt);
    await openPackFile(page, app.path(name));
    await expect(page.getByRole('alert').getByText(said)).toBeVisible();
    await expect(page.getByText('Nothing of it came into your journal.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Choose another pack' })).toBeFocused();
  }
  await goTo(page, 'Journal');
  await expect(page.getByText('Begin with the bell')).toHaveCount(0);
});

test('a pack is opened by dropping it anywhere on the page, one at a time', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  const card = await makeCard(page, 'Ada Hill');
  const notes = [note('one', { title: 'Begin with the bell' })];
  const { bytes } = await packFrom(headElsewhere('Priya Nair'), notes, { card: card.text });
  await showShare(page);
  await page.getByRole('button', { name: 'Open a pack…' }).click();
  await dropFiles(page, [bytes, bytes]);
  await expect(page.getByText('One pack at a time, please. Nothing was opened.')).toBeVisible();
  await dropFiles(page, [bytes]);
  await expect(page.getByRole('button', { name: 'Read “Begin with the bell”' })).toBeVisible();
  await takeIn(page, 'One new note.');
});

test('a card with other keys than before is warned of, and one whose words differ is not kept', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await fillCohort(page, cohort, ['Ben Moss']);
  const text = cardTextOf(headElsewhere('Ben Moss'));
  const words = await pasteCard(page, 'Ben Moss', text);
  expect(words).toHaveLength(6);
  await page.getByRole('button', { name: 'They are the same' }).click();
  await expect(page.getByText('The card is kept, and its words were compared.')).toBeVisible();
  await pasteCard(page, 'Ben Moss', cardTextOf(headElsewhere('Ben Moss')));
  await expect(page.getByRole('alert').getByText('This is not the card you had of Ben Moss')).toBeVisible();
  await expect(page.getByRole('button', { name: 'They are not the same' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^It was not kept/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('The card was not kept.')).toBeVisible();
  await expect(page.getByText(/^You compared its six words on /)).toBeVisible();
});

test('a pack is read and taken in by the keyboard alone', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  const card = await makeCard(page, 'Ada Hill');
  const titles = Array.from({ length: 300 }, (_, at) => `Thing to try, number ${at + 1}`);
  const { bytes } = await packFrom(
    headElsewhere('Priya Nair'),
    titles.map((title, at) => note(`n${at}`, { title, body: `About ${title}` })),
    { card: card.text },
  );
  await writeFile(app.path('pack.age'), bytes);
  await openPackFile(page, app.path('pack.age'));
  await expect(page.getByText('New, 300')).toBeVisible();
  const none = page.getByRole('button', { name: /^Take none/ });
  await none.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tick what you want to take.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Read “${titles[0]}”` })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('region', { name: 'The note as it came' })).toContainText(`About ${titles[1]}`);
  await page.keyboard.press(' ');
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: `Read “${titles[299]}”` })).toBeFocused();
  await page.keyboard.press(' ');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'The note as it came' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Take in 2 notes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 new notes.', { exact: true })).toBeVisible();
  await expect(page.getByText(/^You left 298 out/)).toBeVisible();
});

test('the axe engine finds nothing on the screens of cards and of taking in', async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openJournal(app);
  const card = await makeCard(page, 'Ada Hill');
  await expectAccessibleInBoth(page, 'Share, with a card');
  await fillCohort(page, cohort, ['Ben Moss', 'Cat Lowe']);
  const ben = headElsewhere('Ben Moss');
  await pasteCard(page, 'Ben Moss', cardTextOf(ben));
  await expectAccessibleInBoth(page, 'Comparing words');
  await page.getByRole('button', { name: 'Keep it, compare later' }).click();
  await expect(page.getByText('You have not compared its six words yet.')).toBeVisible();
  await expectAccessibleInBoth(page, 'Person with a card');
  const shared = await app.folder('shared');
  const one = note('one', { title: 'Begin with the bell', body: 'At nine.', tags: ['bells'] });
  const first = await packFrom(ben, [one, note('two', { title: 'Walk at noon' })], { card: card.text });
  await writeFile(join(shared, '1.age'), first.bytes);
  await writeFile(join(shared, '2.age'), Buffer.from('GIF89a'));
  await shareFolder(app, cohort, shared);
  await expect(page.getByText('2 new packs')).toBeVisible();
  await expectAccessibleInBoth(page, 'Circle with a shared folder');
  await lookAtNews(page, 'A pack from Ben Moss');
  await expectAccessibleInBoth(page, 'A pack before it is taken in');
  await takeIn(page, '2 new notes.');
  await expectAccessibleInBoth(page, 'Taken in');
  await openByQuery(page, 'Begin', 'Begin with the bell');
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Or at ten.');
  await expectSaved(page);
  await expectAccessibleInBoth(page, 'An entry that came from somebody');
  const later = { ...one, title: 'Begin with the second bell', body: 'At nine or so.' };
  const second = await packFrom(ben, [later], { card: card.text }, { replaces: [first.id] });
  await writeFile(app.path('3.age'), second.bytes);
  await openPackFile(page, app.path('3.age'));
  await expect(page.getByText('What you changed')).toBeVisible();
  await expectAccessibleInBoth(page, 'A note changed there and here');
  await page.getByRole('button', { name: 'See the versions side by side' }).click();
  await expect(page.getByRole('region', { name: 'What came now' })).toBeVisible();
  await expectAccessibleInBoth(page, 'Three versions');
  await page.getByRole('button', { name: 'Back to the pack' }).click();
  await page.getByRole('button', { name: 'Choose another pack' }).click();
  await expectAccessibleInBoth(page, 'Choosing a pack');
  await openPackFile(page, join(shared, '2.age'));
  await expect(page.getByRole('heading', { name: 'This pack was not opened' })).toBeVisible();
  await expectAccessibleInBoth(page, 'A pack that was refused');
});
