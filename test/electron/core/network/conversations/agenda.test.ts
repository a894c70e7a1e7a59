import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gathered } from '../../../../../shared/contract/network';
import { asId, type PersonId, type SchoolId } from '../../../../../shared/domain/ids';
import { type RunningCore, runOpenCore } from '../../running-core';
import { ask, askCircle, line, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;
let oakfield: SchoolId;
let mary: PersonId;

const attendance = asId.theme('knowing-our-context');
const values = asId.theme('shared-values');

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
  oakfield = await make.school('Oakfield Primary');
  mary = await make.person('Mary Jones', { school: oakfield, goodFor: [attendance] });
});
afterEach(() => journal.end());

const titles = (rows: Gathered['waiting']) => rows.map(row => row.title);
const gathered = async (people: readonly PersonId[] = [mary]) =>
  (await make.plan('2026-11-26', { people })).gathered;

describe('what is gathered before a conversation', () => {
  it('is every question that waits for its people, the oldest first', async () => {
    const david = await make.person('David Oyelaran');
    await make.question('For Mary', [ask(mary)]);
    await make.question('For David', [ask(david)]);
    await make.question('For both', [ask(david), ask(mary)]);
    const asked = await make.question('Asked before', [ask(mary)]);
    await journal.ask('saveEntry', { id: asked.id, revision: 1, changes: { status: 'asked' } });
    const settled = await make.question('Settled', [ask(mary)]);
    await journal.ask('saveEntry', { id: settled.id, revision: 1, changes: { status: 'settled' } });
    expect(titles((await gathered()).waiting)).toEqual(['For Mary', 'For both', 'Asked before']);
    const both = (await gathered([mary, david])).waiting;
    expect(titles(both)).toEqual(['For Mary', 'For David', 'For both', 'Asked before']);
  });

  it('knows whom a question was written for by the name in it', async () => {
    await make.write('question', { title: 'Toast?', body: 'I should ask @[Mary Jones].' });
    expect(titles((await gathered()).waiting)).toEqual(['Toast?']);
  });

  it('is what waits for a circle when the circle or one of its people is met', async () => {
    const david = await make.person('David Oyelaran');
    const cohort = await make.circle('New heads', [mary, david]);
    await make.question('For the cohort', [askCircle(cohort)]);
    await make.question('For David', [ask(david)]);
    await make.question('For nobody');
    expect(titles((await gathered()).waiting)).toEqual(['For the cohort']);
    const meeting = await make.plan('2026-11-26', { circle: cohort, kind: 'meeting' });
    expect(titles(meeting.gathered.waiting)).toEqual(['For the cohort', 'For David']);
    expect(meeting.row.questions).toBe(2);
  });

  it('offers what they would be good to ask about, ten at most', async () => {
    for (let count = 1; count <= 12; count += 1)
      await make.write('question', { title: `Registers ${count}`, themes: [attendance] });
    await make.write('question', { title: 'Values', themes: [values] });
    await make.write('question', { title: 'Taken', themes: [attendance], waitsFor: [ask(mary)] });
    const { couldAsk } = await gathered();
    expect(titles(couldAsk)).toEqual(Array.from({ length: 10 }, (_, index) => `Registers ${index + 1}`));
  });

  it('brings back their advice and the practice of their school once its day has come', async () => {
    const people = ['Mary Jones'];
    await make.write('advice', { title: 'Due', people, followUp: '2026-11-26' });
    await make.write('advice', { title: 'Not yet', people, followUp: '2026-11-27' });
    await make.write('advice', { title: 'By another', people: ['David'], followUp: '2026-11-01' });
    await make.write('practice', { title: 'Seen there', seenAt: oakfield, followUp: '2026-11-20' });
    expect(titles((await gathered()).due)).toEqual(['Seen there', 'Due']);
  });

  it('remembers thanks that are owed, until they are given', async () => {
    const kept = await make.write('advice', { title: 'Ring home', people: ['Mary Jones'], status: 'kept' });
    await make.write('advice', { title: 'Trying', people: ['Mary Jones'], status: 'trying' });
    expect(titles((await gathered()).thanksOwed)).toEqual(['Ring home']);
    await journal.ask('saveEntry', { id: kept.id, revision: 1, changes: { thankedOn: '2026-11-25' } });
    expect((await gathered()).thanksOwed).toEqual([]);
  });

  it('leaves out what is on the agenda already', async () => {
    const { id } = await make.question('On it', [ask(mary)]);
    await make.question('Not on it', [ask(mary)]);
    const view = await make.plan('2026-11-26', {
      people: [mary],
      agenda: [line({ kind: 'question', entry: id })],
    });
    expect(titles(view.gathered.waiting)).toEqual(['Not on it']);
    expect(view.row.questions).toBe(1);
  });

  it('makes an agenda once: what is due and owed at the same time is one line', async () => {
    await make.write('advice', {
      title: 'Ring home',
      people: ['Mary Jones'],
      status: 'kept',
      followUp: '2026-11-20',
    });
    await make.question('Toast?', [ask(mary)]);
    const view = await make.plan('2026-11-26', { people: [mary] }, true);
    expect(view.agenda.map(({ item, entry }) => [item.subject.kind, entry?.title])).toEqual([
      ['look-back', 'Ring home'],
      ['question', 'Toast?'],
    ]);
    expect(view.gathered).toEqual({ waiting: [], couldAsk: [], actions: [], due: [], thanksOwed: [] });
  });

  it('lets her reorder, add and take away', async () => {
    await make.question('One', [ask(mary)]);
    await make.question('Two', [ask(mary)]);
    const view = await make.plan('2026-11-26', { people: [mary] }, true);
    const { id, revision, agenda } = view.conversation;
    const point = line({ kind: 'point', text: 'Lunch' });
    const changed = await journal.ask('saveConversation', {
      id,
      revision,
      changes: { agenda: [...agenda.slice(1), point] },
    });
    expect(changed.agenda.map(({ entry, item }) => entry?.title ?? item.subject.kind)).toEqual([
      'Two',
      'point',
    ]);
    expect(titles(changed.gathered.waiting)).toEqual(['One']);
  });

  it('counts what went between them this school year, and not before', async () => {
    const people = ['Mary Jones'];
    await make.write('advice', { title: 'This year', people, date: '2026-09-01' });
    await make.write('advice', { title: 'Last year', people, date: '2026-08-31' });
    const held = await make.plan('2026-10-02', { people: [mary], help: 'given' });
    await journal.ask('endConversation', { id: held.conversation.id, reopen: false });
    const view = await make.plan('2026-11-26', { people: [mary], help: 'both' });
    expect(view.exchange).toEqual({ received: 1, given: 1 });
  });
});
