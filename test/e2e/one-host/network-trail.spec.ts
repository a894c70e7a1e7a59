import { type App, expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { lookAgainInAWeek, setState, trailOf } from '../head/entry';
import { addPerson, openPerson, planOn } from '../head/network';
import {
  capture,
  expectSaved,
  goTo,
  openByQuery,
  textOf,
  titleOf,
  writeNew,
  writeText,
} from '../head/writing';

const days = {
  monday: '2027-01-11T08:00:00Z',
  tuesday: '2027-01-12T09:28:00Z',
  weekLater: '2027-01-19T08:00:00Z',
  monthLater: '2027-02-20T08:00:00Z',
} as const;

test.beforeEach(async ({ app }) => {
  test.setTimeout(240_000);
  await app.startAt(days.monday);
  await openJournal(app);
  await addPerson(app.page, 'Mary Okafor');
});

test('a question that is asked, answered and settled says on which days', async ({ app }) => {
  const question = 'Who rings home?';
  await capture(app.page, 'Question', `${question}\n\nAsk @[Mary Okafor].`);
  await openPerson(app.page, 'Mary Okafor');
  await app.page.getByRole('button', { name: 'Plan a visit', exact: true }).click();
  await planOn(app.page, '2027-01-12', '09:30');

  await comeBack(app, days.tuesday);
  await askOnly(app, question);
  await openByQuery(app.page, 'rings home', question);
  await expect(app.page.getByText('Asked since today')).toBeVisible();
  await expect(await trailOf(app.page)).toHaveText(['Open yesterday', 'Asked today']);

  await comeBack(app, days.weekLater);
  await openByQuery(app.page, 'rings home', question);
  await app.page.getByRole('button', { name: 'Write the answer' }).click();
  await expect(titleOf(app.page)).toHaveValue('');
  await writeText(app.page, 'The office does, by ten', 'So @[Mary Okafor] says.');
  await openByQuery(app.page, 'rings home', question);
  await expect(await trailOf(app.page)).toHaveText(['Open 11 Jan', 'Asked a week ago', 'Answered today']);

  await setState(app.page, 'Settled');
  await comeBack(app, days.monthLater);
  await openByQuery(app.page, 'rings home', question);
  await expect(app.page.getByText('Settled since 19 Jan')).toBeVisible();
});

test('advice and practice that are tried, kept, set aside or embedded say on which days', async ({ app }) => {
  const advice = ['Begin with the bell', 'Walk at noon'] as const;
  const practice = ['Toast before the register', 'Silent corridors'] as const;
  for (const title of advice) await writeToLookAt(app, 'Advice', title);
  for (const title of practice) await writeToLookAt(app, 'Practice', title);

  await comeBack(app, days.weekLater);
  for (const title of advice) await answerOnToday(app, title, 'Trying', 'You are trying it.');
  for (const title of practice) await answerOnToday(app, title, 'Trying here', 'You are trying it here.');

  await comeBack(app, days.monthLater);
  const ends = [
    [advice[0], 'Received', 'Trying', 'Kept'],
    [advice[1], 'Received', 'Trying', 'Set aside'],
    [practice[0], 'Seen', 'Trying here', 'Embedded'],
    [practice[1], 'Seen', 'Trying here', 'Not for us'],
  ] as const;
  for (const [title, first, second, last] of ends) {
    await openByQuery(app.page, title.toLowerCase(), title);
    await setState(app.page, last);
    await expect(app.page.getByText(`${last} since today`)).toBeVisible();
    const steps = [`${first} 11 Jan`, `${second} 19 Jan`, `${last} today`];
    await expect(await trailOf(app.page)).toHaveText(steps);
  }
});

test('thanks are marked as given, and taken back', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Advice');
  await writeText(page, 'Begin with the bell', 'Says @[Mary Okafor].');
  await setState(page, 'Kept');
  await page.getByRole('button', { name: 'I have thanked Mary Okafor' }).click();
  await expect(page.getByText('Given today')).toBeVisible();
  await expectSaved(page);
  await openPerson(page, 'Mary Okafor');
  await expect(page.getByText('To thank for')).toBeHidden();

  await openByQuery(page, 'bell', 'Begin with the bell');
  const thanks = page.getByText('Given today').locator('..');
  await thanks.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Given today')).toBeHidden();
  await expectSaved(page);
  await openPerson(page, 'Mary Okafor');
  const owed = page.getByRole('list', { name: 'To thank for' });
  await owed.getByRole('button', { name: 'I have thanked Mary' }).click();
  await expect(owed.getByText('Thanked.')).toBeVisible();
  await owed.getByRole('button', { name: 'Undo' }).click();
  await expect(owed.getByRole('button', { name: 'I have thanked Mary' })).toBeVisible();
});

async function comeBack(app: App, moment: string): Promise<void> {
  await app.startAt(moment);
  await unlock(app.page);
}

/** The question is ticked and has no answer when the visit ends. */
async function askOnly({ page }: App, question: string): Promise<void> {
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Prepare the visit' }).click();
  await page.getByRole('button', { name: 'Start the visit' }).click();
  await page.getByRole('checkbox', { name: `It came up: ${question}` }).check({ force: true });
  await expect(page.getByRole('textbox', { name: 'Answer', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByText('Nothing went back to the queue.')).toBeVisible();
}

async function writeToLookAt({ page }: App, kind: 'Advice' | 'Practice', title: string): Promise<void> {
  await writeNew(page, kind);
  await writeText(page, title, 'Says @[Mary Okafor].');
  await expect(textOf(page)).toContainText('Mary Okafor');
  await lookAgainInAWeek(page);
}

async function answerOnToday({ page }: App, title: string, answer: string, said: string): Promise<void> {
  await goTo(page, 'Today');
  const group = page.getByRole('group', { name: `What came of ${title}` });
  const row = page.getByRole('listitem').filter({ has: group });
  await group.getByRole('button', { name: answer, exact: true }).click();
  await expect(group).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: title }).getByText(said)).toBeVisible();
  await expect(row).toBeHidden();
}
