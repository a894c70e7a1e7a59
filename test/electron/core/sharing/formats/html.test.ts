import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../../../../electron/core/sharing/formats';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { oddDocument } from './arbitrary-documents';
import { documentOf, fullDocument } from './documents';
import { faultsOf } from './html-faults';
import { hasCorpora, hostileDocuments } from './payloads';
import { labels } from './words';

async function htmlOf(document: ShareDocument): Promise<string> {
  const [file] = await writeFormat('html', document, labels);
  return Buffer.from(file?.bytes ?? []).toString('utf8');
}

describe('the HTML page', () => {
  it('may run nothing, fetch nothing and take its looks from nowhere else', async () => {
    const html = await htmlOf(fullDocument);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    expect(faultsOf(html)).toEqual([]);
  });

  it('says its language and title, and has the headings of the texts', async () => {
    const html = await htmlOf(fullDocument);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html).toContain('<title>Notes for the cohort</title>');
    const headings = [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/g)].map(
      ([, level, words]) => `${level} ${words}`,
    );
    expect(headings).toEqual([
      'h1 Notes for the cohort',
      'h2 What does a good first-day call sound like?',
      'h3 First heading',
      'h4 Skipped a level',
      'h3 Decided',
      'h4 After half a term',
      'h2 Ring before nine',
      'h2 Untitled',
    ]);
  });

  it('holds the pictures itself, also those no text names, and says which files it lacks', async () => {
    const html = await htmlOf(fullDocument);
    const pictures = [
      ...html.matchAll(/<img src="data:image\/png;base64,([A-Za-z0-9+/=]+)" alt="([^"]*)">/g),
    ];
    expect(pictures.map(([, , alt]) => alt)).toEqual(['The hall', 'not shown.png']);
    expect(pictures.map(([, data = '']) => Buffer.from(data, 'base64'))).toEqual(
      fullDocument.notes[0]?.attachments.slice(0, 2).map(({ bytes }) => Buffer.from(bytes)),
    );
    expect(html).toContain('<dd>script.pdf (not included)</dd>');
  });

  it('shows a title as it is', async () => {
    expect(await htmlOf(documentOf({ title: '<b>1 & 2</b>' }))).toContain(
      '<h2 id="note-1">&lt;b&gt;1 &amp; 2&lt;/b&gt;</h2>',
    );
  });

  it('is never more than its own elements, whatever the notes hold', async () => {
    await fc.assert(
      fc.asyncProperty(oddDocument, async document => {
        expect(faultsOf(await htmlOf(document))).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('attempts to run a script from a shared page', () => {
  it('are the public ones, or else a few of our own', context => {
    if (process.env['REQUIRE_ALL'] === '1') expect(hasCorpora).toBe(true);
    if (!hasCorpora) context.skip('shared/corpora is not at hand');
  });

  it('stay text in every field', { timeout: 120_000 }, async () => {
    for (const document of hostileDocuments()) expect(faultsOf(await htmlOf(document))).toEqual([]);
  });
});
