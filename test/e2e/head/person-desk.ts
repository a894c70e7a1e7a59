import { expect, type Locator, type Page } from '@playwright/test';
import { openPerson } from './network';
import { showShare } from './sharing';
import { expectSaved } from './writing';

export const ellen = 'Ellen Marsh-Okonkwo';

/** Fills the open journal with somebody who is named in many places: notes of long ago and now, a conversation, a circle. */
export async function fillForDesk(page: Page): Promise<void> {
  await page.evaluate(
    async ({ ellen }) => {
      const { journal } = window;
      type Told<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };
      const told = async <Value>(reply: Promise<Told<Value>>): Promise<Value> => {
        const answer = await reply;
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return answer.value;
      };
      const person = async (name: string) =>
        (await told(journal.createPerson({ name, content: { role: 'Headteacher' } }))).person.id;
      const her = await person(ellen);
      const priya = await person('Priya Nair');
      await told(
        journal.createCircle({
          name: 'Harbour partnership',
          content: {
            members: [
              { person: her, role: 'chair' },
              { person: priya, role: 'member' },
            ],
          },
        }),
      );
      await told(
        journal.createConversation({
          date: '2026-10-05',
          template: null,
          gather: false,
          content: { kind: 'call', people: [her], notes: 'Ellen rang about the rota.' },
        }),
      );
      const write = async (
        kind: Parameters<typeof journal.createEntry>[0]['kind'],
        content: Parameters<typeof journal.createEntry>[0]['content'],
      ) => told(journal.createEntry({ kind, template: null, content }));
      await write('reflection', {
        title: 'After the call',
        date: '2026-10-05',
        people: [ellen],
        body: 'Marsh-Okonkwo was tired, and I talked too much.',
      });
      await write('advice', {
        title: 'Let the rota breathe',
        date: '2025-03-04',
        people: [ellen, 'Priya Nair'],
        body: 'Leave one gap a day. @[Priya Nair] does it too.',
      });
      await write('practice', {
        title: 'The gate at eight',
        date: '2025-02-03',
        people: ['Priya Nair'],
        body: 'Everybody is greeted by name.',
      });
      await write('reflection', {
        title: 'A quiet day',
        date: '2025-02-01',
        body: 'Rain, and nothing else.',
      });
    },
    { ellen },
  );
}

/** Shows everything kept about somebody, from their own page. */
export async function openDesk(page: Page, name: string): Promise<void> {
  await openPerson(page, name);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Everything kept about them…' }).click();
  await expect(page.getByRole('heading', { name, level: 1, exact: true })).toBeVisible();
}

/** Notes that they asked today what is kept about them. */
export async function noteRequest(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Note that they asked…' }).click();
  const dialog = page.getByRole('dialog', { name: 'They asked what is kept about them' });
  await dialog.getByLabel('What they asked for').fill(note);
  await dialog.getByRole('button', { name: 'Note it', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Notes the request as answered today. */
export async function noteAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'It is answered…' }).click();
  const dialog = page.getByRole('dialog', { name: 'It is answered' });
  await dialog.getByRole('button', { name: 'Note it as answered' }).click();
  await expect(dialog).toBeHidden();
}

/** Goes to the entries that name somebody and whose day has come. Gives their list. */
export async function showToReview(page: Page): Promise<Locator> {
  await showShare(page);
  await page.getByRole('button', { name: 'Notes to look at again…' }).click();
  await expect(page.getByRole('heading', { name: 'To look at again', level: 1 })).toBeVisible();
  return page.getByRole('list', { name: 'Entries to look at again' });
}

/** Chooses who may see the open entry, and gives the dialog that asks why. */
export async function letRead(page: Page, who: 'Anyone' | 'Circles'): Promise<Locator> {
  await page.getByRole('button', { name: /Who may see/ }).click();
  await page.getByRole('option', { name: who, exact: true }).click();
  return page.getByRole('dialog', { name: 'Let others read this?' });
}

/** Lets others read the open entry, for a reason, and waits until that is kept. */
export async function raiseFor(page: Page, dialog: Locator, reason: string): Promise<void> {
  await dialog.getByLabel('Why may they read it?').fill(reason);
  await dialog.getByRole('button', { name: 'Let them read it' }).click();
  await expect(dialog).toBeHidden();
  await expectSaved(page);
}
