import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentsOf, fill } from '../../network/filling';
import { day, makingIn } from '../../network/making';
import { type RunningCore, runOpenCore } from '../../running-core';
import { plantedJournal } from './planted';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

describe('the person desk', () => {
  it('finds somebody in everything there is, tied or not', async () => {
    const { patch, philippa } = plantedJournal();
    await fill(journal, patch);
    const { found, counts } = await journal.ask('personDesk', { person: philippa.id });
    expect(counts).toEqual({
      entries: 6,
      revisions: 3,
      attachments: 1,
      conversations: 1,
      circles: 1,
      reviews: 1,
      handovers: 1,
    });
    const unsure = found.filter(({ sure, where }) => !sure && where.kind === 'entry');
    expect(unsure.map(({ title }) => title).sort()).toEqual(['A long day', 'Reading pairs']);
    const of = (title: string) => found.find(item => item.title === title);
    expect(of('How do we start phonics?')?.touches).toEqual([
      'mentioned',
      'waits',
      'in-history',
      'in-file-name',
    ]);
    expect(of('A long day')?.touches).toEqual(['in-history']);
    expect(of('Reading pairs')).toMatchObject({ touches: ['named'], inBin: true });
    expect(of('A quiet word')?.touches).toEqual(['mentioned']);
    expect(of('Ben')).toBeUndefined();
    expect(found.map(({ where }) => where.kind)).toEqual(
      expect.arrayContaining(['text', 'handover', 'record']),
    );
  });

  it('finds them in themes, in where a folder is, and in a school that bears their whole name', async () => {
    const { patch, philippa } = plantedJournal();
    await fill(journal, patch);
    await make.school('Philippa Okonkwo-Brown Academy');
    await make.school('Okonkwo Street Primary');
    const { found } = await journal.ask('personDesk', { person: philippa.id });
    const titles = found.map(
      ({ where, title }) => `${where.kind === 'text' ? where.of : where.kind}: ${title}`,
    );
    expect(titles).toEqual(
      expect.arrayContaining([
        'theme: Coaching Philippa',
        'library: /media/Philippa Okonkwo-Brown/cohort',
        'record: Philippa Okonkwo-Brown Academy',
      ]),
    );
    expect(titles).not.toContain('record: Okonkwo Street Primary');
    const view = await journal.ask('gatherForPerson', { person: philippa.id });
    expect(view.notes.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['A theme of the journal', 'A folder that a circle shares']),
    );
  });

  it('says what may be somebody else of that name, and takes it for theirs where nobody else is there', async () => {
    const hartley = await make.person('Mary Hartley');
    const jones = await make.person('Mary Jones');
    await make.write('reflection', { title: 'Either', body: 'Mary rang.' });
    await make.write('reflection', { title: 'Hers', body: 'Mary Hartley came. Later Mary rang.' });
    await make.write('reflection', { title: 'The other’s', body: '@[Mary Jones] came. Later Mary rang.' });
    const seen = async (person: typeof hartley) =>
      (await journal.ask('personDesk', { person })).found.flatMap(({ where, title, sure }) =>
        where.kind === 'entry' ? [`${title}: ${sure}`] : [],
      );
    expect((await seen(hartley)).sort()).toEqual(['Either: false', 'Hers: true']);
    expect((await seen(jones)).sort()).toEqual(['Either: false', 'The other’s: true']);
    const { entries } = await journal.ask('previewErasure', { person: hartley });
    expect(entries.map(({ title, fate }) => `${title}: ${fate}`).sort()).toEqual([
      'Either: keep',
      'Hers: rewrite',
    ]);
    await journal.ask('erasePerson', { person: hartley, fates: [], reference: '' });
    const bodies = Object.values((await contentsOf(journal)).entries).map(({ body }) => body);
    expect(bodies.sort()).toEqual([
      '@[Mary Jones] came. Later Mary rang.',
      'Mary rang.',
      'Somebody came. Later somebody rang.',
    ]);
  });

  it('gathers everything for them: entries, their record and what is said elsewhere, with others still to be decided', async () => {
    const { patch, philippa, ben } = plantedJournal();
    await fill(journal, patch);
    const view = await journal.ask('gatherForPerson', { person: philippa.id });
    expect(view.recipient).toEqual({ kind: 'subject', person: philippa.id });
    expect(view.entries).toBe(4);
    const titles = view.notes.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        'What is kept about Philippa Okonkwo-Brown',
        'Visit to Philippa',
        'Early calls',
        'Earlier version: Ask Pippa',
        'What was passed on',
      ]),
    );
    const subjects = view.findings.flatMap(finding => finding.subjects);
    expect(subjects).toContainEqual({ kind: 'person', id: ben.id });
    expect(subjects).not.toContainEqual({ kind: 'person', id: philippa.id });
    const again = await journal.ask('gatherForPerson', { person: philippa.id });
    expect(again.notes.map(({ key }) => key)).toEqual(view.notes.map(({ key }) => key));
  });

  it('gathers nothing that may be about somebody else of that name; the desk lists it', async () => {
    const mary = await make.person('Mary Hartley');
    await make.person('Mary Jones');
    await make.write('reflection', { title: 'A long day', body: 'Mary was in tears.' });
    const sure = await make.write('reflection', { title: 'On rotas', body: 'Mary Hartley says to wait.' });
    const { found } = await journal.ask('personDesk', { person: mary });
    expect(found.filter(({ where }) => where.kind === 'entry')).toHaveLength(2);
    const view = await journal.ask('gatherForPerson', { person: mary });
    expect(view.notes.flatMap(({ entry }) => entry ?? [])).toEqual([sure.id]);
  });

  it('gives of what is kept about others only what names them', async () => {
    const mary = await make.person('Mary Hartley');
    await make.person('Ben Marsh', { notes: 'Is unwell.\n\nMary Hartley recommended him.' });
    const view = await journal.ask('gatherForPerson', { person: mary });
    const about = view.notes.find(({ title }) => title.startsWith('From the notes about'));
    const note = await journal.ask('leavingNote', { id: view.id, key: about?.key ?? '' });
    expect(note.body).toBe('Mary Hartley recommended him.');
  });
});

describe('a request', () => {
  const ask = (
    person: Awaited<ReturnType<typeof make.person>>,
    dueOn: `${number}-${number}-${number}` | null = null,
  ) => journal.ask('openRequest', { person, receivedOn: '2026-11-02', dueOn, note: ' By letter ' });

  it('is due a month after it came, counted in days, unless the head says otherwise', async () => {
    const mary = await make.person('Mary');
    const request = await ask(mary);
    expect(request).toMatchObject({
      dueOn: '2026-12-02',
      daysLeft: 13,
      personName: 'Mary',
      note: 'By letter',
    });
    await journal.ask('saveRequest', { id: request.id, changes: { dueOn: '2027-02-02' } });
    await make.later(80 * day);
    expect((await journal.ask('listRequests'))[0]).toMatchObject({ dueOn: '2027-02-02', daysLeft: -5 });
    expect(journal.events.some(({ name }) => name === 'sharingChanged')).toBe(true);
  });

  it('stands first while it is open', async () => {
    const first = await ask(await make.person('Mary'));
    const second = await ask(await make.person('Ben'), '2026-12-20');
    await journal.ask('saveRequest', { id: first.id, changes: { answeredOn: '2026-11-19' } });
    expect((await journal.ask('listRequests')).map(({ id }) => id)).toEqual([second.id, first.id]);
    const desk = await journal.ask('personDesk', { person: first.person });
    expect(desk.requests.map(({ id }) => id)).toEqual([first.id]);
  });

  it('stands among the open ones, and among the answered ones, by when it is due', async () => {
    const mary = await make.person('Mary');
    const dates = ['2026-12-20', '2026-12-05', '2026-12-12', '2026-12-01'] as const;
    for (const due of dates) await ask(mary, due);
    const rows = await journal.ask('listRequests');
    expect(rows.map(({ dueOn }) => dueOn)).toEqual([...dates].sort());
    for (const { id } of rows.filter(({ dueOn }) => dueOn < '2026-12-10'))
      await journal.ask('saveRequest', { id, changes: { answeredOn: '2026-11-19' } });
    expect((await journal.ask('listRequests')).map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-12',
      '2026-12-20',
      '2026-12-01',
      '2026-12-05',
    ]);
  });

  it('cannot be due or answered before it came, or come tomorrow', async () => {
    const person = await make.person('Mary');
    const request = await ask(person);
    const { id } = request;
    expect(await journal.fail('saveRequest', { id, changes: { answeredOn: '2026-11-01' } })).toBe(
      'bad-input',
    );
    expect(await journal.fail('saveRequest', { id, changes: { dueOn: '2026-11-01' } })).toBe('bad-input');
    expect(await journal.fail('saveRequest', { id, changes: { answeredOn: '2026-11-20' } })).toBe(
      'bad-input',
    );
    const tomorrow = { person, receivedOn: '2026-11-20', dueOn: null, note: '' } as const;
    expect(await journal.fail('openRequest', tomorrow)).toBe('bad-input');
  });
});

describe('looking again at what names somebody', () => {
  it('comes a year after, or on the day the head chose, and nothing goes by itself', async () => {
    await make.person('Mary');
    const old = await make.write('advice', { title: 'Old', date: '2025-11-01', body: 'From @Mary' });
    const held = await make.write('advice', { title: 'Soon', date: '2025-12-20', people: ['A friend'] });
    await make.write('advice', { title: 'Nobody', date: '2024-01-01' });
    const fresh = await make.write('advice', { title: 'Fresh', date: '2026-11-01', body: '@Mary' });
    const list = await journal.ask('listToReview');
    expect(list).toMatchObject({ total: 1, term: 2, termEnds: '2026-12-31' });
    expect(list.rows).toMatchObject([
      { entry: old.id, title: 'Old', people: ['Mary'], until: '2026-11-01', chosen: false, held: false },
    ]);
    await journal.ask('keepEntries', { entries: [old.id], until: null });
    await journal.ask('keepEntries', { entries: [fresh.id], until: '2026-11-19' });
    expect((await journal.ask('listToReview')).rows.map(({ entry }) => entry)).toEqual([fresh.id]);
    expect(await journal.ask('keptUntil', { entry: old.id })).toEqual({ until: '2027-11-19', chosen: true });
    expect(await journal.ask('keptUntil', { entry: held.id })).toEqual({
      until: '2026-12-20',
      chosen: false,
    });
  });

  it('is due as before once no day was chosen after all', async () => {
    await make.person('Mary');
    const old = await make.write('advice', { title: 'Old', date: '2025-11-01', body: 'From @Mary' });
    await journal.ask('keepEntries', { entries: [old.id], until: null });
    await journal.ask('keepEntries', { entries: [old.id], until: 'unchosen' });
    expect(await journal.ask('keptUntil', { entry: old.id })).toEqual({ until: '2026-11-01', chosen: false });
    expect((await journal.ask('listToReview')).rows).toMatchObject([{ entry: old.id, chosen: false }]);
  });

  it('is told from what names nobody, and marks what somebody has asked for', async () => {
    const mary = await make.person('Mary');
    const old = await make.write('advice', { title: 'Old', date: '2025-11-01', body: 'From @Mary' });
    const plain = await make.write('advice', { title: 'Plain', date: '2024-01-01' });
    expect(await journal.ask('keptUntil', { entry: plain.id })).toBe(null);
    await journal.ask('openRequest', { person: mary, receivedOn: '2026-11-02', dueOn: null, note: '' });
    expect((await journal.ask('listToReview')).rows).toMatchObject([{ entry: old.id, held: true }]);
  });
});
