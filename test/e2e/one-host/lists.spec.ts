import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { everything } from '../../../shared/domain/filter';
import { expect, test } from '../fixtures';
import { lock, openJournal, unlock } from '../head/cover';
import { importFolder } from '../head/transfer';
import { find, goTo } from '../head/writing';

/** Six entries that differ in everything a list can be narrowed or ordered by. */
const titles = {
  toast: 'Ask the caterers about toast',
  chair: 'Who chairs when the chair is ill',
  ring: 'Ring home before ten',
  doors: 'Doors open at break',
  corridor: 'A quiet corridor',
  walk: 'Walk the site in the rain',
} as const;

type Name = keyof typeof titles;

const properties: Readonly<Record<Name, string>> = {
  toast:
    'kind: question\nstatus: open\ndate: 2025-03-10\ntags: [breakfast]\npeople: [Mary Holt]\nupdated: 2025-06-01T09:00:00Z',
  chair:
    'kind: question\nstatus: answered\ndate: 2025-04-02\nthemes: [{ id: how-we-hold-together }]\ntags: [governors]\naudience: circles\ncircles: [Governors]\nupdated: 2025-04-03T09:00:00Z',
  ring: 'kind: advice\nstatus: trying\ndate: 2025-05-20\nfollow-up: 2025-05-27\nthemes: [{ id: knowing-our-context }]\ntags: [attendance]\npeople: [Mary Holt]\naudience: open\nupdated: 2025-05-20T09:00:00Z',
  doors:
    'kind: practice\nstatus: seen\ndate: 2025-02-14\npinned: true\ntags: [behaviour, attendance]\nupdated: 2025-02-15T09:00:00Z',
  corridor: 'kind: reflection\ndate: 2025-06-30\nupdated: 2025-07-01T09:00:00Z',
  walk: 'kind: practice\nstatus: embedded\ndate: 2025-01-08\nfollow-up: 2099-01-05\nthemes: [{ id: building-capacity }]\nupdated: 2025-08-01T09:00:00Z',
};

const names = Object.keys(titles).filter((name): name is Name => Object.hasOwn(titles, name));

test.beforeEach(async ({ app }) => {
  await openJournal(app);
  const folder = await app.folder('six-notes');
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    const note = `---\ncritical-friend: 1\ntitle: ${JSON.stringify(titles[name])}\n${properties[name]}\n---\nA line about it.\n`;
    await writeFile(join(folder, `${name}.md`), note);
  }
  await importFolder(app, folder);
  await goTo(app.page, 'Journal');
  await expectListed(app.page, 'doors', 'corridor', 'ring', 'chair', 'toast', 'walk');
});

test('every filter shows what it says, says it, and is taken back by one press', async ({ app }) => {
  const { page } = app;
  const cases: readonly (readonly [field: string, option: string, said: string, listed: readonly Name[]])[] =
    [
      ['State', 'Open', 'Open: 1 entry', ['toast']],
      ['State', 'Embedded', 'Embedded: 1 entry', ['walk']],
      ['Theme', 'Knowing our context', 'About Knowing our context: 1 entry', ['ring']],
      ['Tag', 'attendance', 'Tagged attendance: 2 entries', ['doors', 'ring']],
      ['Person', 'Mary Holt', 'With Mary Holt: 2 entries', ['ring', 'toast']],
      ['Who may see', 'Shared with others', 'Shared: 2 entries', ['ring', 'chair']],
      ['Who may see', 'Only me', 'Only for me: 4 entries', ['doors', 'corridor', 'toast', 'walk']],
    ];
  for (const [field, option, said, listed] of cases) {
    await inFilter(page, dialog => choose(page, dialog, field, option));
    await expectListed(page, ...listed);
    await expect(page.getByText(said, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expectListed(page, 'doors', 'corridor', 'ring', 'chair', 'toast', 'walk');
  }
});

test('kinds can be put together, and narrow the states on offer', async ({ app }) => {
  const { page } = app;
  await chooseKind(page, 'All kinds', 'Questions');
  await expectListed(page, 'chair', 'toast');
  await inFilter(page, async dialog => {
    await dialog.getByRole('button', { name: /State$/ }).click();
    await expect(page.getByRole('listbox', { name: /State/ }).getByRole('option')).toHaveText([
      'Any state',
      'Open',
      'Asked',
      'Answered',
      'Settled',
    ]);
    await page.getByRole('option', { name: 'Answered', exact: true }).click();
  });
  await expectListed(page, 'chair');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await chooseKind(page, 'All kinds', 'Questions');
  await chooseKind(page, 'Questions', 'Practice');
  await expectListed(page, 'doors', 'chair', 'toast', 'walk');
});

test('days, words, pins and what is due narrow the list too', async ({ app }) => {
  const { page } = app;
  await inFilter(page, async dialog => {
    await typeDay(page, dialog, 'From this day', '02042025');
    await typeDay(page, dialog, 'Up to this day', '20052025');
  });
  await expectListed(page, 'ring', 'chair');
  await expect(page.getByText(/^From 2 Apr.* 2025 to 20 May 2025: 2 entries$/)).toBeVisible();
  await inFilter(page, dialog => dialog.getByRole('button', { name: 'Remove the day' }).first().click());
  await expectListed(page, 'doors', 'ring', 'chair', 'toast', 'walk');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();

  await inFilter(page, dialog =>
    dialog.getByRole('searchbox', { name: 'With these words' }).fill('katerers'),
  );
  await expectListed(page, 'toast');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await inFilter(page, dialog => dialog.getByText('Only pinned entries').click());
  await expectListed(page, 'doors');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await inFilter(page, dialog => dialog.getByText(/^Only what I meant to look at again/).click());
  await expectListed(page, 'ring');
});

test('filters hold together, and a filter that nothing fits says so and shows everything again', async ({
  app,
}) => {
  const { page } = app;
  await inFilter(page, async dialog => {
    await choose(page, dialog, 'Tag', 'attendance');
    await choose(page, dialog, 'Person', 'Mary Holt');
  });
  await expectListed(page, 'ring');
  await inFilter(page, dialog => choose(page, dialog, 'State', 'Settled'));
  await expect(page.getByText('Nothing fits this filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expectListed(page, 'doors', 'corridor', 'ring', 'chair', 'toast', 'walk');
});

test('every order puts the list as it says, with what is pinned on top', async ({ app }) => {
  const { page } = app;
  const orders: readonly (readonly [order: string, ...listed: Name[]])[] = [
    ['Oldest first', 'walk', 'toast', 'chair', 'ring', 'corridor'],
    ['Lately edited', 'walk', 'corridor', 'toast', 'ring', 'chair'],
    ['By title', 'corridor', 'toast', 'ring', 'walk', 'chair'],
    ['By the day to look again', 'ring', 'walk', 'corridor', 'chair', 'toast'],
    ['Newest first', 'corridor', 'ring', 'chair', 'toast', 'walk'],
  ];
  for (const [order, ...listed] of orders) {
    await inFilter(page, dialog => choose(page, dialog, 'Order', order));
    await expectListed(page, 'doors', ...listed);
  }
});

test('a saved search is there after locking, brings its filter and order back, and can be renamed and taken away', async ({
  app,
}) => {
  const { page } = app;
  await inFilter(page, async dialog => {
    await choose(page, dialog, 'Who may see', 'Only me');
    await choose(page, dialog, 'Order', 'By title');
  });
  await expectListed(page, 'doors', 'corridor', 'toast', 'walk');
  await saved(page, 'Keep this filter…');
  const keeping = page.getByRole('dialog', { name: 'Keep this filter' });
  await keeping.getByLabel('Its name').fill('Nobody else yet');
  await keeping.getByRole('button', { name: 'Keep it' }).click();
  await expect(keeping).toBeHidden();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await inFilter(page, dialog => choose(page, dialog, 'Order', 'Oldest first'));

  await lock(page);
  await unlock(page);
  await goTo(page, 'Journal');
  await saved(page, 'Nobody else yet');
  await expectListed(page, 'doors', 'corridor', 'toast', 'walk');
  await expect(page.getByText('Only for me: 4 entries')).toBeVisible();

  await saved(page, 'Rename or take away…');
  const managing = page.getByRole('dialog', { name: 'Saved searches' });
  await managing.getByRole('textbox', { name: 'Name of Nobody else yet' }).fill('For my eyes');
  await managing.getByRole('button', { name: 'Keep these names' }).click();
  await expect(managing).toBeHidden();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await findSaved(page, 'for my eyes', 'For my eyes');
  await expectListed(page, 'doors', 'corridor', 'toast', 'walk');

  await saved(page, 'Rename or take away…');
  await managing.getByRole('button', { name: 'Take away For my eyes' }).click();
  await expect(managing.getByText('None kept yet')).toBeVisible();
  await managing.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await expect(page.getByRole('menuitem', { name: 'None kept yet' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectListed(page, 'doors', 'corridor', 'toast', 'walk');
});

test('a saved search that comes in with other notes is there at once', async ({ app }) => {
  const { page } = app;
  const folder = await app.folder('from-elsewhere');
  await writeFile(join(folder, 'corridor again.md'), 'Quiet again.\n');
  const search = { id: '5b0b5a4e-0c7e-4c39-9a58-6a4a0d9e7a11', name: 'Pinned, by title', sort: 'title' };
  const brought = {
    'critical-friend': 1,
    settings: null,
    templates: [],
    savedSearches: [{ ...search, filter: { ...everything, pinnedOnly: true } }],
  };
  await writeFile(join(folder, 'Critical Friend.yaml'), JSON.stringify(brought));
  await importFolder(app, folder);
  await goTo(page, 'Journal');
  await saved(page, 'Pinned, by title');
  await expectListed(page, 'doors');
});

/** The rows of the list, in order and no others. */
async function expectListed(page: Page, ...listed: readonly Name[]): Promise<void> {
  const rows = page.getByRole('listbox', { name: 'Entries' }).getByRole('option');
  await expect(rows).toHaveText(listed.map(name => new RegExp(titles[name])));
}

async function inFilter(page: Page, work: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Filter and sort' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter and sort' });
  await work(dialog);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
}

async function choose(page: Page, dialog: Locator, field: string, option: string): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await expect(dialog.getByRole('button', { name: `${option} ${field}` })).toBeVisible();
}

async function chooseKind(page: Page, shown: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: shown, exact: true }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
}

/** Types a day digit by digit, as people do: day, month, year. */
async function typeDay(page: Page, dialog: Locator, field: string, digits: string): Promise<void> {
  const parts = dialog.getByRole('group', { name: field }).getByRole('spinbutton');
  await parts.first().click();
  await page.keyboard.type(digits);
  await expect(parts.last()).toHaveText(digits.slice(4));
}

/** Opens the saved searches and chooses one of them, or something to do with them. */
async function saved(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function findSaved(page: Page, query: string, name: string): Promise<void> {
  const results = await find(page, query);
  await results.getByRole('option', { name }).first().click();
}
