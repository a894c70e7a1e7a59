import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openJournal, unlock } from '../head/cover';
import { namedOn } from '../head/entry';
import { mentionNew, offeredInText, typeAtEnd } from '../head/mentioning';
import { addPerson, nameOf, rowOf, showList } from '../head/network';
import { expectSaved, openByQuery, textOf, titleOf, writeNew, writeText } from '../head/writing';

test.beforeEach(async ({ app }) => {
  test.setTimeout(180_000);
  await openJournal(app);
});

test('which of two people with one name is meant is said on the entry, and stays said', async ({ app }) => {
  await addPerson(app.page, 'Mary Jones', 'Oakfield Primary');
  await addPerson(app.page, 'Mary Jones', 'Ashdown School');
  await writeNew(app.page, 'Reflection');
  await writeText(app.page, 'The quiet corridor', 'Seen with @[Mary Jones].\n');
  const who = app.page.getByRole('region', { name: 'Who is it?' });
  await expect(who.getByText('Mary Jones could be more than one person.')).toBeVisible();
  await expect(namedOn(app.page, 'People', 'Mary Jones')).toBeHidden();
  await who.getByRole('button', { name: 'Say who Mary Jones is' }).click();
  await app.page.getByRole('menuitem', { name: /Ashdown School/ }).click();
  await expect(who).toBeHidden();
  await expectIsOf(app.page, 'Ashdown School', 'Oakfield Primary');

  await app.stop();
  await app.start();
  await unlock(app.page);
  await expectIsOf(app.page, 'Ashdown School', 'Oakfield Primary');
  await openByQuery(app.page, 'corridor', 'The quiet corridor');
  await expect(app.page.getByText('Mary Jones could be more than one person.')).toBeHidden();
  await textOf(app.page).click();
  await app.page.keyboard.press('ControlOrMeta+End');
  await app.page.keyboard.insertText('And again in May.');
  await expectSaved(app.page);
  await namedOn(app.page, 'People', 'Mary Jones').click();
  await expect(nameOf(app.page)).toHaveValue('Mary Jones');
  await expect(namedOn(app.page, 'School', 'Ashdown School')).toBeVisible();
});

test('while a name is typed, two who have it are offered with what tells them apart', async ({ app }) => {
  const { page } = app;
  await addPerson(page, 'Mary Jones', 'Oakfield Primary');
  await addPerson(page, 'Mary Jones', 'Ashdown School');
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('At the gate');
  await typeAtEnd(page, 'With @Mary');
  await offeredInText(page, /Ashdown School/).click();
  await expectSaved(page);
  await expect(page.getByRole('region', { name: 'Who is it?' })).toBeHidden();
  await page
    .getByRole('group', { name: 'People', exact: true })
    .getByRole('button', { name: /Mary/ })
    .click();
  await expect(namedOn(page, 'School', 'Ashdown School')).toBeVisible();
});

test('somebody new is made of a name while it is typed, and never twice', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Reflection');
  await titleOf(page).fill('At the gate');
  await mentionNew(page, 'person', 'Joan Pike');
  await typeAtEnd(page, ' and again @Joan Pike');
  await expect(offeredInText(page, /^Joan Pike/)).toBeVisible();
  await expect(offeredInText(page, /^Add /)).toBeHidden();
  await offeredInText(page, /^Joan Pike/).click();
  await expectSaved(page);
  await showList(page, 'People');
  await expect(rowOf(page, 'People', 'Joan Pike')).toHaveCount(1);
});

/** The note stands on the page of the one and not on that of the other. */
async function expectIsOf(page: Page, school: string, otherSchool: string): Promise<void> {
  await showList(page, 'People');
  const everything = page.getByRole('list', { name: 'Everything with Mary Jones, newest first' });
  await rowOf(page, 'People', school).click();
  await expect(everything.getByText('The quiet corridor')).toBeVisible();
  await rowOf(page, 'People', otherSchool).click();
  await expect(page.getByText('Nothing was written with Mary in it yet.')).toBeVisible();
  await expect(everything.getByText('The quiet corridor')).toBeHidden();
}
