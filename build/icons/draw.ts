import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

/** The pictures made from each drawing, by file name and width in pixels. Run by hand when a drawing changes. */
const pictures = [
  ...[16, 24, 32, 48, 64, 128, 256, 512, 1024].map(width => ({
    drawing: 'app',
    file: `app/${width}x${width}`,
    width,
  })),
  { drawing: 'tray', file: 'tray', width: 16 },
  { drawing: 'tray', file: 'tray@2x', width: 32 },
  { drawing: 'trayTemplate', file: 'trayTemplate', width: 16 },
  { drawing: 'trayTemplate', file: 'trayTemplate@2x', width: 32 },
] as const;

const { CHROMIUM } = process.env;
const browser = await chromium.launch(
  CHROMIUM === undefined ? {} : { executablePath: CHROMIUM, chromiumSandbox: false },
);
const page = await browser.newPage();
for (const { drawing, file, width } of pictures) {
  const svg = await readFile(new URL(`${drawing}.svg`, import.meta.url), 'utf8');
  await page.setViewportSize({ width, height: width });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${file}.png`, import.meta.url), png);
}
await browser.close();
