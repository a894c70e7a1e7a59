import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules that look at colours. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What the axe engine finds on the present screen, by every rule or by `rules`, in words that say where. */
async function findings(page: Page, rules: 'every' | readonly string[]): Promise<readonly string[]> {
  // The engine is large and reading it takes longer than its work: it is handed over only once to each page.
  const isThere = await page.evaluate(() => 'axe' in window);
  const engine = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  if (rules !== 'every') engine.withRules([...rules]);
  const { violations } = await engine.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}

/** The axe engine finds nothing on the present screen; the test goes on either way. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  expect.soft(await findings(page, 'every'), screen).toEqual([]);
}

/** The same in the light; then in the dark, where nothing but the colours differs, by the rules that look at them. */
export async function expectAccessibleInBoth(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAccessible(page, `${screen}, light`);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await findings(page, colours), `${screen}, dark`).toEqual([]);
}
