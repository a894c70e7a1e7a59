import { type App, expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { fillNetwork } from '../head/network-filled';
import { capture, type Place } from '../head/writing';
import { expectWholeLayout, speakPseudo } from '../pseudo-language';

const places: readonly Place[] = [
  'Today',
  'Journal',
  'Questions',
  'People',
  'Circles',
  'Reviews',
  'Share',
  'Bin',
  'Settings',
];

const welshPlaces = [
  'Heddiw',
  'Dyddiadur',
  'Cwestiynau',
  'Pobl',
  'Cylchoedd',
  'Adolygiadau',
  'Rhannu',
  'Bin',
  'Gosodiadau',
] as const;

/** Goes to a place by its keys: its name on the rail is another one by then. */
async function goByKeys({ page }: App, place: Place): Promise<void> {
  const keys = place === 'Settings' ? 'ControlOrMeta+,' : `ControlOrMeta+${places.indexOf(place) + 1}`;
  await page.keyboard.press(keys);
}

for (const width of [1280, 1024]) {
  test(`longer words, written from the right, fit into a window ${width} wide`, async ({ app }) => {
    test.setTimeout(300_000);
    const { page } = app;
    await page.setViewportSize({ width, height: 800 });
    await openJournal(app);
    await fillNetwork(page);
    await capture(page, 'Question', 'Who rings home when a child is not in school?');
    await speakPseudo(page);
    for (const place of places) {
      await goByKeys(app, place);
      const current = page.locator('nav [aria-current="page"]');
      await expect(current).toHaveText(new RegExp(`^\\[${place}`));
      await expect(page.locator('main h1, main h2').first()).toHaveText(/^\[/);
      await expectWholeLayout(page, `${place}, ${width}`);
    }
    await page.evaluate(() => window.journal.lockVault());
    await expect(page.getByText(/^\[Encrypted on this computer/)).toBeVisible();
    await expectWholeLayout(page, `the cover, ${width}`);
  });
}

for (const width of [1280, 1024]) {
  test(`Welsh words fit into a window ${width} wide`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height: 800 });
    await openJournal(app);
    await fillNetwork(page);
    await page.evaluate(async () => {
      const now = await window.journal.getPreferences();
      if (now.ok) await window.journal.savePreferences({ preferences: { ...now.value, language: 'cy' } });
    });
    for (const [at, place] of welshPlaces.entries()) {
      await page.keyboard.press(at === 8 ? 'ControlOrMeta+,' : `ControlOrMeta+${at + 1}`);
      await expect(page.locator('nav [aria-current="page"]')).toHaveText(new RegExp(`^${place}`));
      await expectWholeLayout(page, `${place}, ${width}`);
    }
  });
}

test('the rail stands at the right of a page that is written from there', async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  const rail = page.getByRole('navigation', { name: 'Places' });
  const before = await rail.boundingBox();
  await speakPseudo(page);
  const after = await rail.boundingBox();
  const middle = await page.evaluate(() => document.documentElement.clientWidth / 2);
  expect(before?.x).toBeLessThan(middle);
  expect(after?.x).toBeGreaterThan(middle);
  await goByKeys(app, 'Journal');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
