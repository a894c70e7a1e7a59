import type { Page } from '@playwright/test';
import { expectAccessibleInBoth as expectAccessible } from './expect-accessible';
import { type App, expect, test } from './fixtures';
import { attach } from './head/attaching';
import { openJournal } from './head/cover';
import { expectSaved, find, goTo, textOf, titleOf, writeNew, writeText } from './head/writing';
import { takeLockAway } from './lock-file';
import { onePixel } from './notes';
import { onePage } from './one-page';

const body =
  'Ask @Mary about #attendance and [[The quiet]], then [look here](https://example.org/gate).\n\n- [ ] one list\n';

test.beforeEach(async ({ app }) => {
  test.setTimeout(300_000);
  await openJournal(app);
  await writeNew(app.page, 'Advice');
  await writeText(app.page, 'Ring home before ten', body);
});

test('everything that opens over the list passes the axe engine', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'Today');
  await goTo(page, 'Journal');
  await pressed(page, 'All kinds', 'menu of kinds');
  await pressed(page, 'Saved searches', 'saved searches, none yet');

  await page.getByRole('button', { name: 'Filter and sort' }).click();
  const filter = page.getByRole('dialog', { name: 'Filter and sort' });
  await filter.getByRole('searchbox').fill('home');
  await expectAccessible(page, 'filter in use');
  await filter.getByRole('button', { name: /State$/ }).click();
  await expect(page.getByRole('option', { name: 'Any state' })).toBeVisible();
  await expectAccessible(page, 'list of states in the filter');
  await page.keyboard.press('Escape');
  await filter.getByRole('button', { name: 'Choose from a calendar' }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expectAccessible(page, 'calendar in the filter');
  await page.keyboard.press('Escape');
  await filter.getByRole('button', { name: 'Done' }).click();
  await expectAccessible(page, 'filtered list');

  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('menuitem', { name: 'Keep this filter…' }).click();
  const keeping = page.getByRole('dialog', { name: 'Keep this filter' });
  await expectAccessible(page, 'keeping a filter');
  await keeping.getByLabel('Its name').fill('About home');
  await keeping.getByRole('button', { name: 'Keep it' }).click();
  await expect(keeping).toBeHidden();
  await pressed(page, 'Saved searches', 'saved searches');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('menuitem', { name: 'Rename or take away…' }).click();
  const managing = page.getByRole('dialog', { name: 'Saved searches' });
  await expectAccessible(page, 'managing saved searches');
  await managing.getByRole('textbox').fill('');
  await expectAccessible(page, 'a saved search without a name');
  await managing.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Filter and sort' }).click();
  await filter.getByRole('searchbox').fill('zymurgy');
  await filter.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Nothing fits this filter.')).toBeVisible();
  await expectAccessible(page, 'nothing fits');
});

test('everything that opens over an entry passes the axe engine', async ({ app }) => {
  const { page } = app;
  await pressed(page, /State/, 'states of an entry');
  await pressed(page, 'Choose themes', 'themes of an entry');
  await pressed(page, /Who may see/, 'audiences of an entry');
  await page.getByRole('button', { name: /Who may see/ }).click();
  await page.getByRole('option', { name: 'Circles' }).click();
  await expectAccessible(page, 'no circle named yet');
  await page.getByRole('combobox', { name: 'Add a tag' }).pressSequentially('atten');
  await expect(page.getByRole('option', { name: 'attendance', exact: true })).toBeVisible();
  await expectAccessible(page, 'tags to choose from');
  await page.getByRole('option', { name: 'attendance', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Remove attendance' })).toBeVisible();
  await expect(page.locator('[data-trigger]')).toHaveCount(0);
  await pressed(page, /^The day it happened/, 'the day of an entry');
  await pressed(page, /^Look again/, 'the day to look again');
  await pressed(page, 'More', 'more about an entry');

  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('[[Ring');
  await expect(page.locator('.cm-tooltip-autocomplete')).toBeVisible();
  await expectAccessible(page, 'entries to link to');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  const preview = page.getByRole('region', { name: 'The entry as a page' }).or(page.getByRole('main'));
  await preview.getByText('The quiet', { exact: true }).first().click();
  await expect(page.getByRole('alertdialog')).toContainText('There is no entry called');
  await expectAccessible(page, 'a link to nothing yet');
  await page.getByRole('button', { name: 'Not now' }).click();
  await preview.getByText('look here').first().click();
  await expect(page.getByRole('alertdialog')).toContainText('https://example.org/gate');
  await expectAccessible(page, 'a link outside');
  await page.getByRole('button', { name: 'Not now' }).click();
});

test('attachments, and everything that opens over them, pass the axe engine', async ({ app }) => {
  const { page } = app;
  await attach(app, 'register.png', Buffer.from('name,class\n'));
  await expect(page.getByText(/register\.png was not added/)).toBeVisible();
  await expectAccessible(page, 'a refused attachment');
  await attach(app, 'door.png', onePixel);
  await expect(page.getByRole('button', { name: 'Open door.png' })).toBeVisible();
  await attach(app, 'agenda.pdf', onePage('Agenda for Thursday'));
  await expect(page.getByRole('button', { name: 'Open agenda.pdf' })).toBeVisible();
  await expectAccessible(page, 'attachments');
  await pressed(page, 'More about door.png', 'more about an attachment');
  await page.getByRole('button', { name: 'Open door.png' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /door\.png/ })).toBeVisible();
  await expectAccessible(page, 'a picture');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open agenda.pdf' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /Agenda for Thursday/ })).toBeVisible();
  await expectAccessible(page, 'a PDF');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'More about door.png' }).click();
  await page.getByRole('menuitem', { name: 'Save a copy…' }).click();
  await expectAccessible(page, 'saving a copy');
  await app.chooseFolder('Folder', await app.folder('copies'));
  await page.getByRole('dialog').getByRole('button', { name: 'Save the copy' }).click();
  await expect(page.getByText(/^A copy is in/)).toBeVisible();
  await expectAccessible(page, 'a saved copy');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'More about door.png' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expectAccessible(page, 'removing an attachment');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click();
});

test('history, the bin and what is undone pass the axe engine', async ({ app }) => {
  const { page } = app;
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Only when it is dry. '.repeat(20));
  await expectSaved(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Always.');
  await expectSaved(page);
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Show what changed since' }).first().click();
  await expect(page.getByRole('region', { name: /^What changed since/ }).locator('ins')).toBeVisible();
  await expectAccessible(page, 'history with what changed');
  await page.getByRole('button', { name: 'Bring this back' }).first().click();
  await expect(page.getByText(/^The text of .* is back\.$/)).toBeVisible();
  await expectAccessible(page, 'an earlier text brought back');
  await page.getByRole('button', { name: 'Back to the entry' }).click();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
  await expect(page.getByText('“Ring home before ten” is in the bin.')).toBeVisible();
  await expectAccessible(page, 'put in the bin');
  await goTo(page, 'Bin');
  await expectAccessible(page, 'a bin with something in it');
  await page.getByRole('button', { name: 'Empty the bin…' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Erase this entry for good?' })).toBeVisible();
  await expectAccessible(page, 'erasing for good');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Ring home before ten', exact: true }).click();
  await expect(page.getByText('This entry is in the bin.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'an entry that is in the bin');
  await goTo(page, 'Bin');
  await page.getByRole('button', { name: 'Put back Ring home before ten' }).click();
  await expect(page.getByText('“Ring home before ten” is back in the journal.')).toBeVisible();
  await expectAccessible(page, 'put back from the bin');
});

test('what is said when saving fails, and when two windows disagree, passes the axe engine', async ({
  app,
}) => {
  const { page } = app;
  const giveBack = await takeLockAway(app);
  await page.keyboard.insertText('One thing here.');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectAccessible(page, 'not saved');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('alertdialog', { name: 'The journal is still open' })).toBeVisible();
  await expectAccessible(page, 'text at stake');
  await page.getByRole('button', { name: 'Stay open' }).click();
  await giveBack();
  await changeElsewhere(app);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'See what to do' })).toBeVisible();
  await expectAccessible(page, 'changed elsewhere');
  await page.getByRole('button', { name: 'See what to do' }).click();
  await expect(page.getByRole('dialog', { name: 'Two versions of this entry' })).toBeVisible();
  await expectAccessible(page, 'two versions');
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(titleOf(page)).toHaveValue('Ring home before ten (my version)');
});

test('the palette, a new entry, the keyboard sheet and the small window pass the axe engine', async ({
  app,
}) => {
  const { page } = app;
  const results = await find(page, 'rnig home');
  await expect(results.getByRole('option').first()).toBeVisible();
  await expect(page.getByText(/^Also looked for/)).toBeVisible();
  await expectAccessible(page, 'palette, found with a slip');
  await page.getByRole('combobox', { name: 'Find' }).fill('zymurgy quixotic');
  await expect(page.getByText('No entry has these words.')).toBeVisible();
  await expectAccessible(page, 'palette, nothing found');
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+n');
  const dialog = page.getByRole('dialog', { name: 'Write something new' });
  await dialog.locator('label').filter({ hasText: 'Reflection' }).click();
  await dialog.getByRole('button', { name: /Start from/ }).click();
  await expect(page.getByRole('option', { name: 'An empty page' })).toBeVisible();
  await expectAccessible(page, 'templates of a new entry');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  const small = await app.host.capture();
  await expect(small.getByLabel('Write something down')).toBeVisible();
  await expectAccessible(small, 'small window');
  await small.getByLabel('Write something down').fill('A thought on the stairs');
  await expectAccessible(small, 'small window with a note');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(small.getByText('Your journal is locked.')).toBeVisible();
  await expectAccessible(small, 'small window, locked');
});

/** Opens what a button opens, looks at it, and closes it again. */
async function pressed(page: Page, name: string | RegExp, screen: string): Promise<void> {
  const button = page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  await button.first().click();
  await expect(page.locator('[data-trigger]')).toBeVisible();
  await expectAccessible(page, screen);
  await page.keyboard.press('Escape');
}

async function changeElsewhere(app: App): Promise<void> {
  const other = await app.host.capture();
  const isSaved = await other.evaluate(async () => {
    const found = await window.journal.suggestLinks({ text: 'Ring' });
    const [summary] = found.ok ? found.value : [];
    if (summary === undefined) return false;
    const view = await window.journal.getEntry({ id: summary.id });
    if (!view.ok) return false;
    const { id, revision } = view.value.entry;
    return (await window.journal.saveEntry({ id, revision, changes: { body: 'Another thing.' } })).ok;
  });
  expect(isSaved).toBe(true);
  await app.page.bringToFront();
}
