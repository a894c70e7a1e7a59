import type { Page } from '@playwright/test';
import { type App, expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { namedOn } from '../head/entry';
import {
  addLooseName,
  addPerson,
  answerQuestion,
  nameOf,
  openPerson,
  planOn,
  rowOf,
  showList,
  typeDay,
} from '../head/network';
import { fillCircle, fillNotes } from '../head/network-large';
import { capture, expectSaved, find, goTo, openByQuery, textOf, writeNew, writeText } from '../head/writing';

test.beforeEach(async ({ app }) => {
  test.setTimeout(240_000);
  await openJournal(app);
});

test('a conversation with nobody is planned, held and found again', async ({ app }) => {
  const { page } = app;
  await showList(page, 'Conversations');
  await page.getByRole('button', { name: 'Plan a conversation', exact: true }).first().click();
  await planOn(page, '2036-02-27', '09:30');
  await expect(page.getByRole('heading', { name: 'Visit', exact: true })).toBeVisible();
  await expect(page.getByText('Nothing waits for this conversation. Write a question below.')).toBeVisible();
  const line = page.getByRole('textbox', { name: 'A question to ask…' });
  await line.fill('Who holds the keys?');
  await line.press('Enter');
  await page.getByRole('button', { name: 'Start the visit' }).click();
  await answerQuestion(page, 'Who holds the keys?', 'The caretaker does');
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByText('Nothing went back to the queue.')).toBeVisible();

  await openByQuery(page, 'caretaker', 'The caretaker does');
  await page
    .getByRole('button', { name: /^Visit, / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^The caretaker does/ })).toBeVisible();
});

test('somebody in the bin is said to be there, wherever they are named, until they are put back', async ({
  app,
}) => {
  const { page } = app;
  await addPerson(page, 'Mary Okafor');
  await capture(page, 'Question', 'Who rings home?\n\nAsk @[Mary Okafor].');
  await openPerson(page, 'Mary Okafor');
  await page.getByRole('button', { name: 'Plan a visit', exact: true }).click();
  await planOn(page, '2036-02-28', '09:30');
  await expect(page.getByRole('button', { name: 'Who rings home?', exact: true })).toBeVisible();
  await binPerson(page, 'Mary Okafor');

  await openByQuery(page, 'rings home', 'Who rings home?');
  await expect(textOf(page)).toContainText('Ask Mary Okafor.');
  await expect(namedOn(page, 'Waits for', 'Mary Okafor (in the bin)')).toBeVisible();
  await namedOn(page, 'People', 'Mary Okafor').click();
  await expect(page.getByText('Mary Okafor is in the bin.')).toBeVisible();
  const everything = page.getByRole('list', { name: 'Everything with Mary Okafor, newest first' });
  await everything.getByRole('button', { name: /^Visit to Mary/ }).click();
  await expect(page.getByRole('heading', { name: 'Visit to Mary Okafor' })).toBeVisible();
  await page.getByRole('button', { name: 'Mary Okafor (in the bin)' }).click();
  await page.getByRole('button', { name: 'Put back', exact: true }).click();
  await expect(page.getByText('Mary Okafor is in the bin.')).toBeHidden();

  await goTo(page, 'Questions');
  await expect(page.getByRole('button', { name: 'Mary Okafor, 1 question' })).toBeVisible();
  await openPerson(page, 'Mary Okafor');
  await expect(page.getByRole('button', { name: /Visit to Mary/ }).first()).toBeVisible();
});

test('erasing somebody who is named in 400 notes says so first, and loses none of them', async ({ app }) => {
  await addPerson(app.page, 'Ellen Marsh');
  await fillNotes(app, 'Ellen Marsh', 400);
  const { page } = app;
  await expectNamedIn(page, 400);
  await binPerson(page, 'Ellen Marsh');
  await goTo(page, 'Bin');
  await expect(page.getByText('Named in 400 notes, which stay.')).toBeVisible();
  await page.getByRole('button', { name: 'Erase Ellen Marsh for good' }).click();
  const asking = page.getByRole('alertdialog', { name: 'Erase Ellen Marsh for good?' });
  await expect(
    asking.getByText('400 entries name them. They stay, with the names as they are written.'),
  ).toBeVisible();
  await asking.getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect(page.getByText('Nothing is in the bin.')).toBeVisible();

  await openByQuery(page, 'note 217', 'Note 217');
  await expect(textOf(page)).toContainText('Said by Ellen Marsh.');
  await addLooseName(page, 'Ellen Marsh');
  await expectNamedIn(page, 400);
});

test('a circle of 5,000 is opened, searched and changed', async ({ app }) => {
  await fillCircle(app, 'Everybody', 5_000);
  const { page } = app;
  await goTo(page, 'Circles');
  await rowOf(page, 'Circles', 'Everybody').click();
  await expect(page.getByText('5,000 people')).toBeVisible();
  const find = page.getByRole('searchbox', { name: 'Find a member' });
  await find.fill('number 4999');
  const members = page.getByRole('list', { name: 'Members of Everybody' });
  await expect(members.getByRole('listitem')).toHaveCount(1);
  await members.getByRole('button', { name: 'What Head number 4999 is here' }).click();
  await page.getByRole('option', { name: 'Chair', exact: true }).click();
  await find.fill('number 4321');
  await members.getByRole('button', { name: 'Take Head number 4321 out of this circle' }).click();
  await expect(page.getByText('Head number 4321 is out of this circle.')).toBeVisible();
  await expect(page.getByText('4,999 people')).toBeVisible();
  await expect(page.getByText(/^Saved on this laptop/)).toBeVisible();

  await restart(app);
  await goTo(app.page, 'Circles');
  await rowOf(app.page, 'Circles', 'Everybody').click();
  await expect(app.page.getByText('4,999 people')).toBeVisible();
  const first = app.page.getByRole('list', { name: 'Members of Everybody' }).getByRole('listitem').first();
  await expect(first).toContainText('Head number 4999');
  await expect(first).toContainText('Chair');
  await first.getByRole('button', { name: 'Head number 4999', exact: true }).click();
  await expect(nameOf(app.page)).toHaveValue('Head number 4999');
});

test('nights on which the clocks change, and the 29th of February, are the days they are', async ({
  app,
}) => {
  for (const [day, spoken] of [
    ['2026-03-29', 'Sunday 29 March 2026'],
    ['2026-10-25', 'Sunday 25 October 2026'],
    ['2028-02-29', 'Tuesday 29 February 2028'],
  ] as const) {
    await dateEntry(app.page, `Written for ${day}`, day, spoken);
  }
  await writeDownTalk(app.page, '2026-03-29', 'Held 29 Mar at 01:30.');
  await writeDownTalk(app.page, '2026-10-25', 'Held 25 Oct at 01:30.');

  // Half past one comes twice that night, an hour apart.
  for (const [moment, title] of [
    ['2026-10-25T00:30:00Z', 'Before the clocks go back'],
    ['2026-10-25T01:30:00Z', 'After the clocks went back'],
  ] as const) {
    await app.startAt(moment);
    await unlock(app.page);
    await capture(app.page, 'Reflection', title);
    await openFound(app.page, title);
    await expect(dayOf(app.page, 'Sunday 25 October 2026')).toBeVisible();
  }
  await app.startAt('2028-02-29T23:30:00Z');
  await unlock(app.page);
  await capture(app.page, 'Reflection', 'A day more');
  await openFound(app.page, 'A day more');
  await expect(dayOf(app.page, 'Tuesday 29 February 2028')).toBeVisible();
  await restart(app);
  await openByQuery(app.page, 'written for', 'Written for 2028-02-29');
  await expect(dayOf(app.page, 'Tuesday 29 February 2028')).toBeVisible();
});

const dayOf = (page: Page, day: string) => page.getByRole('button', { name: `The day it happened: ${day}` });

/** Opens a note that has no title, only text. */
async function openFound(page: Page, text: string): Promise<void> {
  await (await find(page, text)).getByRole('option', { name: text }).first().click();
  await expect(textOf(page)).toContainText(text);
}

async function restart(app: App): Promise<void> {
  await app.stop();
  await app.start();
  await unlock(app.page);
}

async function binPerson(page: Page, name: string): Promise<void> {
  await openPerson(page, name);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await expect(page.getByText(`${name} is in the bin.`)).toBeVisible();
}

async function expectNamedIn(page: Page, count: number): Promise<void> {
  await openPerson(page, 'Ellen Marsh');
  await expect(page.getByText(`${count} things`)).toBeVisible();
}

async function dateEntry(page: Page, title: string, day: string, spoken: string): Promise<void> {
  await writeNew(page, 'Reflection');
  await writeText(page, title, 'At night.');
  await page.getByRole('button', { name: /^The day it happened: / }).click();
  const popover = page.getByRole('dialog').filter({ hasText: 'Change the day' });
  await typeDay(popover, 'Change the day', day);
  await popover.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(dayOf(page, spoken)).toBeVisible();
  await expectSaved(page);
}

async function writeDownTalk(page: Page, day: string, spoken: string): Promise<void> {
  await showList(page, 'Conversations');
  await page.getByRole('button', { name: 'Plan a conversation', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await typeDay(dialog, 'Day', day);
  await dialog.getByLabel('Time', { exact: true }).fill('01:30');
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(spoken)).toBeVisible();
}
