import { vault } from '../../shared/messages/en-GB/vault';
import { type App, expect, test } from './fixtures';
import { openJournal, passphrase, readRecoveryKey } from './head/cover';
import { capture, goTo } from './head/writing';
import { textOfPages, withoutSpaces } from './pdf-text';

test('the paper for the safe holds the key in numbered groups, what it is for and the day, and nothing of the window', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await expectPaper(app, await readRecoveryKey(page));
});

test('a key that was renewed is printed in the same way, with nothing of the journal behind it', async ({
  app,
}) => {
  const { page } = app;
  const first = await openJournal(app);
  await capture(page, 'Reflection', 'Nobody prints this line with the key');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(/passphrase/i)
    .first()
    .fill(passphrase);
  await page.keyboard.press('Enter');
  const groups = await readRecoveryKey(page);
  expect(groups.join('-')).not.toBe(first);
  await expectPaper(app, groups);
});

async function expectPaper(app: App, groups: readonly string[]): Promise<void> {
  await app.page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await app.page.getByRole('button', { name: vault.key.print }).click();
  await expect(app.page.locator('body')).toHaveAttribute('data-printed');

  const pages = await textOfPages(await app.host.print());
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/London' });
  const { paperTitle, paperDate, paperWhat, paperKeep, paperName } = vault.key;
  const made = paperDate.replace('{date}', day.format(new Date()));
  const numbered = groups.map((letters, index) => `${index + 1}${letters}`);
  const expected = [paperTitle, made, ...numbered, paperWhat, paperKeep, paperName];
  expect(pages.map(withoutSpaces)).toEqual([withoutSpaces(expected.join(''))]);
}
