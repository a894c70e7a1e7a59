import { accessSync, constants } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { moments } from './moments';

/** Builds the gallery, photographs each page in both themes and sizes, and reports what axe and the policy object to. */
const configFile = new URL('vite.config.ts', import.meta.url).pathname;
const outDir = new URL('../../out/gallery', import.meta.url).pathname;
const pages = ['components', 'unlock', 'today', 'journal', 'search'] as const;
const themes = ['light', 'dark'] as const;
const sizes = [
  { name: '1280', width: 1280, height: 800 },
  { name: '1024', width: 1024, height: 640 },
  { name: 'zoom', width: 640, height: 400 },
] as const;

type Size = (typeof sizes)[number];

const only = process.argv[2];

function installedChromium(): string | undefined {
  const { PATH = '' } = env;
  const folders = PATH.split(delimiter);
  const candidates = folders.flatMap(folder =>
    ['chromium', 'chromium-browser', 'google-chrome'].map(name => join(folder, name)),
  );
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * What axe objects to on the whole page, or inside `part`. While an overlay is open the library hides the page from
 * assistive technology, which axe would report as hidden things that can take focus; so then only the overlay is judged.
 */
async function problemsOn(page: Page, part?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.flatMap(violation =>
    violation.nodes.map(node => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

type Theme = (typeof themes)[number];

async function openPage(browser: Browser, address: string, size: Omit<Size, 'name'>): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/favicon.ico', route => route.fulfill({ status: 204 }));
  page.on('console', message =>
    message.type() === 'error' ? console.log(`${address}: ${message.text()}`) : undefined,
  );
  page.on('pageerror', error => console.log(`${address}: ${error.message}`));
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

async function judge(page: Page, name: string, part?: string): Promise<number> {
  const problems = await problemsOn(page, part);
  for (const problem of problems) console.log(`${name}: ${problem}`);
  return problems.length;
}

async function shootPages(browser: Browser, origin: string, theme: Theme): Promise<number> {
  let found = 0;
  for (const name of pages.filter(each => only === undefined || each === only)) {
    for (const { name: sizeName, ...size } of sizes) {
      const page = await openPage(browser, `${origin}?page=${name}&theme=${theme}`, size);
      const shot = `${name}-${theme}-${sizeName}`;
      await page.screenshot({ path: join(outDir, `${shot}.png`) });
      if (sizeName !== '1024') found += await judge(page, shot);
      await page.context().close();
    }
  }
  return found;
}

async function shootMoments(browser: Browser, origin: string, theme: Theme): Promise<number> {
  let found = 0;
  const [{ name: _, ...size }] = sizes;
  const page = await openPage(browser, `${origin}?page=components&theme=${theme}`, size);
  for (const moment of moments) {
    await moment.open(page);
    const shot = `components-${theme}-${moment.name}`;
    await page.screenshot({ path: join(outDir, `${shot}.png`) });
    found += await judge(page, shot, moment.part);
    await page.keyboard.press('Escape');
  }
  await page.context().close();
  return found;
}

await mkdir(outDir, { recursive: true });
await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, preview: { port: 0 }, logLevel: 'warn' });
const origin = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
const executablePath = installedChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath === undefined ? {} : { executablePath }),
});
let found = 0;
for (const theme of themes) {
  found += await shootPages(browser, origin, theme);
  if (only === undefined || only === 'components') found += await shootMoments(browser, origin, theme);
}
await browser.close();
await server.close();
console.log(`${found} accessibility problems found; pictures are in out/gallery`);
process.exitCode = found === 0 ? 0 : 1;
