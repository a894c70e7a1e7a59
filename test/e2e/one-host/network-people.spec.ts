import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { addPerson, choose, nameOf, offered, openPerson, planOn, rowOf, showList } from '../head/network';
import { capture, expectSaved, goTo, openByQuery, textOf, writeNew, writeText } from '../head/writing';

test.beforeEach(async ({ app }) => {
  test.setTimeout(180_000);
  await openJournal(app);
});

test('of two people with one name, a note belongs to whoever the head says', async ({ app }) => {
  const { page } = app;
  await addPerson(page, 'Mary Jones', 'Oakfield Primary');
  await addPerson(page, 'Mary Jones', 'Ashdown School');
  await writeNew(page, 'Reflection');
  await writeText(page, 'The quiet corridor', 'Seen with @[Mary Jones].\n');

  await showList(page, 'People');
  await page.getByRole('button', { name: 'Say who Mary Jones is' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who is Mary Jones?' });
  await dialog.getByRole('button', { name: /Who is meant in The quiet corridor/ }).click();
  await offered(page, /Ashdown School/).click();
  await expect(dialog.getByText('Every note is settled.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();

  const everything = page.getByRole('list', { name: 'Everything with Mary Jones, newest first' });
  await rowOf(page, 'People', 'Ashdown School').click();
  await expect(everything.getByText('The quiet corridor')).toBeVisible();
  await rowOf(page, 'People', 'Oakfield Primary').click();
  await expect(page.getByText('Nothing was written with Mary in it yet.')).toBeVisible();
});

test('somebody is renamed in every note, made one with a double, and erased while the notes stay', async ({
  app,
}) => {
  const { page } = app;
  await addPerson(page, 'Ellen Marsh');
  await addPerson(page, 'E. Marsh');
  await writeNew(page, 'Reflection');
  await writeText(page, 'Break duty', 'Asked @[Ellen Marsh] to swap.\n');
  await writeNew(page, 'Reflection');
  await writeText(page, 'The gate', 'As @[E. Marsh] does it.\n');

  await rename(app, 'Ellen Marsh', 'Ellen Brook');
  await expect(page.getByText(/^Renamed here and in one note\./)).toBeVisible();
  await openByQuery(page, 'swap', 'Break duty');
  await expect(textOf(page)).toContainText('Ellen Brook');

  await mergeInto(app, 'Ellen Brook', 'E. Marsh');
  const everything = page.getByRole('list', { name: 'Everything with Ellen Brook, newest first' });
  for (const title of ['Break duty', 'The gate']) await expect(everything.getByText(title)).toBeVisible();
  await expect(rowOf(page, 'People', 'E. Marsh')).toBeHidden();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await expect(page.getByText('Ellen Brook is in the bin.')).toBeVisible();
  await goTo(page, 'Bin');
  await expect(page.getByText('Named in 2 notes, which stay.')).toBeVisible();
  await page.getByRole('button', { name: 'Erase Ellen Brook for good' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect(page.getByText('Nothing is in the bin.')).toBeVisible();
  await openByQuery(page, 'swap', 'Break duty');
  await expect(textOf(page)).toContainText('Asked Ellen Brook to swap.');
  await expectSaved(page);
});

test('contacts come in from an address book and go out as a vCard file', async ({ app }) => {
  const { page } = app;
  await addPerson(page, 'Joan Pike');
  await showList(page, 'People');
  await page.getByRole('button', { name: 'Bring in or write out' }).click();
  await page.getByRole('menuitem', { name: 'Bring in contacts…' }).click();
  const bringing = page.getByRole('dialog', { name: 'Bring in contacts' });
  const chooser = page.waitForEvent('filechooser');
  await bringing.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles({ name: 'heads.vcf', mimeType: 'text/vcard', buffer: addressBook });
  await expect(bringing.getByText('2 contacts in heads.vcf.')).toBeVisible();
  await expect(bringing.getByText(/One of them may be somebody you have/)).toBeVisible();
  await bringing.getByRole('button', { name: /What becomes of Joan Pike/ }).click();
  await offered(page, /^Is Joan Pike/).click();
  await bringing.getByRole('button', { name: 'Bring in 2 contacts' }).click();
  await expect(bringing.getByText('One person added, one joined with people you had.')).toBeVisible();
  await bringing.getByRole('button', { name: 'Close' }).click();
  await openPerson(page, 'Zoë Fernández-Lamb');
  await expect(page.getByText('zoe@example.org')).toBeVisible();

  await page.getByRole('button', { name: 'Bring in or write out' }).click();
  await page.getByRole('menuitem', { name: 'Write contacts to a file…' }).click();
  const writing = page.getByRole('dialog', { name: 'Write contacts to a file' });
  const folder = await app.folder('contacts');
  await app.chooseFolder('Folder to write into', folder);
  await writing.getByRole('button', { name: 'Write the file' }).click();
  await expect(writing.getByText(/^2 people are now in People\.vcf/)).toBeVisible();
  const file = await readFile(join(folder, 'People.vcf'), 'utf8');
  expect(file).toContain('FN:Zoë Fernández-Lamb\r\n');
  expect(file).toContain('EMAIL:joan@example.org\r\n');
});

test('the date of a visit opens in a calendar, without a word of what is on its agenda', async ({ app }) => {
  const { page } = app;
  await app.folder('calendar');
  await addPerson(page, 'Joan Pike', 'Oakfield Primary');
  await capture(page, 'Question', 'Who holds the keys?\n\nAsk @[Joan Pike].');
  await openPerson(page, 'Joan Pike');
  await page.getByRole('button', { name: 'Plan a visit', exact: true }).click();
  await planOn(page, '2036-02-29', '09:30');
  await expect(page.getByRole('button', { name: 'Who holds the keys?', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Calendar file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'A calendar file of this date' });
  await app.chooseFolder('Folder to write into', app.path('calendar'));
  await dialog.getByRole('button', { name: 'Write the file' }).click();
  await expect(dialog.getByText(/^Dates\.ics is now in/)).toBeVisible();
  const file = await readFile(join(app.path('calendar'), 'Dates.ics'), 'utf8');
  expect(file).toContain('DTSTART:20360229T093000\r\n');
  expect(file).toContain('SUMMARY:Visit to Joan Pike\r\n');
  expect(file).toContain('LOCATION:Oakfield Primary\r\n');
  expect(file).not.toContain('keys');
});

/** As a telephone writes it: 3.0, a folded line in the middle of a letter, a picture. */
const addressBook = Buffer.from(
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Fernández-Lamb;Zoë;;;',
    'FN:Zoë Fernández-',
    ' Lamb',
    'TITLE:Headteacher',
    'item1.EMAIL;TYPE=INTERNET:zoe@example.org',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Pike;Joan;;;',
    'FN:Joan Pike',
    'EMAIL:joan@example.org',
    'END:VCARD',
    '',
  ].join('\r\n'),
);

async function rename({ page }: App, from: string, to: string): Promise<void> {
  await openPerson(page, from);
  await nameOf(page).fill(to);
  await nameOf(page).press('Enter');
  await expect(rowOf(page, 'People', to)).toBeVisible();
}

async function mergeInto({ page }: App, keep: string, gone: string): Promise<void> {
  await openPerson(page, keep);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Is the same person as…' }).click();
  const picking = page.getByRole('dialog', { name: 'Who else is this?' });
  await choose(page, picking, 'A name', gone, gone);
  await picking.getByRole('button', { name: 'Compare them' }).click();
  const comparing = page.getByRole('alertdialog', { name: 'One person or two?' });
  await comparing.getByRole('button', { name: 'Make them one person' }).click();
  await expect(comparing).toBeHidden();
}
