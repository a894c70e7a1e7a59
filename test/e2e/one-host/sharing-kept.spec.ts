import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { lock, openJournal, unlock } from '../head/cover';
import { makeCard, openPackFile, tickNote } from '../head/packs';
import { headElsewhere, note, packFrom } from '../head/packs-made';
import { beginToGive, showOwn, tick } from '../head/sharing';
import { cohort, fillForSharing } from '../head/sharing-filled';
import { goTo } from '../head/writing';

const ticked = (page: Page) =>
  page.getByRole('list', { name: 'Notes' }).getByRole('checkbox', { checked: true });

test('what was ticked to be given is there again after the journal was locked, and after a look elsewhere', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  await fillForSharing(page);
  await beginToGive(page, cohort);
  await page.getByLabel('What to call it').fill('About the rota');
  await tick(page, ['Say what you will stop doing', 'Who rings home when the office is short?']);
  await goTo(page, 'Circles');
  await goTo(page, 'Share');
  await expect(ticked(page)).toHaveCount(2);
  await expect(page.getByLabel('What to call it')).toHaveValue('About the rota');

  await lock(page);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Choose what to give' })).toBeVisible();
  const forWhom = page.getByRole('radiogroup', { name: 'For whom' });
  await expect(forWhom.getByRole('radio', { name: cohort })).toBeChecked();
  await expect(ticked(page)).toHaveCount(2);
  await expect(page.getByText('2 chosen')).toBeVisible();
  // What she typed is kept by nobody while the journal is shut.
  await expect(page.getByLabel('What to call it')).toHaveValue(/^Notes, /);
});

test('what was ticked in a pack is ticked when it is opened again after the journal was locked', async ({
  app,
}) => {
  const { page } = app;
  await openJournal(app);
  const card = await makeCard(page, 'Ada Hill');
  const { bytes } = await packFrom(
    headElsewhere('Priya Nair'),
    [note('one', { title: 'Begin with the bell' }), note('two', { title: 'Walk at noon' })],
    { card: card.text },
  );
  await writeFile(app.path('pack.age'), bytes);
  await openPackFile(page, app.path('pack.age'));
  await tickNote(page, 'Walk at noon');
  await lock(page);
  await unlock(page);
  await expect(page.getByText(/^You were looking at a pack\./)).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a pack…' }).click();
  await (await chooser).setFiles(app.path('pack.age'));
  await expect(page.getByRole('checkbox', { name: 'Take “Begin with the bell”' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Take “Walk at noon”' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Take in one note' }).click();
  await expect(page.getByRole('heading', { name: 'Taken in' })).toBeVisible();
  await page.getByRole('button', { name: 'Take in another pack' }).click();
  await expect(page.getByText(/^You were looking at a pack\./)).toHaveCount(0);
});

test('nothing is for a circle that is gone meanwhile, and it says so', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await fillForSharing(page);
  await beginToGive(page, cohort);
  await page.getByText('The whole journal').click();
  await showOwn(page);
  const letIn = page.getByRole('button', { name: 'Let them read “A thought about meetings”' });
  await expect(letIn).toBeVisible();
  await page.evaluate(async name => {
    const circles = await window.journal.listCircles();
    const circle = circles.ok ? circles.value.find(one => one.name === name) : undefined;
    if (circle === undefined) throw new Error('no circle');
    await window.journal.binRecords({ records: [{ kind: 'circle', id: circle.id }] });
  }, cohort);
  await expect(page.getByText('That circle is not here any more')).toBeVisible();
  await expect(letIn).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Check what leaves' })).toBeDisabled();
  await page.locator('label').filter({ hasText: 'Anyone' }).click();
  await expect(page.getByText('That circle is not here any more')).toHaveCount(0);
});
