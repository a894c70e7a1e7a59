import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { namedOn } from '../head/entry';
import { mentionNew, offeredInText, typeAtEnd } from '../head/mentioning';
import { nameOf, rowOf } from '../head/network';
import { expectSaved, goTo, openByQuery, textOf, titleOf, writeNew, writeText } from '../head/writing';

test.beforeEach(async ({ app }) => void (await openJournal(app)));

test('a question that names a new circle waits for it, and is found under its new name', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Question');
  await titleOf(page).fill('Who rings home?');
  await mentionNew(page, 'circle', 'Harbour cohort');
  await expectSaved(page);
  await expect(page.getByRole('region', { name: 'Who is it?' })).toBeHidden();
  await namedOn(page, 'People', 'Harbour cohort').click();
  await expect(nameOf(page)).toHaveValue('Harbour cohort');
  await expect(page.getByRole('button', { name: /Who rings home\?/ })).toBeVisible();

  await nameOf(page).fill('Estuary cohort');
  await expectSaved(page);
  await openByQuery(page, 'rings home', 'Who rings home?');
  await expect(textOf(page)).toHaveText('Estuary cohort');
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  await page.getByRole('paragraph').getByRole('button', { name: 'Estuary cohort' }).click();
  await expect(nameOf(page)).toHaveValue('Estuary cohort');
});

test('a circle that is there is offered while its name is typed, and not made twice', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('At the gate');
  await mentionNew(page, 'circle', 'Harbour cohort');
  await typeAtEnd(page, ' and again @harb');
  await expect(offeredInText(page, /^Harbour cohort/)).toContainText('Cohort · Nobody yet');
  await offeredInText(page, /^Harbour cohort/).click();
  await expectSaved(page);
  await goTo(page, 'Circles');
  await expect(rowOf(page, 'Circles', 'Harbour cohort')).toHaveCount(1);
});

test('a circle that was named before it was one is made of its name beside the text', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Question');
  await writeText(page, 'Who rings home?', 'Ask @[Northside trust].\n');
  await page.getByRole('button', { name: 'Add Northside trust as a circle' }).click();
  await expect(page.getByRole('region', { name: 'Who is it?' })).toBeHidden();
  await goTo(page, 'Circles');
  await expect(rowOf(page, 'Circles', 'Northside trust')).toContainText('Trust');
});
