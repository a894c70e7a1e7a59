import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { importFolder } from '../head/transfer';
import { openByQuery } from '../head/writing';

test('an entry that is found far down the list is in sight and chosen there, and stays where she scrolls then', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const folder = await app.folder('notes');
  for (let number = 0; number < 400; number += 1) {
    const day = new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);
    const word = number === 30 ? 'zygodactyl' : 'ordinary';
    await writeFile(join(folder, `${number}.md`), `---\ndate: ${day}\n---\n# Note ${number}\n\n${word}\n`);
  }
  await openJournal(app);
  await importFolder(app, folder);

  const { page } = app;
  await openByQuery(page, 'zygodactyl', 'Note 30');
  const list = page.getByRole('listbox', { name: 'Entries' });
  const chosen = list.getByRole('option', { selected: true });
  await expect(chosen).toHaveAttribute('aria-posinset', '370');
  await expect(chosen).toBeInViewport();

  await list.press('Home');
  await expect(list.getByRole('option', { name: 'Note 399' })).toBeInViewport();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Note 399');
});
