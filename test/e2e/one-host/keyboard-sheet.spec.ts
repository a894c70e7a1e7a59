import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { goTo } from '../head/writing';

test('the keyboard sheet names the keys of every place they work in', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await goTo(page, 'Bin');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
    'Everywhere',
    'In the journal’s list',
    'While you write',
    'In Find',
    'On an agenda',
    'In the check before sharing',
  ]);
  for (const [what, keys] of [
    ['Put it in the bin', 'Delete'],
    ['Bold', 'Ctrl B'],
    ['Link to it from the entry that is open', 'Ctrl Enter'],
    ['Move the question', 'Alt ↑ ↓'],
    ['Nothing to hide', 'X'],
  ] as const)
    await expect(sheet.getByRole('term').filter({ hasText: what }).locator('+ dd')).toHaveText(keys);
});

test('the keyboard sheet names the keys that the head chose for a quick note', async ({ app }) => {
  test.skip(app.kind !== 'electron', 'a browser has no keys that are heard in other programs');
  const { page } = app;
  await openJournal(app);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Choose other keys' }).click();
  await page.keyboard.press('Control+Alt+Y');
  await page.getByRole('button', { name: 'Show the keyboard sheet' }).click();
  const quick = page.getByRole('term').filter({ hasText: 'A quick note, from any program' });
  await expect(quick.locator('+ dd')).toHaveText('Ctrl Alt Y');
});
