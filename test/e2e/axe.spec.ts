import AxeBuilder from '@axe-core/playwright';
import { type App, expect, test } from './fixtures';
import { expectLocked, passphrase, readRecoveryKey } from './head/cover';
import { capture, find, goTo, textOf, writeNew, writeText } from './head/writing';

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
    await expectNothing(app, 'Unlock');
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await expectNothing(app, 'Unlock by the recovery key');
  });
}

async function cover(app: App): Promise<void> {
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Start my journal' })).toBeVisible();
  await expectNothing(app, 'Welcome');
  await page.getByRole('button', { name: 'Open one I already have' }).click();
  await expectNothing(app, 'Open a journal');
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase.slice(0, 9));
  await expectNothing(app, 'Create, weak passphrase');
  await page.getByRole('button', { name: 'Go back' }).click();
}

async function createRest(app: App): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Start my journal' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await readRecoveryKey(page);
  await expectNothing(app, 'Recovery key');
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await expectNothing(app, 'Recovery key, typed back');
  await page.getByRole('button', { name: 'I will do it later' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function emptyPlaces(app: App): Promise<void> {
  for (const place of ['Today', 'Journal', 'Questions', 'Bin', 'Settings'] as const) {
    await goTo(app.page, place);
    await expectNothing(app, `${place}, empty`);
  }
}

async function writtenPlaces(app: App): Promise<void> {
  const { page } = app;
  await capture(page, 'Question', 'Who reads the plan before the governors do?');
  await capture(page, 'Reflection', 'The quiet after assembly.');
  for (const place of ['Today', 'Questions'] as const) {
    await goTo(page, place);
    await expectNothing(app, `${place}, written on`);
  }
  await writeNew(page, 'Advice');
  await writeText(
    page,
    'Ring home before ten',
    '## How\n\n- [ ] one list\n\nAsk @Mary about #attendance and [[The quiet]].',
  );
  await expectNothing(app, 'Journal with an open entry');
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  await expectNothing(app, 'Preview');
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  await page.getByRole('button', { name: 'History' }).click();
  await expectNothing(app, 'History');
  await page.getByRole('button', { name: 'Back to the entry' }).click();
  await expect(textOf(page)).toBeVisible();
}

async function overlays(app: App): Promise<void> {
  const { page } = app;
  await find(page, 'qiet asembly');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNothing(app, 'Palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('dialog', { name: 'Write something new' })).toBeVisible();
  await expectNothing(app, 'Write something new');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: 'Filter and sort' })
    .or(page.getByRole('button', { name: 'Show only' }))
    .first()
    .click();
  await expectNothing(app, 'Filter');
  await page.keyboard.press('Escape');
}

/** The engine's findings on the present screen, in words that say where. */
async function expectNothing({ page }: App, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const said = violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
  expect.soft(said, screen).toEqual([]);
}
