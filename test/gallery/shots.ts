import { accessSync, constants } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';

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

async function problemsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(violation =>
    violation.nodes.map(node => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

async function shoot(browser: Browser, origin: string): Promise<number> {
  let found = 0;
  for (const name of pages.filter(each => only === undefined || each === only)) {
    for (const theme of themes) {
      for (const size of sizes) {
        const context = await browser.newContext({ viewport: { width: size.width, height: size.height } });
        const page = await context.newPage();
        await page.route('**/favicon.ico', route => route.fulfill({ status: 204 }));
        page.on('console', message =>
          message.type() === 'error' ? console.log(`${name}: ${message.text()}`) : undefined,
        );
        page.on('pageerror', error => console.log(`${name}: ${error.message}`));
        await page.goto(`${origin}?page=${name}&theme=${theme}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.screenshot({ path: join(outDir, `${name}-${theme}-${size.name}.png`) });
        const problems = size.name === '1280' ? await problemsOn(page) : [];
        for (const problem of problems) console.log(`${name} ${theme}: ${problem}`);
        found += problems.length;
        await context.close();
      }
    }
  }
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
const found = await shoot(browser, origin);
await browser.close();
await server.close();
console.log(`${found} accessibility problems found; pictures are in out/gallery`);
process.exitCode = found === 0 ? 0 : 1;
