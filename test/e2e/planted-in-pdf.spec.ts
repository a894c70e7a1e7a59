import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { passphrase } from '../electron/core/running-core';
import { Random } from '../electron/core/sharing/check/corpus/random';
import { corpusJournal } from '../electron/core/sharing/leaving/corpus-journal';
import { plantsIn } from '../electron/core/sharing/leaving/planted';
import { expect, test } from './fixtures';
import { unlock } from './head/cover';
import { prepareWithoutNames, printPrepared } from './head/printing-shared';

test.describe.configure({ retries: 0 });

/** Printing takes a second or more: a few in the whole test, a hundred with `PDF_ROUNDS=100`. */
const rounds = Number(process.env['PDF_ROUNDS'] ?? 12);

test.skip(({ host }) => host === 'browser', 'only the desktop app prints');

test('no planted identifier is left in a PDF, whichever notes are chosen', async ({ app }) => {
  test.setTimeout(900_000);
  const journal = await corpusJournal();
  try {
    await journal.core.lock('asked');
    await app.page.getByRole('button', { name: 'Open one I already have' }).click();
    await app.chooseFolder('Folder of the journal', join(journal.folder, 'journal'));
    await unlock(app.page, passphrase);
    const random = new Random(7);
    const left: string[] = [];
    let looked = 0;
    for (let round = 0; round < rounds; round += 1) {
      const chosen = journal.entries.filter(() => random.next() < 0.02);
      if (chosen.length === 0) continue;
      // Nobody is at the keyboard, and a journal that nobody uses locks itself.
      await app.page.evaluate(() => window.journal.stayOpen());
      const printed = await printPrepared(app.page, await prepareWithoutNames(app.page, chosen));
      if (typeof printed === 'string') throw new Error(printed);
      const text = (await proseIn(printed)).replace(/(?:Person|School) [A-Z]+/g, '');
      const plants = chosen.flatMap(journal.plantsOf);
      left.push(...plantsIn(text, plants).map(plant => plant.text));
      expect(text).toContain('Notes of a year');
      looked += plants.length;
    }
    console.log(`${looked} times an identifier was looked for`);
    expect([...new Set(left)]).toEqual([]);
  } finally {
    await journal.end();
  }
});

/** The words of a PDF, lines joined by spaces. */
async function proseIn(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  return pages.join(' ').replace(/\s+/g, ' ');
}
