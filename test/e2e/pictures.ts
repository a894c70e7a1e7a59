import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openApp } from './app';
import { expectOpen } from './head/cover';
import { find, goTo, openByQuery } from './head/writing';

/**
 * Draws the pictures of the documentation from the sample journal in the running app, so that they stay true.
 * Needs `npm run build`. With `--all` it draws every place in both themes and two sizes into out/pictures, to look at.
 */

const all = process.argv.includes('--all');
const folder = all ? 'out/pictures' : 'docs/pictures';
const sizes = all
  ? [
      { width: 1280, height: 800 },
      { width: 1024, height: 640 },
    ]
  : [{ width: 1280, height: 800 }];
const themes = all ? (['light', 'dark'] as const) : (['light'] as const);
const title = 'Ring home on the first morning, before ten';

await mkdir(folder, { recursive: true });
const app = await openApp('browser');
try {
  const { page } = app;
  await page.getByRole('button', { name: 'Look at a sample journal' }).click();
  await expectOpen(page);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const size of sizes) {
      await page.setViewportSize(size);
      await drawPlaces(page, all ? `-${theme}-${size.width}` : '');
    }
  }
} finally {
  await app.end();
}

async function drawPlaces(page: Page, suffix: string): Promise<void> {
  const draw = (name: string) => page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
  await goTo(page, 'Today');
  await draw('today');
  await openByQuery(page, 'ring home on the first morning', title);
  await draw('journal');
  await find(page, 'mary attendence');
  await page.getByText(/^Also looked for/).waitFor();
  await draw('find');
  await page.keyboard.press('Escape');
  if (!all) return;
  for (const place of ['Questions', 'Bin', 'Settings'] as const) {
    await goTo(page, place);
    await draw(place.toLowerCase());
  }
}
