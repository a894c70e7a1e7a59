import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type App, expect, test } from '../fixtures';
import { attach } from '../head/attaching';
import { openJournal } from '../head/cover';
import { paperOf, printedOut } from '../head/printing';
import { expectSaved, textOf, titleOf, writeNew } from '../head/writing';
import { onePixel } from '../notes';
import { textOfPages, withoutSpaces } from '../pdf-text';

test.beforeEach(async ({ app }) => {
  await openJournal(app);
});

async function write(app: App, kind: 'Practice' | 'Question', title: string): Promise<void> {
  await writeNew(app.page, kind);
  await titleOf(app.page).fill(title);
  await expectSaved(app.page);
}

const printEntry = (app: App) => async () => {
  await app.page.getByRole('button', { name: 'More', exact: true }).click();
  await app.page.getByRole('menuitem', { name: 'Print' }).click();
};

/** How many pictures are painted on the first page. */
async function picturesOn(pdf: Uint8Array): Promise<number> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { fnArray } = await (await document.getPage(1)).getOperatorList();
  return fnArray.filter(operation => operation === OPS.paintImageXObject).length;
}

test('an entry is printed as it is written now, with its pictures, and without the rest of the window', async ({
  app,
}) => {
  const { page } = app;
  await write(app, 'Practice', 'The door that stays open');
  const editor = textOf(page);
  await editor.fill('Every **morning** until nine, with @[Mary Bell] and #attendance.');
  await attach(app, 'door.png', onePixel);
  await expect(page.getByRole('button', { name: 'Open door.png' })).toBeVisible();
  const pdf = await paperOf(app, printEntry(app));
  const words = withoutSpaces((await textOfPages(pdf)).join(''));
  for (const part of ['The door that stays open', 'Seen with', 'Mary Bell', 'Every morning until nine'])
    expect(words).toContain(withoutSpaces(part));
  expect(words).toContain(withoutSpaces('Attached: door.png'));
  expect(words).not.toContain('**');
  expect(words).not.toContain(withoutSpaces('Add a school'));
  expect(await picturesOn(pdf)).toBe(1);
  await printedOut(app);
  await editor.fill('![the door](door.png)\n\nAnd once more.');
  const again = await paperOf(app, printEntry(app));
  expect(withoutSpaces((await textOfPages(again)).join(''))).toContain(withoutSpaces('And once more.'));
  expect(await picturesOn(again)).toBe(1);
});

test('the list is printed as it is filtered, and says what it is of', async ({ app }) => {
  const { page } = app;
  await write(app, 'Practice', 'The door that stays open');
  await write(app, 'Question', 'Who rings home first?');
  const print = () => page.getByRole('button', { name: 'Print this list' }).click();
  const all = withoutSpaces((await textOfPages(await paperOf(app, print))).join(''));
  for (const part of ['All entries: 2 entries', 'The door that stays open', 'Who rings home first?'])
    expect(all).toContain(withoutSpaces(part));
  await printedOut(app);
  await page.getByRole('button', { name: 'All kinds' }).click();
  await page.getByRole('menuitem', { name: 'Questions', exact: true }).click();
  const some = withoutSpaces((await textOfPages(await paperOf(app, print))).join(''));
  expect(some).toContain(withoutSpaces('Questions: 1 entry'));
  expect(some).not.toContain(withoutSpaces('The door that stays open'));
});
