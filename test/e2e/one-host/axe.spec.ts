import { expectAccessible } from '../expect-accessible';
import { type App, expect, test } from '../fixtures';
import { expectLocked, passphrase, readRecoveryKey } from '../head/cover';
import { capture, find, goTo, textOf, writeNew, writeText } from '../head/writing';

for (const appearance of ['light', 'dark'] as const) {
  test(`the axe engine finds nothing on any screen, ${appearance}`, async ({ app }) => {
    test.setTimeout(300_000);
    const { page } = app;
    await page.emulateMedia({ colorScheme: appearance, reducedMotion: 'reduce' });
    await cover(app);
    await createRest(app);
    await emptyPlaces(app);
    await writtenPlaces(app);
    await overlays(app);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expectLocked(page);
    await expectAccessible(app.page, 'Unlock');
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await expectAccessible(app.page, 'Unlock by the recovery key');
  });
}

async function cover(app: App): Promise<void> {
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Start my journal' })).toBeVisible();
  await expectAccessible(app.page, 'Welcome');
  await page.getByRole('button', { name: 'Open one I already have' }).click();
  await expectAccessible(app.page, 'Open a journal');
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase.slice(0, 9));
  await expectAccessible(app.page, 'Create, weak passphrase');
  await page.getByRole('button', { name: 'Go back' }).click();
}

async function createRest(app: App): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await readRecoveryKey(page);
  await expectAccessible(app.page, 'Recovery key');
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await expectAccessible(app.page, 'Recovery key, typed back');
  await page.getByRole('button', { name: 'I will do it later' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function emptyPlaces(app: App): Promise<void> {
  for (const place of ['Today', 'Journal', 'Questions', 'Bin', 'Settings'] as const) {
    await goTo(app.page, place);
    await expectAccessible(app.page, `${place}, empty`);
  }
}

async function writtenPlaces(app: App): Promise<void> {
  const { page } = app;
  await capture(page, 'Question', 'Who reads the plan before the governors do?');
  await capture(page, 'Reflection', 'The quiet after assembly.');
  for (const place of ['Today', 'Questions'] as const) {
    await goTo(page, place);
    await expectAccessible(app.page, `${place}, written on`);
  }
  await writeNew(page, 'Advice');
  await writeText(
    page,
    'Ring home before ten',
    '## How\n\n- [ ] one list\n\nAsk @Mary about #attendance and [[The quiet]].',
  );
  await expectAccessible(app.page, 'Journal with an open entry');
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  await expectAccessible(app.page, 'Preview');
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  await page.getByRole('button', { name: 'History' }).click();
  await expectAccessible(app.page, 'History');
  await page.getByRole('button', { name: 'Back to the entry' }).click();
  await expect(textOf(page)).toBeVisible();
}

async function overlays(app: App): Promise<void> {
  const { page } = app;
  const found = await find(page, '');
  await expect(found.getByRole('option').first()).toBeVisible();
  await expectAccessible(app.page, 'Palette, nothing typed yet');
  await page.getByRole('combobox', { name: 'Find' }).fill('qiet asembly');
  await expect(page.getByText('Also looked for')).toBeVisible();
  await expectAccessible(app.page, 'Palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('dialog', { name: 'Write something new' })).toBeVisible();
  await expectAccessible(app.page, 'Write something new');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: 'Filter and sort' })
    .or(page.getByRole('button', { name: 'Show only' }))
    .first()
    .click();
  await expectAccessible(app.page, 'Filter');
  await page.keyboard.press('Escape');
}
