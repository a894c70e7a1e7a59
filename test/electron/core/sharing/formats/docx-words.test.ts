import fc from 'fast-check';
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

  it('are told of a long one at once', async () => {
    const note = { title: 'A note', body: 'A sentence that is said again. '.repeat(2_000) };
    const bytes = await docxOf(documentOf(...Array.from({ length: 30 }, () => note)));
    const begun = process.cpuUsage();
    expect(wordsOfDocx(bytes).length).toBeGreaterThan(1_000_000);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(1_500);
  });
});
