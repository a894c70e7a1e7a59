import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../../../../electron/core/sharing/formats';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { findProgram } from '../../../../run/machine';
import { oddDocument } from './arbitrary-documents';
import { documentOf, fullDocument, pictureOf } from './documents';
import { hostileTexts } from './payloads';
import { readDocx } from './read-docx';
import { elementsOf, readXml, textOf } from './read-xml';
import { labels } from './words';

async function docxOf(document: ShareDocument): Promise<Uint8Array> {
  const [file] = await writeFormat('docx', document, labels);
  return file?.bytes ?? new Uint8Array();
}

/** A title on one line, without characters that no XML may hold. */
const shown = (title: string) =>
  title
    .replace(/[^\t\n\r -\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u0084\u0086-\u009f]/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

const wordOf = async (document: ShareDocument) => readDocx(await docxOf(document));

describe('the Word document', () => {
  it('has the headings of the texts in the styles of Word', async () => {
    const { paragraphs } = await wordOf(fullDocument);
    const headings = paragraphs.filter(({ style }) => /^(?:Title|Heading\d)$/.test(style ?? ''));
    expect(headings.map(({ style, text }) => `${style}: ${text}`)).toEqual([
      'Title: Notes for the cohort',
      'Heading1: What does a good first-day call sound like?',
      'Heading2: First heading',
      'Heading3: Skipped a level',
      'Heading2: Decided',
      'Heading3: After half a term',
      'Heading1: Ring before nine',
      'Heading1: Untitled',
    ]);
  });

  it('has real lists, each numbered from where it begins', async () => {
    const { paragraphs, parts } = await wordOf(fullDocument);
    const items = paragraphs.flatMap(({ list, text }) => (list === null ? [] : [`${list.level} ${text}`]));
    expect(items).toEqual([
      '0 one',
      '0 two',
      '1 nested',
      '1 numbers',
      '2 deeper',
      '0 ☐ to do',
      '0 ☑ done',
      '0 seven',
      '0 eight',
      '1 with a list',
    ]);
    const seven = paragraphs.find(({ text }) => text === 'seven')?.list?.id;
    const numbering = readXml(parts.get('word/numbering.xml')?.toString('utf8') ?? '');
    const num = elementsOf(numbering, 'w:num').find(one => one.attributes.get('w:numId') === seven);
    const abstractId = num && elementsOf(num, 'w:abstractNumId')[0]?.attributes.get('w:val');
    const abstract = elementsOf(numbering, 'w:abstractNum').find(
      one => one.attributes.get('w:abstractNumId') === abstractId,
    );
    const level = abstract && elementsOf(abstract, 'w:lvl')[0];
    expect(level && elementsOf(level, 'w:start')[0]?.attributes.get('w:val')).toBe('7');
    expect(level && elementsOf(level, 'w:numFmt')[0]?.attributes.get('w:val')).toBe('decimal');
  });

  it('has tables whose first row is a header, pictures with their descriptions, and links', async () => {
    const { document, addresses, parts } = await wordOf(fullDocument);
    const rows = elementsOf(document, 'w:tr');
    expect(rows.map(row => elementsOf(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map(row => elementsOf(row, 'w:tc').map(textOf))).toEqual([
      ['Who', 'What'],
      ['Mary', 'asked'],
      ['David', 'site'],
    ]);
    const pictures = elementsOf(document, 'wp:docPr').map(picture => picture.attributes.get('descr'));
    expect(pictures).toEqual(['The hall', 'not shown.png']);
    expect([...parts.keys()].filter(path => path.startsWith('word/media/'))).toHaveLength(2);
    expect(addresses).toEqual([
      'https://example.org/a?b=1&c=2',
      'http://example.org/',
      'https://example.org/x.png',
    ]);
  });

  it('is British English and names nobody and no hour', async () => {
    const { parts } = await wordOf(fullDocument);
    const part = (path: string) => parts.get(path)?.toString('utf8') ?? '';
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    const core = readXml(part('docProps/core.xml'));
    expect(
      core.children.map(child => (typeof child === 'string' ? child : `${child.name} ${textOf(child)}`)),
    ).toEqual([
      'dc:title Notes for the cohort',
      'dc:language en-GB',
      'dcterms:created 2026-11-22T00:00:00Z',
      'dcterms:modified 2026-11-22T00:00:00Z',
    ]);
    expect(readXml(part('docProps/app.xml')).children).toEqual([]);
  });

  it('describes a picture that Word could not show, and names its file', async () => {
    const webp = { name: 'w.webp', mediaType: 'image/webp', bytes: Buffer.from('RIFF\0\0\0\0WEBP') } as const;
    const broken = { name: 'b.png', mediaType: 'image/png', bytes: new Uint8Array(3) } as const;
    const wide = pictureOf('wide.png', 4000, 10);
    const { paragraphs, document } = await wordOf(
      documentOf({
        body: '![Hall](w.webp) ![Door](b.png) ![Wide](wide.png)',
        attachments: [webp, broken, wide],
      }),
    );
    expect(paragraphs.map(({ text }) => text)).toContain('[Hall] [Door] ');
    expect(paragraphs.map(({ text }) => text)).toContain('Attachments: w.webp, b.png (not included)');
    expect(elementsOf(document, 'wp:extent').map(extent => Number(extent.attributes.get('cx')))).toEqual([
      620 * 9525,
    ]);
  });

  it('is well formed and leads nowhere but to the web, whatever the notes hold', async () => {
    await fc.assert(
      fc.asyncProperty(oddDocument, async document => {
        const { addresses, document: xml } = await wordOf(document);
        expect(addresses.filter(address => !/^(?:https?|mailto):/.test(address))).toEqual([]);
        expect(elementsOf(xml, 'w:instrText')).toEqual([]);
        expect(elementsOf(xml, 'w:fldChar')).toEqual([]);
        expect(elementsOf(xml, 'w:object')).toEqual([]);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('keeps attempts to run something as text', { timeout: 180_000 }, async () => {
    for (const document of hostileTexts()) {
      const { paragraphs, addresses, parts } = await wordOf(document);
      const titles = paragraphs.flatMap(({ style, text }) => (style === 'Heading1' ? [text] : []));
      expect(titles).toEqual(document.notes.map(({ title }) => shown(title)));
      expect(addresses.filter(address => !/^(?:https?|mailto):/.test(address))).toEqual([]);
      const kinds = new Set([...parts.keys()].map(path => path.split('.').at(-1)));
      expect([...kinds].sort()).toEqual(['rels', 'xml']);
    }
  });
});

const office = findProgram('soffice', 'libreoffice');

describe('LibreOffice', () => {
  it('is there, or its test is left out', context => {
    if (process.env['REQUIRE_ALL'] === '1') expect(office).not.toBeNull();
    if (office === null) context.skip('not installed (Debian: apt-get install libreoffice-writer-nogui)');
  });

  it.skipIf(office === null)('reads the same headings and text', { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'formats-'));
    try {
      await writeFile(join(folder, 'notes.docx'), await docxOf(fullDocument));
      const convert = (to: string) =>
        execFileSync(
          office ?? '',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            to,
            '--outdir',
            folder,
            'notes.docx',
          ],
          { cwd: folder, stdio: 'pipe' },
        );
      convert('txt:Text (encoded):UTF8');
      convert('html');
      const { paragraphs } = await wordOf(fullDocument);
      const read = await readFile(join(folder, 'notes.txt'), 'utf8');
      const plain = (text: string) => text.replace(/[\s\ufeff]/g, '');
      const found = plain(read).replaceAll('•', '');
      for (const { text } of paragraphs) expect(found).toContain(plain(text));
      const html = (await readFile(join(folder, 'notes.html'), 'utf8')).replace(/\s+/g, ' ');
      const headings = [...html.matchAll(/<(h\d)\b[^>]*>(.*?)<\/h\d>/gi)].map(
        ([, level = '', words = '']) => `${level.toLowerCase()} ${words.replace(/<[^>]*>/g, '').trim()}`,
      );
      expect(headings).toEqual(
        expect.arrayContaining([
          'h1 What does a good first-day call sound like?',
          'h2 First heading',
          'h3 Skipped a level',
          'h1 Ring before nine',
        ]),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
