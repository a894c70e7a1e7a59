import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId, PersonId } from '../../../../../shared/domain/ids';
import { type RunningCore, runOpenCore } from '../../running-core';
import { ask, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

const viewOf = (id: EntryId) => journal.ask('getEntry', { id });
const tiesOf = async (id: EntryId) =>
  (await viewOf(id)).mentions.map(({ label, person }) => [label, person?.id ?? null]);
const save = async (id: EntryId, changes: object) => {
  const { entry } = await viewOf(id);
  return journal.ask('saveEntry', { id, revision: entry.revision, changes });
};
const entriesNaming = async (id: PersonId) => (await journal.ask('getPerson', { id })).row.entries;

describe('a name in an entry', () => {
  it('means the one person who is called that, however it is written', async () => {
    const mary = await make.person('Mary Jones', { alsoKnownAs: ['Mrs J'] });
    const entry = await make.write('reflection', {
      body: 'Rang @[MARY  jones], then @[Mrs J] again.',
      people: ['Máry Jones'],
    });
    expect(await tiesOf(entry.id)).toEqual([
      ['Máry Jones', mary],
      ['Mrs J', mary],
    ]);
    expect(await entriesNaming(mary)).toBe(1);
  });

  it('that is half typed is nobody, and makes nobody', async () => {
    const mary = await make.person('Mary Jones');
    const entry = await make.write('question', { body: 'Ask @Mar' });
    expect(await tiesOf(entry.id)).toEqual([['Mar', null]]);
    expect((await viewOf(entry.id)).entry.waitsFor).toEqual([]);
    expect(await journal.ask('listPeople')).toHaveLength(1);
    await save(entry.id, { body: 'Ask @[Mary Jones]' });
    expect(await tiesOf(entry.id)).toEqual([['Mary Jones', mary]]);
    expect(await journal.ask('looseNames')).toEqual([]);
  });

  it('that was nobody’s becomes the person who is made, in every entry, without touching a text', async () => {
    const first = await make.write('reflection', { body: 'Met @[Siân Rees].' });
    const second = await make.write('question', { title: 'Attendance?', people: ['Sian Rees'] });
    const sian = await make.person('Siân Rees');
    expect(await tiesOf(first.id)).toEqual([['Siân Rees', sian]]);
    expect(await tiesOf(second.id)).toEqual([['Sian Rees', sian]]);
    const { entry } = await viewOf(first.id);
    expect({ ...entry, mentions: [] }).toEqual(first);
    expect(await entriesNaming(sian)).toBe(2);
  });

  it('becomes theirs when another name of theirs is added', async () => {
    const entry = await make.write('reflection', { body: 'As @Poppy said.' });
    const id = await make.person('Penelope Marsh');
    expect(await tiesOf(entry.id)).toEqual([['Poppy', null]]);
    await journal.ask('savePerson', { id, revision: 1, changes: { alsoKnownAs: ['Poppy'] } });
    expect(await tiesOf(entry.id)).toEqual([['Poppy', id]]);
  });

  it('becomes theirs when its entry comes out of the bin, if they were made meanwhile', async () => {
    const entry = await make.write('question', { body: 'Ask @Tom' });
    await journal.ask('binEntries', { ids: [entry.id] });
    const tom = await make.person('Tom');
    expect(await tiesOf(entry.id)).toEqual([['Tom', null]]);
    await journal.ask('unbinEntries', { ids: [entry.id] });
    expect(await tiesOf(entry.id)).toEqual([['Tom', tom]]);
    expect((await viewOf(entry.id)).entry.waitsFor).toEqual([ask(tom)]);
  });

  it('stays tied when it is brought back by an earlier text', async () => {
    const mary = await make.person('Mary Jones');
    const entry = await make.write('reflection', { title: 'Call', body: '@[Mary Jones] rang.' });
    await journal.pass(60 * 60_000);
    await make.later(1);
    await save(entry.id, { body: 'Nobody rang.' });
    expect(await tiesOf(entry.id)).toEqual([]);
    const { person } = await journal.ask('getPerson', { id: mary });
    await journal.ask('savePerson', {
      id: mary,
      revision: person.revision,
      changes: { name: 'Mary Patel' },
    });
    const [step] = await journal.ask('entryHistory', { id: entry.id });
    if (step === undefined) throw new Error('no history');
    const restored = await journal.ask('restoreRevision', { id: step.id });
    expect(restored.entry.body).toBe('@[Mary Jones] rang.');
    expect(restored.mentions).toMatchObject([
      { label: 'Mary Jones', person: { id: mary, name: 'Mary Patel' } },
    ]);
  });

  it('is found by what the person is called now, and by what they were called', async () => {
    const mary = await make.person('Mary Jones');
    const entry = await make.write('advice', { title: 'Ring home', people: ['Mary Jones'] });
    const other = await make.write('advice', { title: 'Phone early', body: 'As @[Mrs J] does' });
    await journal.ask('savePerson', { id: mary, revision: 1, changes: { alsoKnownAs: ['Mrs J'] } });
    await journal.ask('savePerson', { id: mary, revision: 2, changes: { name: 'Mary Okonkwo' } });
    for (const query of ['okonkwo', 'jones']) {
      const { hits } = await journal.ask('search', { query, limit: 10 });
      expect(new Set(hits.map(hit => hit.entry.id)), query).toEqual(new Set([entry.id, other.id]));
    }
  });
});

describe('two people with one name', () => {
  it('are never taken for each other', async () => {
    const oakfield = await make.school('Oakfield Primary');
    const one = await make.person('Mary Jones', { school: oakfield });
    const early = await make.write('reflection', { body: 'Met @[Mary Jones].' });
    const two = await make.person('Mary Jones');
    const late = await make.write('question', { body: 'Ask @[Mary Jones]?' });
    expect(await tiesOf(early.id)).toEqual([['Mary Jones', one]]);
    expect(await tiesOf(late.id)).toEqual([['Mary Jones', null]]);
    expect((await viewOf(late.id)).entry.waitsFor).toEqual([]);
    const [line] = (await viewOf(late.id)).mentions;
    expect(new Set(line?.couldBe.map(row => row.id))).toEqual(new Set([one, two]));
    expect(await journal.ask('looseNames')).toMatchObject([
      { name: 'Mary Jones', entries: 1, couldBe: [{}, {}] },
    ]);
    await save(early.id, { body: 'Met @[Mary Jones] again.' });
    expect(await tiesOf(early.id)).toEqual([['Mary Jones', one]]);
  });

  it('are told apart by their school', async () => {
    const oakfield = await make.school('Oakfield Primary');
    const one = await make.person('Mary Jones', { school: oakfield });
    await make.person('Mary Jones');
    const entry = await make.write('reflection', { body: 'Met @[Mary Jones, Oakfield Primary].' });
    expect(await tiesOf(entry.id)).toEqual([['Mary Jones, Oakfield Primary', one]]);
    const suggested = await journal.ask('suggestNames', { text: 'mary' });
    expect(suggested.map(({ label }) => label).sort()).toEqual([
      'Mary Jones',
      'Mary Jones, Oakfield Primary',
    ]);
  });

  it('are told apart by the head, for good', async () => {
    const one = await make.person('Mary Jones');
    const two = await make.person('Mary Jones');
    const entry = await make.write('question', { title: 'Boilers?', body: '@[Mary Jones]' });
    const tie = (person: PersonId | null) =>
      journal.ask('tieMention', { entry: entry.id, label: 'mary jones', person });
    const told = await tie(two);
    expect(told.entry).toMatchObject({ revision: entry.revision, updatedAt: entry.updatedAt });
    expect(told.entry.waitsFor).toEqual([ask(two)]);
    await save(entry.id, { title: 'Old boilers?' });
    expect(await tiesOf(entry.id)).toEqual([['Mary Jones', two]]);
    expect((await tie(one)).entry.waitsFor).toEqual([ask(one)]);
    expect((await tie(null)).entry).toMatchObject({ mentions: [], waitsFor: [] });
    await save(entry.id, { title: 'Boilers?' });
    expect(await tiesOf(entry.id)).toEqual([['Mary Jones', null]]);
  });

  it('stay apart when one of them is renamed', async () => {
    const one = await make.person('Mary Jones');
    const first = await make.write('reflection', { body: '@[Mary Jones] one' });
    await make.person('Mary Jones');
    const second = await make.write('reflection', { body: '@[Mary Jones] two' });
    await journal.ask('savePerson', { id: one, revision: 1, changes: { name: 'Mary Smith' } });
    expect((await viewOf(first.id)).entry.body).toBe('@[Mary Smith] one');
    expect((await viewOf(second.id)).entry.body).toBe('@[Mary Jones] two');
    expect(await tiesOf(second.id)).toEqual([['Mary Jones', null]]);
  });

  it('stay apart where both are named, one by another name', async () => {
    const one = await make.person('Mary Jones', { alsoKnownAs: ['Em'] });
    const two = await make.person('Mary Jones');
    const entry = await make.write('reflection', { body: '@[Mary Jones] and @Em' });
    await journal.ask('tieMention', { entry: entry.id, label: 'Mary Jones', person: two });
    await journal.ask('savePerson', { id: one, revision: 1, changes: { name: 'Mary Smith' } });
    expect((await viewOf(entry.id)).entry.body).toBe('@[Mary Jones] and @Em');
    expect(await tiesOf(entry.id)).toEqual([
      ['Mary Jones', two],
      ['Em', one],
    ]);
  });

  it('stay open when there are three', async () => {
    await make.person('Mary Jones');
    await make.person('Mary Jones');
    const entry = await make.write('reflection', { body: '@[Mary Jones]' });
    await make.person('Mary Jones');
    expect(await tiesOf(entry.id)).toEqual([['Mary Jones', null]]);
    expect((await viewOf(entry.id)).mentions).toMatchObject([{ couldBe: [{}, {}, {}] }]);
  });

  it('stay apart when one of them is erased', async () => {
    const one = await make.person('Mary Jones');
    const entry = await make.write('reflection', { body: '@[Mary Jones]' });
    const two = await make.person('Mary Jones');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: one }] });
    await journal.ask('eraseRecords', { records: [{ kind: 'person', id: one }] });
    await save(entry.id, { title: 'Later' });
    expect(await tiesOf(entry.id)).toEqual([['Mary Jones', null]]);
    expect(await entriesNaming(two)).toBe(0);
  });
});

describe('saying whom a name means', () => {
  it('is refused where it could not be kept, or where there is nothing to say', async () => {
    const mary = await make.person('Mary Jones');
    const entry = await make.write('reflection', { body: '@[Mary Jones]' });
    const tie = (label: string, person: PersonId | null) =>
      journal.fail('tieMention', { entry: entry.id, label, person });
    expect(await tie('Mary Jones', null)).toBe('not-allowed');
    expect(await tie('Somebody', mary)).toBe('not-found');
    const binned = await make.person('Ann');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: binned }] });
    expect(await tie('Mary Jones', binned)).toBe('not-allowed');
    expect(await tiesOf(entry.id)).toEqual([['Mary Jones', mary]]);
  });

  it('works for a name that nobody has', async () => {
    const mary = await make.person('Mary Jones');
    const entry = await make.write('reflection', { body: '@Em said so' });
    const view = await journal.ask('tieMention', { entry: entry.id, label: 'Em', person: mary });
    expect(view.mentions).toMatchObject([{ label: 'Em', person: { id: mary } }]);
    expect((await journal.ask('getPerson', { id: mary })).person.alsoKnownAs).toEqual([]);
  });
});

describe('a question', () => {
  it('waits for whoever is newly named in it', async () => {
    const mary = await make.person('Mary Jones');
    const tom = await make.person('Tom');
    const entry = await make.write('question', { body: '@[Mary Jones]?' });
    expect(entry.waitsFor).toEqual([ask(mary)]);
    const { entry: saved } = await save(entry.id, { body: '@[Mary Jones] or @Tom?' });
    expect(saved.waitsFor).toEqual([ask(mary), ask(tom)]);
    expect((await journal.ask('getPerson', { id: tom })).waiting).toMatchObject([{ id: entry.id }]);
  });

  it('no longer waits for somebody who was taken off, however often it is saved', async () => {
    await make.person('Mary Jones');
    const entry = await make.write('question', { body: '@[Mary Jones]?' });
    await save(entry.id, { waitsFor: [] });
    const { entry: saved } = await save(entry.id, { body: '@[Mary Jones], then?' });
    expect(saved.waitsFor).toEqual([]);
  });

  it('waits for somebody who is made after it was written', async () => {
    const entry = await make.write('question', { body: 'Ask @Tom' });
    const tom = await make.person('Tom');
    const { entry: now } = await viewOf(entry.id);
    expect(now).toMatchObject({ waitsFor: [ask(tom)], revision: entry.revision });
  });

  it('that was another kind of entry before waits for those it named all along', async () => {
    const tom = await make.person('Tom');
    const entry = await make.write('reflection', { body: 'Ask @Tom' });
    expect(entry.waitsFor).toEqual([]);
    expect((await save(entry.id, { kind: 'question' })).entry.waitsFor).toEqual([ask(tom)]);
  });

  it('keeps a trail of its life', async () => {
    const question = await make.write('question', { title: 'Toast?' });
    await make.write('advice', { title: 'Yes', answers: [question.id] });
    await save(question.id, { status: 'settled' });
    const { trail } = await viewOf(question.id);
    expect(trail.map(({ from, to }) => [from, to])).toEqual([
      [null, 'open'],
      ['open', 'answered'],
      ['answered', 'settled'],
    ]);
    await save(question.id, { title: 'Toast, then?' });
    expect((await viewOf(question.id)).trail).toHaveLength(3);
  });
});

describe('suggestions', () => {
  it('are people by any of their names, then names written before that are nobody’s', async () => {
    const mary = await make.person('Mary Jones', { alsoKnownAs: ['Mrs J'] });
    await make.write('reflection', { body: '@Marcus and @Marcus again, @[Mary Jones] too' });
    const suggested = await journal.ask('suggestNames', { text: 'mar' });
    expect(suggested).toMatchObject([
      { kind: 'person', label: 'Mary Jones', person: { id: mary, entries: 1 } },
      { kind: 'loose', label: 'Marcus', entries: 1 },
    ]);
    expect(await journal.ask('suggestNames', { text: 'mrs' })).toMatchObject([{ person: { id: mary } }]);
    expect(await journal.ask('suggestNames', { text: 'Mray Jones' })).toMatchObject([
      { person: { id: mary } },
    ]);
  });

  it('leave out who is in the bin', async () => {
    const mary = await make.person('Mary Jones');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: mary }] });
    expect(await journal.ask('suggestNames', { text: 'mary' })).toEqual([]);
  });
});
