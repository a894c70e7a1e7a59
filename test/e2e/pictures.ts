import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, openApp } from './app';
import { expectOpen, openJournal } from './head/cover';
import { rowOf, showList, showReviews } from './head/network';
import { fillMany, fillNetwork } from './head/network-filled';
import { find, goTo, openByQuery } from './head/writing';
import { type DrawScreen, drawDesk, drawLeaving, drawManyLeaving, drawTakingIn } from './pictures-of-sharing';

/**
 * Draws the pictures of the documentation from the sample journal in the running app, so that they stay true.
 * Needs `npm run build`. With `--all` it draws every place in both themes and two sizes into out/pictures, to look at; those
 * of the network also with nothing in them, with names too long for anything, and with hundreds of people, and every step of sharing.
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
await drawJournal(async app => {
  await app.page.getByRole('button', { name: 'Look at a sample journal' }).click();
  await expectOpen(app.page);
}, drawPlaces);
if (all) {
  await drawJournal(
    async app => void (await openJournal(app)),
    (page, suffix) => drawNetwork(page, drawInto(page, `-none${suffix}`)),
  );
  await drawJournal(
    async app => {
      await openJournal(app);
      await fillNetwork(app.page);
    },
    (page, suffix) => drawNetwork(page, drawInto(page, `-filled${suffix}`)),
  );
  await drawJournal(
    async app => {
      await openJournal(app);
      await fillMany(app.page);
    },
    (page, suffix) => drawNetwork(page, drawInto(page, `-many${suffix}`)),
  );
  for (const part of [drawLeaving, drawTakingIn, drawDesk, drawManyLeaving]) await drawSteps(part);
}

/** Draws one journal in every theme and size. */
async function drawJournal(
  open: (app: App) => Promise<void>,
  draw: (page: Page, suffix: string) => Promise<void>,
): Promise<void> {
  const app = await openApp('browser');
  try {
    const { page } = app;
    // tsx marks functions by a call that is only there in its own modules, not in the page they are sent to.
    await page.evaluate('globalThis.__name = named => named');
    await open(app);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const size of sizes) {
        await page.setViewportSize(size);
        await draw(page, all ? `-${theme}-${size.width}` : '');
      }
    }
  } finally {
    await app.end();
  }
}

/** Goes through the steps once, and draws each in every theme and size. */
async function drawSteps(steps: (app: App, draw: DrawScreen) => Promise<void>): Promise<void> {
  const app = await openApp('browser');
  try {
    await app.page.evaluate('globalThis.__name = named => named');
    await steps(app, async name => {
      const { page } = app;
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const size of sizes) {
          await page.setViewportSize(size);
          await drawInto(page, `-${theme}-${size.width}`)(name);
        }
      }
    });
  } finally {
    await app.end();
  }
}

function drawInto(page: Page, suffix: string): Draw {
  return name => page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
}

async function drawPlaces(page: Page, suffix: string): Promise<void> {
  const draw = drawInto(page, suffix);
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
  await drawNetwork(page, draw);
}

type Draw = (name: string) => Promise<unknown>;

async function drawNetwork(page: Page, draw: Draw): Promise<void> {
  for (const list of ['People', 'Schools'] as const) {
    await showList(page, list);
    await drawFirst(page, list, draw);
  }
  await goTo(page, 'Circles');
  await drawFirst(page, 'Circles', draw);
  await drawConversations(page, draw);
  await showReviews(page);
  await drawFirst(page, 'Reviews', draw);
  for (const picture of [
    'Your network',
    'Giving and receiving',
    'Themes over the year',
    'Calendar of entries',
  ]) {
    await showReviews(page);
    await rowOf(page, 'Pictures', picture).click();
    const nothing = page.getByText(/(yet|in this time)\./);
    await page.locator('canvas').or(nothing).first().waitFor();
    await draw(picture.toLowerCase().replaceAll(' ', '-'));
  }
}

/** The list as it stands, and with its first record open; with nothing in it, the list alone. */
async function drawFirst(page: Page, list: string, draw: Draw): Promise<void> {
  await draw(list.toLowerCase());
  const first = page.getByRole('listbox', { name: list, exact: true }).getByRole('option').first();
  if (!(await first.isVisible())) return;
  await first.click();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await draw(`${list.toLowerCase()}-open`);
}

/** The list, and the next conversation as it is prepared. */
async function drawConversations(page: Page, draw: Draw): Promise<void> {
  await showList(page, 'Conversations');
  await draw('conversations');
  await goTo(page, 'Today');
  const prepare = page.getByRole('button', { name: /^(Prepare|Go on with) the / });
  if (!(await prepare.isVisible())) return;
  await prepare.click();
  await page.getByRole('region', { name: 'Agenda' }).waitFor();
  await draw('conversation');
}
