import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShareFormat, shareFormats } from '../../../../../shared/domain/sharing/share-format';
import { Random } from '../check/corpus/random';
import { readZip } from '../formats/read-zip';
import { type CorpusJournal, corpusJournal } from './corpus-journal';
import { deciding, pseudonymised } from './leaving-journal';
import { plantsIn } from './planted';

let journal: CorpusJournal;
beforeAll(async () => {
  journal = await corpusJournal();
}, 120_000);
afterAll(() => journal.end());

describe('300 entries with 1,200 planted identifiers', () => {
  it('leave none of them behind in any format, whichever are chosen', async () => {
    const random = new Random(4);
    const left: string[] = [];
    let looked = 0;
    for (let round = 0; round < 100; round += 1) {
      const chosen = journal.entries.filter(() => random.next() < 0.025);
      if (chosen.length === 0) continue;
      const begun = await journal.ask('beginSharing', {
        title: 'Notes of a year',
        recipient: { kind: 'anybody' },
        entries: chosen,
      });
      const decisions = begun.findings.map(finding => deciding(finding, pseudonymised(finding)));
      const { undecided } = await journal.ask('decide', { id: begun.id, decisions });
      expect(undecided).toBe(0);
      const plants = chosen.flatMap(journal.plantsOf);
      for (const format of shareFormats) {
        const text = await textIn(begun.id, format);
        left.push(...plantsIn(text, plants).map(plant => `${format}: ${plant.text}`));
        looked += plants.length;
      }
      await journal.ask('dropSharing', { id: begun.id });
    }
    console.log(`${looked} times an identifier was looked for`);
    expect([...new Set(left)]).toEqual([]);
  }, 240_000);
});

/** Everything a file says: its bytes, and what a reader of the format reads in them. */
async function textIn(id: Parameters<typeof prepare>[0], format: ShareFormat): Promise<string> {
  const prepared = await prepare(id, format);
  const parts: string[] = [];
  for (const [file, { name }] of prepared.files.entries()) {
    const { bytes } = await journal.ask('readPrepared', { id: prepared.id, file });
    parts.push(name);
    if (name.endsWith('.docx')) {
      for (const part of readZip(bytes)) parts.push(part.path, part.bytes.toString('utf8'));
    } else parts.push(Buffer.from(bytes).toString('utf8'));
  }
  const raw = parts.join('\n').replace(/(?:Person|School) [A-Z]+/g, '');
  const read = raw
    .replace(/<\/(?:w:p|p|li|h\d|td)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\\', '');
  return `${raw}\n${read}`;
}

function prepare(id: Awaited<ReturnType<typeof journal.ask<'beginSharing'>>>['id'], format: ShareFormat) {
  return journal.ask('prepareHandover', { id, form: { kind: 'file', format } });
}
