import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPlainProperties, writeFormat } from '../../electron/core/sharing/formats';
import type { ShareDocument } from '../../electron/core/sharing/share-document';
import { fullDocument } from '../electron/core/sharing/formats/documents';
import { hostileTexts } from '../electron/core/sharing/formats/payloads';
import { labels } from '../electron/core/sharing/formats/words';
import { findChromium } from '../run/machine';
import { expectAccessibleInBoth } from './expect-accessible';
import { textOfPages, withoutSpaces } from './pdf-text';

type Reader = {
  readonly page: Page;
  /** What the page asked for besides itself, and what the browser complained of. */
  readonly heard: readonly string[];
};

/** A browser without the app, as whoever is sent the file has one. */
const test = base.extend<{ readonly reader: Reader }>({
  reader: async ({ locale }, use) => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium: install one or set CHROMIUM_PATH.');
    const isRoot = process.getuid?.() === 0;
    const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
    const context = await browser.newContext(locale === undefined ? {} : { locale });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('request', request => {
      if (!/^(?:file|data|about):/.test(request.url())) heard.push(request.url());
    });
    page.on('console', message => heard.push(message.text()));
    page.on('dialog', dialog => {
      heard.push(dialog.message());
      return dialog.dismiss();
    });
    await use({ page, heard });
    await browser.close();
  },
});

async function htmlOf(document: ShareDocument): Promise<string> {
  const [file] = await writeFormat('html', document, labels);
  return Buffer.from(file?.bytes ?? []).toString('utf8');
}

async function openFile(page: Page, file: string, html: string): Promise<void> {
  await writeFile(file, html);
  await page.goto(pathToFileURL(file).href);
}

test('a shared page opens with its looks and pictures, fetches nothing, and can be read by everyone', async ({
  reader: { page, heard },
}, info) => {
  await openFile(page, info.outputPath('notes.html'), await htmlOf(fullDocument));
  await expect(page).toHaveTitle('Notes for the cohort');
  const broken = await page
    .locator('img')
    .evaluateAll(images =>
      images.flatMap(image =>
        image instanceof HTMLImageElement && image.naturalWidth > 0 ? [] : [image.outerHTML],
      ),
    );
  expect(broken).toEqual([]);
  await expect(page.locator('dl').first()).toHaveCSS('display', 'grid');
  expect(heard).toEqual([]);
  await expectAccessibleInBoth(page, 'a shared page');
});

test('a PDF of a shared page is tagged and has the headings as its outline, and its text', async ({
  reader: { page },
}, info) => {
  await openFile(page, info.outputPath('notes.html'), await htmlOf(fullDocument));
  const printed = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const pdf = withPlainProperties(printed, fullDocument.date);
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const titlesOf = (items: Awaited<ReturnType<typeof read.getOutline>>): unknown[] =>
    items.map(({ title, items: below }) => (below.length === 0 ? title : [title, titlesOf(below)]));
  expect(titlesOf(await read.getOutline())).toEqual([
    [
      'Notes for the cohort',
      [
        [
          'What does a good first-day call sound like?',
          [
            ['First heading', ['Skipped a level']],
            ['Decided', ['After half a term']],
          ],
        ],
        'Ring before nine',
        'Untitled',
      ],
    ],
  ]);
  const { info: properties } = await read.getMetadata();
  const midnight = "D:20261122000000+00'00'";
  expect(properties).toMatchObject({
    Title: 'Notes for the cohort',
    CreationDate: midnight,
    ModDate: midnight,
  });
  expect(JSON.stringify(properties)).not.toMatch(/Mozilla|Chrome|Linux|Skia/);
  expect(await read.getMarkInfo()).toMatchObject({ Marked: true });
  const text = withoutSpaces((await textOfPages(pdf)).join(''));
  for (const words of [
    'Ring before nine',
    'Mary Postlethwaite-Cunningham',
    'We decided to try it.',
    '☐ to do',
    '☑ done',
  ])
    expect(text).toContain(withoutSpaces(words));
});

test('attempts to run a script stay text in a browser, even without the policy of the page', async ({
  reader: { page, heard },
}) => {
  for (const document of hostileTexts()) {
    const html = (await htmlOf(document)).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await page.setContent(html);
    expect(await page.evaluate(strangers)).toEqual([]);
  }
  expect(heard).toEqual([]);
});

/** Elements, attributes and addresses in the page that could run or fetch something. Runs in the page. */
function strangers(): readonly string[] {
  const harmless =
    /^(?:lang|charset|name|content|datetime|aria-labelledby|id|start|class|scope|href|rel|src|alt)$/;
  return [...document.querySelectorAll('*')].flatMap(element => {
    const isKnown =
      !/^(?:script|iframe|object|embed|svg|math|form|input|base|link|video|audio|template)$/i.test(
        element.localName,
      );
    const attributes = [...element.attributes].filter(({ name, value }) => {
      if (name === 'src') return !value.startsWith('data:image/');
      if (name === 'href') return element.localName !== 'a' || !/^(?:https?:|mailto:)/.test(value);
      return !harmless.test(name);
    });
    return isKnown && attributes.length === 0 ? [] : [element.outerHTML.slice(0, 200)];
  });
}
