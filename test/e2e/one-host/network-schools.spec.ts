import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { namedOn } from '../head/entry';
import { addPerson, choose, nameOf, openPerson, planOn, rowOf, showList } from '../head/network';
import { expectSaved, goTo, openByQuery, writeNew, writeText } from '../head/writing';

const [kept, gone] = ['Oakfield Primary School', 'Oakfield Primary'] as const;
const practice = 'Toast before the register';

test('a school that was written down twice becomes one, and nothing known of either goes', async ({
  app,
}) => {
  test.setTimeout(180_000);
  await openJournal(app);
  await addPerson(app.page, 'Joan Pike', gone);
  await addPerson(app.page, 'Dan Reeve', kept);
  await seePractice(app.page);
  await planVisit(app.page);
  await describe(app.page, gone, 'Where', 'By the harbour');
  await describe(app.page, kept, 'Known for', 'Its breakfast');
  await makeOne(app.page);
  await expectBoth(app.page);

  await app.stop();
  await app.start();
  await unlock(app.page);
  await showList(app.page, 'Schools');
  await rowOf(app.page, 'Schools', kept).click();
  await expectBoth(app.page);
  await expectLedTo(app.page);
});

/** A piece of practice, seen at the school that will go. */
async function seePractice(page: Page): Promise<void> {
  await writeNew(page, 'Practice');
  await writeText(page, practice, 'Children eat, then sit.');
  await choose(page, page.getByRole('main'), 'Add a school', gone, gone);
  await expect(namedOn(page, 'Seen at', gone)).toBeVisible();
  await expectSaved(page);
}

async function planVisit(page: Page): Promise<void> {
  await openPerson(page, 'Joan Pike');
  await page.getByRole('button', { name: 'Plan a visit', exact: true }).click();
  await planOn(page, '2036-02-28', '09:30');
  await expect(page.getByRole('heading', { name: 'Visit to Joan Pike' })).toBeVisible();
}

async function describe(page: Page, school: string, line: string, text: string): Promise<void> {
  await showList(page, 'Schools');
  await page.getByRole('option', { name: new RegExp(`^${school}(,|$)`) }).click();
  await expect(nameOf(page)).toHaveValue(school);
  const field = page.getByRole('textbox', { name: line, exact: true });
  await field.fill(text);
  await field.blur();
  await expect(page.getByText('Saved on this laptop')).toBeVisible();
}

/** The page offers it by itself, because the names are so like each other. */
async function makeOne(page: Page): Promise<void> {
  await expect(page.getByText(`Is this the same school as ${gone}, By the harbour?`)).toBeVisible();
  await page.getByRole('button', { name: 'Compare them' }).click();
  const comparing = page.getByRole('alertdialog', { name: 'One school or two?' });
  await expect(comparing.getByRole('row', { name: /^Practice seen/ })).toHaveText(/^Practice seen01$/);
  await expect(comparing.getByText(`${gone} is kept as another name.`)).toBeVisible();
  await comparing.getByRole('button', { name: 'Make them one school' }).click();
  await expect(comparing).toBeHidden();
  await expect(rowOf(page, 'Schools', kept)).toHaveCount(1);
  await expect(page.getByRole('listbox', { name: 'Schools' }).getByRole('option')).toHaveCount(1);
}

/** Everything that belonged to either stands on one page. */
async function expectBoth(page: Page): Promise<void> {
  await expect(nameOf(page)).toHaveValue(kept);
  await expect(page.getByRole('textbox', { name: 'Where', exact: true })).toHaveValue('By the harbour');
  await expect(page.getByRole('textbox', { name: 'Known for', exact: true })).toHaveValue('Its breakfast');
  await expect(page.getByRole('group', { name: 'Also called' })).toContainText(gone);
  for (const [list, name] of [
    ['People', 'Joan Pike'],
    ['People', 'Dan Reeve'],
    ['Seen there', practice],
    ['Visits', 'Visit to Joan Pike'],
  ] as const)
    await expect(page.getByRole('list', { name: list }).getByText(name)).toBeVisible();
}

/** What led to the one that went leads to the one that stays. */
async function expectLedTo(page: Page): Promise<void> {
  await openByQuery(page, 'toast', practice);
  await namedOn(page, 'Seen at', kept).click();
  await expect(nameOf(page)).toHaveValue(kept);
  await openPerson(page, 'Joan Pike');
  await expect(namedOn(page, 'School', kept)).toBeVisible();
  await page
    .getByRole('button', { name: /Visit to Joan/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: kept, exact: true })).toBeVisible();
  await goTo(page, 'Bin');
  await expect(page.getByText('Nothing is in the bin.')).toBeVisible();
}
