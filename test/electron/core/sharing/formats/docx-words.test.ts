import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../../../../electron/core/sharing/formats';
import { wordsOfDocx } from '../../../../../electron/core/sharing/formats/docx/docx-words';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { oddDocument } from './arbitrary-documents';
import { documentOf, fullDocument, pictureOf } from './documents';
import { readDocx } from './read-docx';
import { elementsOf, textOf } from './read-xml';
import { labels } from './words';

async function docxOf(document: ShareDocument): Promise<Uint8Array> {
  const [file] = await writeFormat('docx', document, labels);
  return file?.bytes ?? new Uint8Array();
}

describe('the words of a Word file, read back out of it', () => {
  it('are its paragraphs in their order, with lists, tables, links and pictures told', async () => {
    const body = [
      'Ring <by> ten & "no" later: [the rota](https://example.org/a?b=1&c=2).',
      '- one\n- two',
      '| Who | What |\n| --- | --- |\n| Mary | asked |',
      '![the gate](gate.png)',
    ].join('\n\n');
    const document = documentOf({ title: 'Ring home', body, attachments: [pictureOf('gate.png')] });
    const words = wordsOfDocx(await docxOf(document));
    expect(words.slice(0, words.indexOf('\n'))).toBe('Notes for the cohort');
    for (const line of [
      'Ring home',
      'Ring <by> ten & "no" later: the rota (https://example.org/a?b=1&c=2).',
      '• one',
      '• two',
      'Who\tWhat',
      'Mary\tasked',
      '[the gate]',
    ])
      expect(words.split('\n')).toContain(line);
  });

  it('hold every word that another reader finds in it', async () => {
    const check = async (document: ShareDocument) => {
      const bytes = await docxOf(document);
      const words = wordsOfDocx(bytes).replace(/\s+/gu, '');
      for (const run of elementsOf(readDocx(bytes).document, 'w:t'))
        expect(words).toContain(textOf(run).replace(/\s+/gu, ''));
    };
    await check(fullDocument);
    await fc.assert(fc.asyncProperty(oddDocument, check), { seed: 20261122, numRuns: 60 });
  });

  it('are read whatever way they are written in', () => {
    const xml = [
      '<w:p><w:r><w:t>M&#97;ry &#x48;artley &AMP; &#x2019;s</w:t><w:br/><w:t xml:space="preserve">below</w:t><w:tab/></w:r></w:p>',
      '<w:p><w:hyperlink r:id="gone"><w:t>link</w:t></w:hyperlink><wp:docPr id="1"/></w:p>',
      '<w:tr><w:tc></w:tc><w:tc><w:p><w:t>cell</w:t></w:p></w:tc></w:tr><w:tr ></w:tr>',
    ].join('');
    expect(wordsOfDocx(zipSync({ 'word/document.xml': strToU8(xml) })).split('\n')).toEqual([
      'Mary Hartley & ’s',
      'below\t',
      'link[]',
      '\tcell',
    ]);
    expect(wordsOfDocx(zipSync({ 'word/other.xml': strToU8(xml) }))).toBe('');
  });

  it('are told of a long one at once', async () => {
    const note = { title: 'A note', body: 'A sentence that is said again. '.repeat(2_000) };
    const bytes = await docxOf(documentOf(...Array.from({ length: 30 }, () => note)));
    const begun = process.cpuUsage();
    expect(wordsOfDocx(bytes).length).toBeGreaterThan(1_000_000);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(1_500);
  });
});
