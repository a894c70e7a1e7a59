import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex, type SearchDocument } from '../../../../electron/core/search';
import { entry } from './journal-entries';

const today = '2026-11-21';

function indexOf(...documents: readonly SearchDocument[]) {
  const index = createSearchIndex();
  index.addMany(documents);
  return index;
}

const ringHome = entry('ring', {
  kind: 'advice',
  status: 'trying',
  title: 'Ring home on the first morning, before ten',
  body: '**Mary**’s office rings every family by ten on day one, not day three.',
  people: ['Mary Postlethwaite-Cunningham'],
  tags: ['attendance'],
  themes: ['Knowing our context'],
});
const firstCall = entry('call', {
  kind: 'question',
  status: 'open',
  title: 'What does a good first-day call sound like?',
  body: 'Mary’s persistent attendance figure moved last year and ours did not. £145,000 of it.',
  date: '2026-10-02',
});
const breakfast = entry('toast', {
  kind: 'practice',
  status: 'not-for-us',
  title: 'A breakfast club that doubles as a register',
  body: 'Siân O’Brien keeps a followup list.\n\n- [ ] toast\n- [x] register',
  audience: 'circles',
  pinned: true,
  attachmentNames: ['club-plan.pdf'],
  date: '2025-03-04',
});
/** A clock by which a millisecond passes between any two looks. */
function tickingClock() {
  let time = 0;
  return { now: () => time++ };
}

const journal = indexOf(ringHome, firstCall, breakfast);

const found = (query: string) => journal.search(query, { limit: 10, today }).hits.map(hit => hit.id);
const hits = (segments: readonly { text: string; hit: boolean }[] | undefined) =>
  (segments ?? []).filter(segment => segment.hit).map(segment => segment.text);

describe('search', () => {
  it('finds what Mary said about attendance, slips and all', () => {
    const result = journal.search('mary attendence', { limit: 10, today });
    expect(result.hits.map(hit => hit.id)).toEqual(['ring', 'call']);
    expect(result.corrections).toEqual([{ typed: 'attendence', used: 'attendance' }]);
    expect(hits(result.hits[0]?.snippet)).toEqual(['Mary']);
    expect(result.hits[0]?.tags.map(hits)).toEqual([['attendance']]);
    expect(hits(result.hits[1]?.snippet)).toEqual(['Mary', 'attendance']);
  });

  it('finds a name by a slip in it and tells how it is written', () => {
    const result = journal.search('cuningham', { limit: 10, today });
    expect(result.hits.map(hit => hit.id)).toEqual(['ring']);
    expect(result.corrections).toEqual([{ typed: 'cuningham', used: 'Cunningham' }]);
  });

  it('finds while the last word is being typed, even after a slip in it', () => {
    expect(found('breakf')).toEqual(['toast']);
    expect(found('braekf')).toEqual(['toast']);
    expect(found('first mor')).toEqual(['ring']);
  });

  it('does not mind accents, apostrophes or hyphens', () => {
    for (const query of ['sian', 'obrien', "o'brien", 'follow-up', 'FOLLOWUP'])
      expect(found(query)).toEqual(['toast']);
    expect(found('145,000')).toEqual(['call']);
    expect(found('postlethwaitecunningham')).toEqual(['ring']);
  });

  it('wants all words, and says so when no entry has them all', () => {
    expect(journal.search('mary toast', { limit: 10, today })).toMatchObject({ relaxed: true });
    expect(journal.search('mary morning', { limit: 10, today })).toMatchObject({ relaxed: false, total: 1 });
    expect(found('xylophone')).toEqual([]);
  });

  it('takes a phrase to the letter', () => {
    expect(found('"first morning"')).toEqual(['ring']);
    expect(found('"morning first"')).toEqual([]);
    expect(found('"mary s office rings"')).toEqual([]);
    expect(found('"Mary’s office rings"')).toEqual(['ring']);
  });

  it('leaves out what is excluded', () => {
    expect(found('attendance -office')).toEqual(['call']);
    expect(found('-"first day" -toast')).toEqual(['ring']);
    expect(found('-kind:advice -tag:attendance')).toEqual(['call', 'toast']);
  });

  it('filters without words, latest first', () => {
    expect(found('')).toEqual(['ring', 'call', 'toast']);
    expect(found('kind:advice kind:question')).toEqual(['ring', 'call']);
    expect(found('is:open')).toEqual(['call']);
    expect(found('is:pinned is:shared has:attachment has:checklist')).toEqual(['toast']);
    expect(found('is:private')).toEqual(['ring', 'call']);
    expect(found('tag:attendance')).toEqual(['ring']);
    expect(found('#attend')).toEqual(['ring']);
    expect(found('person:"mary cunningham"')).toEqual(['ring']);
    expect(found('@sian')).toEqual([]);
    expect(found('theme:"knowing our"')).toEqual(['ring']);
  });

  it('filters by date: before is without its first day, after is with it', () => {
    expect(found('after:2026-10')).toEqual(['ring', 'call']);
    expect(found('before:2026-10-02')).toEqual(['toast']);
    expect(found('on:2026-10')).toEqual(['call']);
    expect(found('after:last-month')).toEqual(['ring']);
  });

  it('means one tag when a tag is called exactly so', () => {
    const index = indexOf(entry('a', { tags: ['data'] }), entry('b', { tags: ['data-protection'] }));
    const ids = (query: string) => index.match(query, { today });
    expect(ids('tag:data')).toEqual(['a']);
    expect(ids('tag:dat')).toEqual(['a', 'b']);
    expect(ids('tag:protection')).toEqual(['b']);
  });

  it('keeps the bin apart', () => {
    const index = indexOf(
      entry('kept', { title: 'Toast' }),
      entry('binned', { title: 'Toast', binned: true }),
    );
    expect(index.match('toast', { today })).toEqual(['kept']);
    expect(index.match('toast is:binned', { today })).toEqual(['binned']);
  });

  it('ranks the title over people, people over tags, tags over the body; the later of equals first', () => {
    const filler = 'and so it went on for a while';
    const index = indexOf(
      entry('body', { body: `phonics ${filler}` }),
      entry('tag', { tags: ['phonics'], body: filler }),
      entry('person', { people: ['Phonics'], body: filler }),
      entry('title', { title: 'Phonics', body: filler }),
      entry('older', { title: 'Phonics', body: filler, date: '2024-01-01' }),
    );
    expect(index.match('phonics', { today })).toEqual(['title', 'older', 'person', 'tag', 'body']);
  });

  it('prefers the word as typed to a longer one, and a longer one to a slip', () => {
    const index = indexOf(
      entry('near', { title: 'Heading heading' }),
      entry('exact', { body: 'reading went on and on' }),
      entry('longer', { body: 'readings went on and on' }),
    );
    expect(index.match('reading', { today })).toEqual(['exact', 'longer', 'near']);
  });
});

describe('a snippet', () => {
  const note = `${'Nothing to see in this sentence. '.repeat(30)}At last **Mary** said the [toast](https://example.org) helped. ${'And more. '.repeat(60)}`;
  const index = indexOf(entry('long', { body: note }));
  const snippet = (query: string) => index.search(query, { limit: 1, today }).hits[0]?.snippet ?? [];

  it('shows the densest part in about 240 characters, between dots, without marks', () => {
    const segments = snippet('toast mary');
    const text = segments.map(segment => segment.text).join('');
    expect(hits(segments)).toEqual(['Mary', 'toast']);
    expect(text).toContain('At last Mary said the toast helped.');
    expect(text.startsWith('…')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(260);
  });

  it('is the beginning when the match is elsewhere', () => {
    expect(
      snippet('-zebra')
        .map(segment => segment.text)
        .join(''),
    ).toMatch(/^Nothing to see/);
  });

  it('together with its marks is the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const one = indexOf(entry('any', { title: text, body: `toast ${text}` }));
        const [hit] = one.search('toast', { limit: 1, today }).hits;
        expect(hit?.title.map(segment => segment.text).join('')).toBe(text);
        expect(hits(hit?.snippet)).toContain('toast');
      }),
      { numRuns: 80 },
    );
  });
});

describe('keeping the index', () => {
  it('forgets every word that only a removed entry had', () => {
    const index = indexOf(ringHome, entry('secret', { body: 'Whistleblower mary' }));
    const before = indexOf(ringHome).stats();
    expect(index.remove('secret')).toBe(true);
    expect(index.remove('secret')).toBe(false);
    expect(index.stats()).toEqual(before);
    expect(index.match('whistleblower', { today })).toEqual([]);
    expect(index.match('mary', { today })).toEqual(['ring']);
  });

  it('finds the new text of an updated entry and no longer the old', () => {
    const index = indexOf(entry('a', { body: 'before' }));
    index.update(entry('a', { body: 'afterwards' }));
    expect(index.match('before', { today })).toEqual([]);
    expect(index.match('afterwards', { today })).toEqual(['a']);
    expect(index.stats()).toEqual({ entries: 1, words: 1 });
  });

  it('is the same after any changes as one made of what is left', () => {
    const words = fc.array(fc.constantFrom('toast', 'mary', 'bell', 'coat', 'follow-up'), { maxLength: 6 });
    const change = fc.record({ id: fc.nat(8), words: fc.option(words, { nil: null }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), changes => {
        const index = createSearchIndex();
        const left = new Map<string, SearchDocument>();
        for (const { id, words: text } of changes) {
          const document = entry(`${id}`, { body: text?.join(' ') ?? '' });
          if (text === null) {
            index.remove(document.id);
            left.delete(document.id);
          } else {
            index.update(document);
            left.set(document.id, document);
          }
        }
        const fresh = indexOf(...left.values());
        expect(index.stats()).toEqual(fresh.stats());
        for (const query of ['', 'toast', 'mary bell', 'follow', 'tosat', '"mary bell"', '-coat']) {
          expect(index.match(query, { today })).toEqual(fresh.match(query, { today }));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('builds with pauses, and what changes meanwhile wins', async () => {
    const index = createSearchIndex();
    const documents = Array.from({ length: 50 }, (_, at) => entry(`${at}`, { body: `old number${at}` }));
    const progress: number[] = [];
    const options = { ...tickingClock(), slice: 10, onProgress: (done: number) => progress.push(done) };
    const building = index.build(documents, options);
    index.update(entry('40', { body: 'newer' }));
    index.remove('41');
    expect(index.stats().entries).toBeLessThan(50);
    expect(await building).toBe(true);
    expect(progress).toEqual(documents.map((_, at) => at + 1));
    expect(index.match('newer', { today })).toEqual(['40']);
    expect(index.match('number41', { today })).not.toContain('41');
    expect(index.stats().entries).toBe(49);
  });

  it('stops building and holds nothing once cleared', async () => {
    const index = createSearchIndex();
    const building = index.build(
      Array.from({ length: 50 }, (_, at) => entry(`${at}`, { body: 'toast' })),
      { ...tickingClock(), slice: 5 },
    );
    index.clear();
    expect(await building).toBe(false);
    expect(index.stats()).toEqual({ entries: 0, words: 0 });
    index.add(ringHome);
    expect(index.match('mary', { today })).toEqual(['ring']);
  });

  it('takes any query without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), query => {
        journal.search(query, { limit: 10, today });
      }),
      { numRuns: 150 },
    );
  });
});
