import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renamedEntries } from '../../../../../electron/core/network/names/renaming';
import type { TimelineFilter } from '../../../../../shared/contract/network';
import { asId, type EntryId, type PersonId } from '../../../../../shared/domain/ids';
import { foldName, formatMention, peopleOf } from '../../../../../shared/domain/inline';
import { emptyJournal } from '../../../../../shared/domain/journal';
import { newPerson, type Person } from '../../../../../shared/domain/person';
import { type RunningCore, runOpenCore } from '../../running-core';
import { byId, entryOf } from '../filling';
import { ask, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

const get = (id: PersonId) => journal.ask('getPerson', { id });
const rename = async (id: PersonId, name: string) => {
  const { person } = await get(id);
  return journal.ask('savePerson', { id, revision: person.revision, changes: { name } });
};
const bodyOf = async (id: EntryId) => (await make.entry(id)).body;

describe('a person', () => {
  it('is kept tidily, with what was known of them from the start', async () => {
    const school = await make.school('Oakfield Primary');
    const { person, row } = await journal.ask('createPerson', {
      name: '  Mary Jones ',
      content: {
        school,
        emails: [' m@oakfield.example ', 'M@oakfield.example'],
        alsoKnownAs: ['mary jones', ' Em '],
      },
    });
    expect(person).toMatchObject({
      name: 'Mary Jones',
      emails: ['m@oakfield.example'],
      alsoKnownAs: ['Em'],
      connection: 'other',
      revision: 1,
      binnedAt: null,
    });
    expect(row.school).toEqual({ id: school, name: 'Oakfield Primary', inBin: false });
  });

  it('is refused a save that is based on an older state, a school that is not there, and a blank name', async () => {
    const id = await make.person('Mary');
    await rename(id, 'Mary Jones');
    const late = { id, revision: 1, changes: { role: 'Headteacher' } };
    expect(await journal.fail('savePerson', late)).toBe('changed-elsewhere');
    const school = asId.school('11111111-1111-4111-8111-111111111111');
    expect(await journal.fail('savePerson', { id, revision: 2, changes: { school } })).toBe('not-found');
    expect(await journal.fail('createPerson', { name: ' ', content: {} })).toBe('bad-input');
    expect((await get(id)).person).toMatchObject({ name: 'Mary Jones', role: '', school: null });
  });

  it('is announced to the windows when anything about them changes', async () => {
    const entry = await make.write('reflection', { body: '@Mary' });
    const seen = journal.events.length;
    const id = await make.person('Mary');
    const names = () => journal.events.slice(seen).map(({ name, data }) => [name, data]);
    const records = [{ kind: 'person', id }];
    expect(names()).toEqual([['recordsChanged', { records, entries: [entry.id], ties: true }]]);
    await journal.ask('savePerson', { id, revision: 1, changes: { role: 'Head' } });
    expect(names().slice(1)).toEqual([['recordsChanged', { records, entries: [], ties: false }]]);
  });
});

describe('renaming somebody', () => {
  it('writes the new name everywhere at once, and nothing else', async () => {
    const id = await make.person('Mary');
    const plain = await make.write('reflection', {
      body: 'Asked @Mary, and @[mary]’s deputy. `@Mary` Maryland',
    });
    const beside = await make.write('advice', { title: 'Ring', people: ['Mary', 'Tom'] });
    const binned = await make.write('reflection', { body: '@Mary' });
    await journal.ask('binEntries', { ids: [binned.id] });
    await rename(id, 'Mary Okonkwo');
    expect(await bodyOf(plain.id)).toBe(
      'Asked @[Mary Okonkwo], and @[Mary Okonkwo]’s deputy. `@Mary` Maryland',
    );
    expect((await make.entry(beside.id)).people).toEqual(['Mary Okonkwo', 'Tom']);
    expect(await bodyOf(binned.id)).toBe('@[Mary Okonkwo]');
    expect(await make.entry(plain.id)).toMatchObject({ revision: 2, updatedAt: plain.updatedAt });
    expect(await journal.ask('entryHistory', { id: plain.id })).toEqual([]);
    expect((await get(id)).person.alsoKnownAs).toEqual(['Mary']);
    expect((await get(id)).row.entries).toBe(2);
  });

  it('changes nothing at all when it is refused', async () => {
    const id = await make.person('Mary');
    const entry = await make.write('reflection', { body: '@Mary' });
    const late = { id, revision: 7, changes: { name: 'Anna' } };
    expect(await journal.fail('savePerson', late)).toBe('changed-elsewhere');
    expect(await bodyOf(entry.id)).toBe('@Mary');
  });

  it('keeps the old name where the new one already means somebody else, or cannot be written', async () => {
    const mary = await make.person('Mary');
    const entry = await make.write('reflection', { body: '@Mary and @Anna' });
    const anna = await make.person('Anna');
    await rename(mary, 'Anna');
    const after = await journal.ask('getEntry', { id: entry.id });
    expect(after.entry.body).toBe('@Mary and @Anna');
    expect(after.mentions.map(({ person }) => person?.id)).toEqual([mary, anna]);
    await rename(anna, 'Anna [Smith]');
    expect(await bodyOf(entry.id)).toBe('@Mary and @Anna');
  });

  it('also renames them where they are told apart by their school, and back again', async () => {
    const school = await make.school('Oakfield');
    const id = await make.person('Mary Jones', { school });
    const entry = await make.write('reflection', { body: '@[Mary Jones, Oakfield] and @[Mary Jones]' });
    await rename(id, 'Mary Smith');
    expect(await bodyOf(entry.id)).toBe('@[Mary Smith, Oakfield] and @[Mary Smith]');
    await rename(id, 'Mary Jones');
    expect(await bodyOf(entry.id)).toBe('@[Mary Jones, Oakfield] and @[Mary Jones]');
    expect((await get(id)).person.alsoKnownAs).toEqual(['Mary Smith']);
  });

  it('changes those mentions and no other text, whatever stands around them', () => {
    const name = fc.constantFrom('Mary', 'Mary Jones', 'Siân', 'O’Hara', 'Jean-Luc', 'X');
    const piece = fc.oneof(
      name.map(formatMention),
      name.map(text => `@[${text}]`),
      fc.constantFrom(
        "'s",
        '’s ',
        'son',
        ' ',
        '\n',
        '-',
        '.',
        '`',
        '```\n',
        '#tag',
        '[[Mary]]',
        'm@Mary',
        '@',
        '[',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), name, name, (pieces, from, to) => {
        const body = pieces.join('');
        // What follows a bare name directly is no mention, and becomes one after brackets: nobody writes that.
        fc.pre(!/@[\p{L}\p{M}'’-]+@/u.test(body));
        const before = personOf('a', from);
        const people = peopleOf({ body, people: [] });
        const tied = people.filter(label => foldName(label) === foldName(from));
        const mentions = tied.map(label => ({ label, person: before.id }));
        const entry = entryOf('reflection', { body, mentions });
        const all = { ...emptyJournal, entries: byId([entry]) };
        const after = renamedEntries(all, before, { ...before, name: to })[entry.id] ?? entry;
        const isBlocked = from !== to && people.some(label => foldName(label) === foldName(to));
        const expected = people.map(label =>
          !isBlocked && foldName(label) === foldName(from) ? foldName(to) : foldName(label),
        );
        expect(peopleOf(after).map(foldName)).toEqual(expected);
        expect(after.mentions.map(({ label }) => foldName(label))).toEqual(
          expected.filter((_, index) => foldName(people[index] ?? '') === foldName(from)),
        );
      }),
    );
  });
});

const personOf = (id: string, name: string): Person => ({
  ...newPerson,
  id: asId.person(id),
  name,
  createdAt: 0,
  updatedAt: 0,
  revision: 1,
  binnedAt: null,
});

describe('the page of a person', () => {
  it('shows what waits, what was promised, whom to thank and how it stands between them', async () => {
    const mary = await make.person('Mary');
    const tom = await make.person('Tom');
    const cohort = await make.circle('New heads', [mary]);
    const own = await make.question('For Mary', [ask(mary)]);
    const shared = await make.question('For the cohort', [{ kind: 'circle', circle: cohort }]);
    await make.question('For Tom', [ask(tom)]);
    const advice = await make.write('advice', { title: 'Ring home', people: ['Mary'], status: 'kept' });
    await make.write('advice', {
      title: 'In passing',
      people: ['Tom'],
      body: '@Mary was there',
      status: 'kept',
    });
    const action = (text: string, owner: PersonId | null, doneOn: '2026-11-12' | null = null) => ({
      id: asId.action(crypto.randomUUID()),
      text,
      owner: owner === null ? ({ kind: 'me' } as const) : ({ kind: 'person', person: owner } as const),
      due: null,
      doneOn,
    });
    const past = await make.plan('2026-11-12', {
      people: [mary, tom],
      help: 'both',
      actions: [
        action('Send plan', null),
        action('Send rota', mary),
        action('Call', tom),
        action('Old', mary, '2026-11-12'),
      ],
    });
    await journal.ask('startConversation', { id: past.conversation.id, takeBack: false });
    await journal.ask('endConversation', { id: past.conversation.id, reopen: false });
    await make.plan('2026-11-13', {
      people: [tom],
      actions: [action('Lend book', mary), action('Tidy', null)],
    });
    const next = await make.plan('2026-12-01', { people: [mary] });
    await make.plan('2026-11-01', { people: [mary] });
    const page = await get(mary);
    expect(page.circles).toEqual([
      { circle: { id: cohort, name: 'New heads', inBin: false }, role: 'member' },
    ]);
    expect(page.waiting.map(({ id }) => id)).toEqual([own.id, shared.id]);
    expect(page.last?.id).toBe(past.conversation.id);
    expect(page.next?.id).toBe(next.conversation.id);
    expect(page.actions.map(({ action: { text } }) => text)).toEqual(['Send plan', 'Send rota', 'Lend book']);
    expect(page.thanksOwed.map(({ id }) => id)).toEqual([advice.id]);
    expect(page.exchange).toEqual({ received: 2, given: 1 });
    expect(page.row).toMatchObject({ entries: 2, waiting: 2, lastSpoke: '2026-11-12' });
  });

  it('names others who may be the same person', async () => {
    const mary = await make.person('Mary Postlethwaite');
    for (const name of [
      'Mary Postlethwiate',
      'M. Postlethwaite',
      'Postlethwaite, Mary',
      'Tom Postlethwaite',
      'Mary Jones',
    ])
      await make.person(name);
    const binned = await make.person('Mary Postlethwaite');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: binned }] });
    const { maybeSame } = await get(mary);
    expect(maybeSame.map(({ name }) => name)).toEqual([
      'Postlethwaite, Mary',
      'Mary Postlethwiate',
      'M. Postlethwaite',
    ]);
  });

  it('is still there for somebody in the bin, who is in no list', async () => {
    const mary = await make.person('Mary');
    const entry = await make.write('question', { body: '@Mary?' });
    await journal.ask('binRecords', { records: [{ kind: 'person', id: mary }] });
    expect(await journal.ask('listPeople')).toEqual([]);
    const page = await get(mary);
    expect(page.row).toMatchObject({ entries: 1, waiting: 1 });
    const view = await journal.ask('getEntry', { id: entry.id });
    expect(view.mentions).toMatchObject([{ person: { id: mary, name: 'Mary', inBin: true } }]);
    expect(view.waitsFor).toMatchObject([{ person: { inBin: true } }]);
    const later = await make.write('reflection', { body: '@Mary' });
    expect((await journal.ask('getEntry', { id: later.id })).mentions).toMatchObject([{ person: null }]);
    await journal.ask('unbinRecords', { records: [{ kind: 'person', id: mary }] });
    expect((await get(mary)).row.entries).toBe(2);
  });
});

describe('the time line of a person', () => {
  const anything: TimelineFilter = { kinds: [], themes: [], from: null, to: null };
  const line = async (id: PersonId, filter: Partial<TimelineFilter> = {}, offset = 0, limit = 200) => {
    const page = await journal.ask('personTimeline', {
      id,
      filter: { ...anything, ...filter },
      offset,
      limit,
    });
    return { total: page.total, items: page.items.map(item => [item.kind, item.date]) };
  };

  it('has all there is about them in order of date, and any part of it', async () => {
    const mary = await make.person('Mary');
    const theme = asId.theme('building-capacity');
    await make.write('reflection', { body: '@Mary', date: '2026-03-01' });
    await make.write('advice', { people: ['Mary'], date: '2026-05-01', themes: [theme] });
    await make.write('question', { title: 'Kept', waitsFor: [ask(mary)], date: '2026-04-01' });
    await make.write('reflection', { body: 'nobody', date: '2026-06-01' });
    const themed = await make.plan('2026-05-02', { people: [mary] });
    await make.write('reflection', {
      body: 'there',
      date: '2026-05-02',
      themes: [theme],
      conversation: themed.conversation.id,
    });
    await make.plan('2026-02-01', { people: [mary] });
    expect(await line(mary)).toEqual({
      total: 5,
      items: [
        ['conversation', '2026-05-02'],
        ['entry', '2026-05-01'],
        ['entry', '2026-04-01'],
        ['entry', '2026-03-01'],
        ['conversation', '2026-02-01'],
      ],
    });
    expect((await line(mary, { themes: [theme] })).items).toEqual([
      ['conversation', '2026-05-02'],
      ['entry', '2026-05-01'],
    ]);
    expect((await line(mary, { kinds: ['conversation'] })).total).toBe(2);
    expect((await line(mary, { kinds: ['advice', 'question'] })).total).toBe(2);
    expect((await line(mary, { from: '2026-03-01', to: '2026-04-01' })).total).toBe(2);
    expect(await line(mary, {}, 3, 1)).toEqual({ total: 5, items: [['entry', '2026-03-01']] });
  });
});
