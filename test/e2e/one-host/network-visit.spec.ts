import type { Page } from '@playwright/test';
import { type App, expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { mentionNew, typeAtEnd } from '../head/mentioning';
import { answerQuestion, nameOf, openPerson, planOn, rowOf, showList } from '../head/network';
import { printed } from '../head/printing';
import { capture, expectSaved, goTo, titleOf, writeNew } from '../head/writing';
import { withoutSpaces } from '../pdf-text';

const questions = [
  'What did you stop doing in your first year?',
  'Who rings home when a child is late?',
  'How do you thank the office?',
  'What do governors read before they meet?',
  'When do you walk the corridors?',
  'What is on the agenda of your first staff meeting?',
] as const;
const eveningBefore = '2027-01-13T20:00:00Z';
const visit = { day: '2027-01-14', time: '09:30', morning: '2027-01-14T09:28:00Z' };
const threeWeeksLater = '2027-02-04T08:00:00Z';

test('a visit is prepared, printed, held and looked back at three weeks later', async ({ app }) => {
  test.setTimeout(240_000);
  await app.startAt(eveningBefore);
  await openJournal(app);
  await meetThem(app);
  const all = await queueSeven(app);
  await prepare(app, all);
  await expectPrinted(app, all);

  await app.startAt(visit.morning);
  await unlock(app.page);
  await hold(app, all);
  await expectThreeWaiting(app, all);

  await app.startAt(threeWeeksLater);
  await unlock(app.page);
  await sayWhatCameOfIt(app);
});

/** Two heads and a cohort come to be by being named while the head writes. */
async function meetThem({ page }: App): Promise<void> {
  const cohort = 'Harbour cohort';
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('The head teachers’ breakfast');
  await typeAtEnd(page, 'Sat between ');
  await mentionNew(page, 'person', 'Mary Okafor');
  await typeAtEnd(page, ' and ');
  await mentionNew(page, 'person', 'Dan Reeve');
  await typeAtEnd(page, ' of ');
  await mentionNew(page, 'circle', cohort);
  await expectSaved(page);
  await showList(page, 'People');
  for (const name of ['Mary Okafor', 'Dan Reeve']) await expect(rowOf(page, 'People', name)).toBeVisible();
  await goTo(page, 'Circles');
  await rowOf(page, 'Circles', cohort).click();
  await expect(nameOf(page)).toHaveValue(cohort);
}

/** Six questions name Mary and so wait for her; the seventh comes from the starter questions. */
async function queueSeven({ page }: App): Promise<readonly string[]> {
  for (const question of questions) await capture(page, 'Question', `${question}\n\nAsk @[Mary Okafor].`);
  await goTo(page, 'Questions');
  await page.getByRole('button', { name: 'Mary Okafor, 6 questions' }).click();
  await page.getByRole('button', { name: 'Starter questions', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Starter questions' });
  const add = dialog.getByRole('button', { name: /^Add: / }).first();
  const starter = ((await add.getAttribute('aria-label')) ?? '').slice('Add: '.length);
  await add.click();
  await expect(dialog.getByText('One question added.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Mary Okafor, 7 questions' })).toBeVisible();
  await goTo(page, 'Today');
  // Nobody is named in the words of a starter question: who is waited for is said all the same.
  await expect(page.getByRole('heading', { name: 'Still to ask' })).toBeVisible();
  await expect(page.getByRole('button', { name: `${starter} , Open for Mary Okafor` })).toBeVisible();
  return [...questions, starter];
}

async function prepare({ page }: App, all: readonly string[]): Promise<void> {
  await openPerson(page, 'Mary Okafor');
  await page.getByRole('button', { name: 'Plan a visit', exact: true }).click();
  await planOn(page, visit.day, visit.time);
  await expect(page.getByRole('heading', { name: 'Visit to Mary Okafor' })).toBeVisible();
  const lines = page.getByRole('region', { name: 'Agenda' }).getByRole('listitem');
  for (const question of all) await expect(lines.filter({ hasText: question })).toHaveCount(1);
  // The last one is what she most wants to know.
  const last = page.getByRole('button', { name: all[6] ?? '', exact: true });
  await last.focus();
  for (let at = 6; at > 0; at -= 1) await last.press('Alt+ArrowUp');
  await expect(lines.first()).toContainText(all[6] ?? '');
}

async function expectPrinted(app: App, all: readonly string[]): Promise<void> {
  const pages = await printed(app);
  expect(pages.length).toBeLessThanOrEqual(2);
  const [first, ...others] = all.toReversed();
  const numbered = [first, ...others.toReversed()].map((question, at) => `${at + 1}.${question}`);
  const text = withoutSpaces(pages.join(''));
  expect(text).toMatch(/^VisittoMaryOkafor/);
  expect(text).toContain(withoutSpaces('Thursday 14 January 2027'));
  expect(text).toContain(withoutSpaces(numbered.join('')));
  for (const word of ['Lock now', 'Start the visit', 'http']) expect(text).not.toContain(withoutSpaces(word));
}

async function hold({ page }: App, all: readonly string[]): Promise<void> {
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Prepare the visit' }).click();
  await startByMistake(page);
  await page.getByRole('button', { name: 'Start the visit' }).click();
  await expect(page.getByText('Under way since 09:2', { exact: false })).toBeVisible();
  for (const [at, question] of all.slice(0, 4).entries()) {
    await answerQuestion(page, question, `Answer number ${at + 1}`);
  }
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByText('Three questions went back to the queue.')).toBeVisible();
}

/** A visit that was started and not touched can be planned again. */
async function startByMistake(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the visit' }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Not started after all' }).click();
  await expect(page.getByRole('button', { name: 'End the visit' })).toHaveCount(0);
}

async function expectThreeWaiting({ page }: App, all: readonly string[]): Promise<void> {
  await goTo(page, 'Questions');
  await page.getByRole('button', { name: 'Mary Okafor, 3 questions' }).click();
  for (const question of all.slice(4)) await expect(page.getByText(question)).toBeVisible();
  for (const question of all.slice(0, 4)) await expect(page.getByText(question)).toBeHidden();
}

async function sayWhatCameOfIt({ page }: App): Promise<void> {
  await goTo(page, 'Today');
  await expect(page.getByText('4 due')).toBeVisible();
  const answer = page.getByRole('group', { name: 'What came of Answer number 1' });
  await answer.getByRole('button', { name: 'Kept' }).click();
  const outcome = page.getByRole('textbox', { name: 'What came of it: Answer number 1' });
  await outcome.fill('The register is done by nine.');
  await outcome.press('Enter');
  await expect(page.getByText('Written down.')).toBeVisible();
  await openPerson(page, 'Mary Okafor');
  await page.getByRole('button', { name: 'I have thanked Mary' }).click();
  await expect(page.getByText('Thanked.')).toBeVisible();
}
