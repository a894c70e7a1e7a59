import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, expect, test } from '../fixtures';
import { filesBelow } from '../folders';
import { lock, openJournal, unlock } from '../head/cover';
import { stopAtFirstProgress } from '../head/transfer';
import { goTo, openByQuery, textOf } from '../head/writing';
import { largeFolder } from '../large-folder';
import { onePixel } from '../notes';

const notes = 1500;
const pictures = 300;

test.beforeEach(async ({ app }) => {
  await openJournal(app);
});

test('a large folder is looked through, brought in with its progress shown, and what was left out is named with the reason', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  const folder = await largeFolder(await app.folder('large'), notes, pictures);
  await addUnusable(folder);
  await openImport(page);
  const progress = await watchProgress(page);
  await app.chooseFolder('Folder or file to bring in', folder);

  await expect(page.getByRole('heading', { name: 'What would come in' })).toBeVisible();
  await expect(page.getByText('1,501 entries, 300 attachments, no names, 32 tags.')).toBeVisible();
  const table = page.getByRole('table', { name: 'The first few' });
  await expect(table.getByRole('row')).toHaveCount(9);
  await expect(page.getByText('4 files will be left out')).toBeVisible();
  await page.getByRole('button', { name: 'Bring them in' }).click();

  await expect(page.getByText('Brought in: 1,501 entries, 300 attachments.')).toBeVisible({
    timeout: 120_000,
  });
  await page.getByText('4 files were left out').click();
  for (const [why, file] of [
    ['Nothing is written in it', 'empty.md'],
    ['Of a kind that is not read here', 'register.csv'],
    ['A file it points to is neither a picture nor a PDF', 'notes 06/not really.png'],
    ['A picture or PDF is larger than 25 MB', 'notes 06/enormous.png'],
  ] as const) {
    const reason = page.getByRole('listitem').filter({ hasText: why });
    await expect(reason.getByRole('listitem')).toHaveText([file]);
  }
  await page.getByText('One file came in with a change').click();
  await expect(
    page.getByText('The lines at its top could not be understood; they were kept as text'),
  ).toBeVisible();

  const shown = await progress();
  expectGrowth(shown.get('Looking through it'), 1502);
  expectGrowth(shown.get('Bringing the notes in'), pictures);
  await openByQuery(page, 'lantern 1234', 'Note 1234');
  await goTo(page, 'Journal');
  await expect(page.getByRole('listbox', { name: 'Entries' }).getByRole('option').first()).toHaveAttribute(
    'aria-setsize',
    '1501',
  );
});

test('stopped in the middle it brings in nothing, says so, and can be done again', async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  const folder = await largeFolder(await app.folder('large'), notes, pictures);
  await openImport(page);
  await app.chooseFolder('Folder or file to bring in', folder);
  await expect(page.getByRole('heading', { name: 'What would come in' })).toBeVisible();
  await stopAtFirstProgress(page, 'Bringing the notes in');
  await page.getByRole('button', { name: 'Bring them in' }).click();
  const said = page.getByText('Stopped. Nothing was brought in, and your journal is as it was before.');
  await expect(said).toBeVisible();
  await expect(page.getByText(/were left out/)).toHaveCount(0);
  await expectNothingCame(app);

  await lock(page);
  await unlock(page);
  await expectNothingCame(app);
  await openImport(page);
  await app.chooseFolder('Folder or file to bring in', folder);
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByText('Brought in: 1,500 entries, 300 attachments.')).toBeVisible({
    timeout: 120_000,
  });
  await openByQuery(page, 'lantern 1499', 'Note 1499');
  await expect(textOf(page)).toContainText('lantern 1499');
});

test('stopped while it looks it goes back to choosing, and says that nothing was changed', async ({
  app,
}) => {
  const { page } = app;
  const folder = await largeFolder(await app.folder('large'), notes, pictures);
  await openImport(page);
  await stopAtFirstProgress(page, 'Looking through it');
  await app.chooseFolder('Folder or file to bring in', folder);
  await expect(page.getByText('Stopped looking. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What would come in' })).toHaveCount(0);
  await expectNothingCame(app);
});

test('it goes on while the head is elsewhere, and whoever comes back finds it where it is', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  const folder = await largeFolder(await app.folder('large'), notes, pictures);
  await openImport(page);
  await app.chooseFolder('Folder or file to bring in', folder);
  await goTo(page, 'Today');
  await openImport(page);
  await page.getByRole('button', { name: 'Bring them in' }).click();

  await goTo(page, 'Questions');
  await openImport(page);
  const brought = page.getByText('Brought in: 1,500 entries, 300 attachments.');
  await expect(page.getByRole('progressbar', { name: 'Bringing the notes in' }).or(brought)).toBeVisible();
  await expect(brought).toBeVisible({ timeout: 120_000 });

  await goTo(page, 'Questions');
  await openImport(page);
  await expect(page.getByLabel('Folder or file to bring in').first()).toBeVisible();
  await expect(brought).toHaveCount(0);
});

/** One file for each of five reasons; four of them stay behind, one comes in changed. */
async function addUnusable(folder: string): Promise<void> {
  await writeFile(join(folder, 'empty.md'), '\n');
  await writeFile(join(folder, 'register.csv'), 'name,class\n');
  await writeFile(join(folder, 'half a top.md'), '---\ntags: [one, "two\n---\nThe text is fine.\n');
  await writeFile(join(folder, 'notes 06/not really.png'), 'only called a picture');
  await writeFile(join(folder, 'notes 06/enormous.png'), onePixel);
  await truncate(join(folder, 'notes 06/enormous.png'), 26 * 1024 * 1024);
  await writeFile(
    join(folder, 'notes 06/Note 349.md'),
    '# Note 349\n\n![a](<not really.png>) ![b](enormous.png) #lanterns #corridors\n',
  );
}

async function openImport(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('heading', { name: 'Bring notes in' }).scrollIntoViewIfNeeded();
}

async function expectNothingCame(app: App): Promise<void> {
  const { page } = app;
  await goTo(page, 'Journal');
  await expect(page.getByText('What would you ask a head who had done this for ten years?')).toBeVisible();
  expect((await filesBelow(app.vaultFolder)).filter(file => file.startsWith('attachments'))).toEqual([]);
}

/** Writes down every state of every progress bar from now on. Gives what was shown so far, by the name of the work. */
async function watchProgress(page: Page): Promise<() => Promise<ReadonlyMap<string, readonly string[]>>> {
  const seen = await page.evaluateHandle(() => {
    const states: (readonly [string, string])[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar]');
      const name = document.getElementById(bar?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
      if (bar !== null) states.push([name, bar.getAttribute('aria-valuetext') ?? '']);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    return states;
  });
  return async () => {
    const states = await seen.jsonValue();
    const works = new Set(states.map(([name]) => name));
    return new Map(
      [...works].map(name => [name, states.filter(([of]) => of === name).map(([, text]) => text)]),
    );
  };
}

/** Something in between was shown, and it only ever grew. */
function expectGrowth(shown: readonly string[] | undefined, total: number): void {
  const numbers = (shown ?? []).flatMap(text => {
    const [, done, all] = /^([\d,]+) of ([\d,]+)$/.exec(text) ?? [];
    return done === undefined || all === undefined
      ? []
      : [[done, all].map(digits => Number(digits.replaceAll(',', '')))];
  });
  const done = numbers.map(([first = 0]) => first);
  expect(new Set(numbers.map(([, all]) => all))).toEqual(new Set([total]));
  expect(done).toEqual([...done].sort((one, other) => one - other));
  expect(new Set(done.filter(number => number > 0 && number < total)).size).toBeGreaterThan(0);
}
