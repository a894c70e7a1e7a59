import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../../../../shared/domain/ids';
import { asId } from '../../../../shared/domain/ids';
import { makingIn } from '../network/making';
import { type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const related = (id: EntryId) => journal.ask('relatedEntries', { id });

/** Notes in which nothing is alike. */
async function writeOthers(count: number): Promise<void> {
  const { write } = makingIn(journal);
  for (let at = 0; at < count; at += 1) {
    await write('reflection', { title: `Note ${at}`, body: `the usual words, and quokka${at} alone` });
  }
}

describe('related entries', () => {
  it('share a person, however they are called there', async () => {
    const { person, write } = makingIn(journal);
    await writeOthers(20);
    const mary = await person('Mary Jones', { alsoKnownAs: ['Mrs J'] });
    const one = await write('question', { title: 'Toast', body: 'Ask @[Mary Jones].' });
    const two = await write('advice', { title: 'Breakfast', people: ['Mrs J'] });
    expect(await related(one.id)).toMatchObject([
      { entry: { id: two.id }, people: ['Mary Jones'], themes: [], words: [] },
    ]);
    expect((await journal.ask('getPerson', { id: mary })).row.entries).toBe(2);
  });

  it('share rare words, shown as they are written, never the usual ones', async () => {
    const { write } = makingIn(journal);
    await writeOthers(40);
    const one = await write('question', {
      title: 'Trampolines',
      body: 'the usual words. Rebound therapy, Wednesdays',
    });
    const two = await write('practice', {
      title: 'Seen',
      body: 'rebound THERAPY on trampolines; the usual words',
    });
    const [first, ...more] = await related(one.id);
    expect(more).toEqual([]);
    expect(first?.entry.id).toBe(two.id);
    expect([...(first?.words ?? [])].sort()).toEqual(['Rebound', 'Trampolines', 'therapy']);
  });

  it('are not made of words that only hold English together, however few entries have them', async () => {
    const { write } = makingIn(journal);
    await writeOthers(40);
    const body = 'perhaps although whether somebody doesn’t though several during';
    const one = await write('question', { title: 'Trampolines', body });
    await write('practice', { title: 'Porridge', body });
    expect(await related(one.id)).toEqual([]);
  });

  it('are weighed: more in common comes first, a theme adds but is not enough', async () => {
    const { write, person } = makingIn(journal);
    await writeOthers(40);
    await person('Mary');
    const themes = [asId.theme('building-capacity')];
    const one = await write('question', { body: '@Mary on trampolines and rebound', themes });
    const close = await write('advice', { body: '@Mary: trampolines, rebound', themes });
    const far = await write('advice', { body: '@Mary: something else' });
    const onTheme = await write('advice', { body: '@Mary: quite another', themes, date: '2020-01-01' });
    await write('reflection', { body: 'nothing', themes });
    const found = await related(one.id);
    expect(found.map(({ entry }) => entry.id)).toEqual([close.id, onTheme.id, far.id]);
    expect(found[0]).toMatchObject({ people: ['Mary'], themes });
  });

  it('are not made of one word that some others have too', async () => {
    const { write } = makingIn(journal);
    await writeOthers(12);
    const one = await write('question', { body: 'trampolines' });
    const two = await write('advice', { body: 'trampolines again' });
    expect(await related(one.id)).toEqual([]);
    const three = await write('question', { body: 'trampolines for rebound therapy' });
    const four = await write('advice', { body: 'rebound therapy on trampolines' });
    expect((await related(three.id)).map(({ entry }) => entry.id)).toEqual([four.id]);
    expect((await related(two.id)).map(({ entry }) => entry.id)).toEqual([]);
  });

  it('are at most eight, none of them in the bin, linked already, or the entry itself', async () => {
    const { write, person } = makingIn(journal);
    await person('Mary');
    const target = await write('reflection', { title: 'Linked', body: '@Mary' });
    const one = await write('question', { title: 'Start', body: '@Mary and [[Linked]]' });
    const back = await write('reflection', { title: 'Back', body: '@Mary, see [[Start]]' });
    const answer = await write('advice', { body: '@Mary', answers: [one.id] });
    const binned = await write('reflection', { body: '@Mary' });
    await journal.ask('binEntries', { ids: [binned.id] });
    for (let at = 0; at < 10; at += 1) await write('reflection', { title: `More ${at}`, body: '@Mary' });
    const ids = (await related(one.id)).map(({ entry }) => entry.id);
    expect(ids).toHaveLength(8);
    for (const id of [one.id, target.id, back.id, answer.id, binned.id]) expect(ids).not.toContain(id);
  });

  it('of an entry that is not there cannot be asked', async () => {
    const id = asId.entry('00000000-0000-4000-8000-000000000000');
    expect(await journal.fail('relatedEntries', { id })).toBe('not-found');
  });
});

describe('broken links', () => {
  it('are those that lead nowhere: not titles that came later, not what is in the bin', async () => {
    const { write } = makingIn(journal);
    const one = await write('reflection', {
      title: 'One',
      body: '[[Nowhere]], [[Later]] and [[one]]; [[nowhere]] again',
    });
    await write('reflection', { title: 'Later', body: '`[[in code]]`' });
    const binned = await write('reflection', { body: '[[Nothing either]]' });
    await journal.ask('binEntries', { ids: [binned.id] });
    expect(await journal.ask('brokenLinks')).toMatchObject([{ entry: { id: one.id }, label: 'Nowhere' }]);
  });

  it('appear when what they led to is erased, and go when it is renamed only', async () => {
    const { write, entry } = makingIn(journal);
    const target = await write('reflection', { title: 'Target' });
    await write('reflection', { title: 'From', body: 'See [[Target]].' });
    const { revision } = await entry(target.id);
    await journal.ask('saveEntry', { id: target.id, revision, changes: { title: 'Renamed' } });
    expect(await journal.ask('brokenLinks')).toEqual([]);
    await journal.ask('binEntries', { ids: [target.id] });
    expect(await journal.ask('brokenLinks')).toEqual([]);
    await journal.ask('eraseEntries', { ids: [target.id] });
    expect(await journal.ask('brokenLinks')).toMatchObject([{ label: 'Target' }]);
  });

  it('are no trouble when entries lead round in a circle', async () => {
    const { write } = makingIn(journal);
    await write('reflection', { title: 'A', body: '[[B]]' });
    await write('reflection', { title: 'B', body: '[[A]] and [[B]]' });
    expect(await journal.ask('brokenLinks')).toEqual([]);
  });
});
