import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../../shared/domain/entry';
import { asId } from '../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../shared/domain/journal';
import { exportTo, importInto, withFolder } from './folders';
import { anyJournal, countedIds, entryOf, journalOf, nastyTexts } from './journals';

const corpus = new URL('../../../../../shared/corpora/strings/blns.json', import.meta.url);

/** What has to come back: everything but the ids that sealing gives to attachments. */
function comparable(journal: Journal) {
  const attachment = (id: string): Omit<Attachment, 'id'> | null => {
    const found = journal.attachments[id];
    if (found === undefined) return null;
    const { id: _id, ...rest } = found;
    return rest;
  };
  const entries = Object.values(journal.entries).map(entry => ({
    ...entry,
    attachments: entry.attachments.map(attachment),
  }));
  return {
    entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    people: journal.people,
    schools: journal.schools,
    circles: journal.circles,
    conversations: journal.conversations,
    reviews: journal.reviews,
    templates: journal.templates,
    savedSearches: journal.savedSearches,
    settings: journal.settings,
  };
}

async function expectSameAfterRoundTrip(journal: Journal): Promise<void> {
  await withFolder(async folder => {
    await exportTo(folder, journal);
    const { journal: back, plan } = await importInto(emptyJournal, folder);
    expect(plan.preview.notes).toEqual([]);
    expect(comparable(back)).toEqual(comparable(journal));
    const again = await importInto(back, folder, countedIds('dddddddd'));
    expect(again.plan.entries).toEqual([]);
    expect(again.plan.records).toEqual([]);
    expect(again.journal).toEqual(back);
  });
}

describe('an export', () => {
  it('imports back to the same journal, and a second time adds nothing, whatever was written', async () => {
    await fc.assert(fc.asyncProperty(anyJournal, expectSameAfterRoundTrip), {
      numRuns: 12,
      endOnFailure: true,
    });
  }, 90_000);

  it('keeps every nasty text as title, text, tag, person and label', async () => {
    const newId = countedIds();
    const entries = nastyTexts.map(text => {
      const line = text.replace(/[\r\n]/g, ' ');
      const id = asId.entry(newId());
      return entryOf({
        id,
        title: line,
        body: text,
        tags: [line],
        people: [line],
        links: [{ label: line, entry: id }],
      });
    });
    await expectSameAfterRoundTrip(journalOf(entries));
  });

  it.skipIf(!existsSync(corpus))('keeps the big list of naughty strings', async () => {
    const newId = countedIds();
    const strings: unknown = JSON.parse(readFileSync(corpus, 'utf8'));
    const texts = Array.isArray(strings) ? strings.map(String) : [];
    expect(texts.length).toBeGreaterThan(400);
    const entries = texts.map(text =>
      entryOf({
        id: asId.entry(newId()),
        title: text.replace(/[\r\n]/g, ' ').slice(0, 500),
        body: text,
        tags: [text.slice(0, 200)],
      }),
    );
    await expectSameAfterRoundTrip(journalOf(entries));
  });

  it('keeps an entry with thousands of links, and a template full of quotes', async () => {
    const newId = countedIds();
    const links = Array.from({ length: 3000 }, (_, index) => ({
      label: `A "title" of some length, number ${index}`,
      entry: asId.entry(newId()),
    }));
    const id = asId.template('mine');
    const template = {
      id,
      kind: 'advice',
      name: "It's",
      title: '',
      body: `"'`.repeat(5000),
      builtIn: false,
    } as const;
    await expectSameAfterRoundTrip(journalOf([entryOf({ links })], { templates: { [id]: template } }));
  });

  it('keeps a text of the greatest length', async () => {
    const body = 'ä€'.repeat(4 * 1024 * 1024);
    await expectSameAfterRoundTrip(journalOf([entryOf({ body })]));
  });
});
