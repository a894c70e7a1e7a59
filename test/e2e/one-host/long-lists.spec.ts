import type { Page } from '@playwright/test';
import { addDays, localDateOf } from '../../../shared/domain/time';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { addPerson, openPerson } from '../head/network';
import { goTo } from '../head/writing';

test('of many questions for somebody the first are shown; the keyboard goes on to the next ones', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await addPerson(page, 'Mary Okafor');
  await ask(page, 'Mary Okafor', 27);
  await openPerson(page, 'Mary Okafor');
  const questions = page.getByRole('list', { name: 'To ask' }).getByRole('listitem');
  await expect(questions).toHaveCount(20);

  const more = page.getByRole('button', { name: 'Show 7 more' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(questions).toHaveCount(27);
  await expect(more).toBeHidden();
  await expect(questions.nth(20).getByRole('button').first()).toBeFocused();
});

test('of many things to look back at the first are shown; after a press the rest stand below them', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await lookBackAt(page, 21);
  await goTo(page, 'Journal');
  await goTo(page, 'Today');
  const answers = page.getByRole('group', { name: /^What came of Note / });
  await expect(answers).toHaveCount(20);

  await page.getByRole('button', { name: 'Show one more' }).click();
  await expect(answers).toHaveCount(21);
  const [title] = (await answers.last().getAttribute('aria-label'))?.match(/Note \d+/) ?? [];
  await expect(page.getByRole('button', { name: title ?? '', exact: true }).first()).toBeFocused();
  await expect(page.getByText('21 due')).toBeVisible();
});

/** Writes so many questions that wait for somebody. */
async function ask(page: Page, name: string, count: number): Promise<void> {
  await page.evaluate(
    async ({ name, count }) => {
      const people = await window.journal.listPeople();
      const person = people.ok ? people.value.find(row => row.name === name) : undefined;
      if (person === undefined) throw new Error(`Nobody is called ${name}.`);
      const waitsFor = [{ kind: 'person' as const, person: person.id }];
      for (let at = 0; at < count; at += 1) {
        const content = { title: `Question ${at + 1}`, waitsFor };
        await window.journal.createEntry({ kind: 'question', template: null, content });
      }
    },
    { name, count },
  );
}

/** Writes so many notes whose day to look at them again has come. */
async function lookBackAt(page: Page, count: number): Promise<void> {
  const followUp = addDays(localDateOf(Date.now()), -1);
  await page.evaluate(
    async ({ followUp, count }) => {
      for (let at = 0; at < count; at += 1) {
        const content = { title: `Note ${at + 1}`, followUp };
        await window.journal.createEntry({ kind: 'reflection', template: null, content });
      }
    },
    { followUp, count },
  );
}
