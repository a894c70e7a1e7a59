import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationView } from '../../../../../shared/contract/network';
import type { Action } from '../../../../../shared/domain/conversation';
import type { Entry } from '../../../../../shared/domain/entry';
import { type ActionId, asId, type ConversationId, type PersonId } from '../../../../../shared/domain/ids';
import { type RunningCore, runOpenCore } from '../../running-core';
import { ask, day, line, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;
let mary: PersonId;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
  mary = await make.person('Mary Jones');
});
afterEach(() => journal.end());

const save = ({ conversation }: ConversationView, changes: Partial<ConversationView['conversation']>) => ({
  id: conversation.id,
  revision: conversation.revision,
  changes,
});
const tick = (view: ConversationView, titles: readonly string[]) =>
  journal.ask(
    'saveConversation',
    save(view, {
      agenda: view.agenda.map(({ item, entry }) => ({
        ...item,
        ticked: titles.includes(entry?.title ?? ''),
      })),
    }),
  );
const answer = (view: ConversationView, title: string, giver: PersonId | null = mary) => {
  const item = view.agenda.find(({ entry }) => entry?.title === title)?.item.id;
  return {
    id: view.conversation.id,
    item: item ?? asId.agendaItem(randomUUID()),
    giver,
    title: `About ${title}`,
    body: 'Ring home first.',
    followUp: null,
  };
};
const get = (id: ConversationId) => journal.ask('getConversation', { id });
const end = (id: ConversationId, reopen = false) => journal.ask('endConversation', { id, reopen });
const action = (text: string, more: Partial<Action> = {}): Action => ({
  id: asId.action(randomUUID()),
  text,
  owner: { kind: 'me' },
  due: null,
  doneOn: null,
  ...more,
});

describe('a visit', () => {
  it('is prepared from seven questions that wait, four are answered there, three wait on', async () => {
    const titles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];
    for (const title of titles) await make.question(title, [ask(mary)]);
    const planned = await make.plan('2026-11-26', { people: [mary] }, true);
    expect(planned.agenda.map(({ entry }) => entry?.title)).toEqual(titles);
    expect(planned.row).toMatchObject({ state: 'planned', questions: 7, answered: 0 });
    const { id } = planned.conversation;

    await journal.ask('startConversation', { id, takeBack: false });
    for (const title of titles.slice(0, 4)) await journal.ask('answerItem', answer(planned, title));
    const held = await end(id);

    expect(held.row).toMatchObject({ state: 'held', questions: 7, answered: 4 });
    const waiting = (await journal.ask('getPerson', { id: mary })).waiting;
    expect(waiting.map(row => [row.title, row.status])).toEqual([
      ['Five', 'open'],
      ['Six', 'open'],
      ['Seven', 'open'],
    ]);
    const next = await make.plan('2026-12-10', { people: [mary] }, true);
    expect(next.agenda.map(({ entry }) => entry?.title)).toEqual(['Five', 'Six', 'Seven']);
  });

  it('writes an answer as advice from its giver, on the day of the visit, and ticks the line', async () => {
    const question = await make.write('question', {
      title: 'Toast?',
      waitsFor: [ask(mary)],
      themes: [asId.theme('knowing-our-context')],
    });
    const planned = await make.plan('2026-11-17', { people: [mary] }, true);
    const answered = await journal.ask('answerItem', {
      ...answer(planned, 'Toast?'),
      followUp: '2026-12-17',
    });
    const [line] = answered.agenda;
    expect(line?.item.ticked).toBe(true);
    expect(line?.answers).toMatchObject([{ here: true, entry: { kind: 'advice', title: 'About Toast?' } }]);
    const advice = await make.entry(answered.entries[0]?.id ?? question.id);
    expect(advice).toMatchObject({
      kind: 'advice',
      status: 'received',
      date: '2026-11-17',
      followUp: '2026-12-17',
      people: ['Mary Jones'],
      mentions: [{ label: 'Mary Jones', person: mary }],
      answers: [question.id],
      themes: ['knowing-our-context'],
      conversation: planned.conversation.id,
      audience: { kind: 'only-me' },
    });
    const asked = await make.entry(question.id);
    expect(asked.status).toBe('answered');
    expect(asked.trail.at(-1)).toMatchObject({ from: 'open', to: 'answered' });
  });

  it('dates an answer that came before the day of the visit by the day it was written', async () => {
    await make.question('Toast?', [ask(mary)]);
    const planned = await make.plan('2026-11-26', { people: [mary] }, true);
    const early = await journal.ask('answerItem', answer(planned, 'Toast?'));
    expect(early.entries[0]?.date).toBe('2026-11-19');
    await make.later(7 * day);
    const onTheDay = await journal.ask('answerItem', answer(planned, 'Toast?'));
    expect(onTheDay.entries[1]?.date).toBe('2026-11-26');
  });

  it('never gives an answer to another person of the same name', async () => {
    const oakfield = await make.school('Oakfield Primary');
    const other = await make.person('Mary Jones', { school: oakfield });
    await make.question('Toast?', [ask(other)]);
    const planned = await make.plan('2026-11-26', { people: [mary, other] }, true);
    const first = await journal.ask('answerItem', answer(planned, 'Toast?', other));
    const second = await journal.ask('answerItem', answer(planned, 'Toast?', mary));
    const [hers, theirs] = await Promise.all(
      [first.entries[0], second.entries[1]].map(row => make.entry(row?.id ?? asId.entry(''))),
    );
    expect(hers?.mentions).toEqual([{ label: 'Mary Jones, Oakfield Primary', person: other }]);
    expect(theirs?.mentions).toEqual([{ label: 'Mary Jones', person: mary }]);
  });

  it('keeps an answer that nobody in particular gave, and refuses an empty one', async () => {
    await make.question('Toast?', [ask(mary)]);
    const planned = await make.plan('2026-11-26', { people: [mary] }, true);
    const empty = { ...answer(planned, 'Toast?', null), title: ' ', body: '\n' };
    expect(await journal.fail('answerItem', empty)).toBe('bad-input');
    expect((await get(planned.conversation.id)).row.answered).toBe(0);
    const answered = await journal.ask('answerItem', answer(planned, 'Toast?', null));
    expect(answered.entries[0]?.people).toEqual([]);
  });

  it('says when a question was last asked elsewhere', async () => {
    await make.question('Toast?', [ask(mary)]);
    const planned = await make.plan('2026-11-20', { people: [mary] }, true);
    await tick(planned, ['Toast?']);
    await end(planned.conversation.id);
    const next = await make.plan('2026-11-27', { people: [mary] }, true);
    expect(next.agenda[0]?.askedBefore).toMatchObject({ id: planned.conversation.id, date: '2026-11-20' });
    expect(next.agenda[0]?.entry?.status).toBe('asked');
  });
});

describe('the end of a conversation', () => {
  let view: ConversationView;
  let statuses: () => Promise<readonly (Entry['status'] | undefined)[]>;

  beforeEach(async () => {
    const questions: Entry[] = [];
    for (const title of ['Ticked', 'Answered', 'Left'])
      questions.push(await make.question(title, [ask(mary)]));
    view = await make.plan('2026-11-26', { people: [mary] }, true);
    await journal.ask('answerItem', answer(view, 'Answered'));
    view = await get(view.conversation.id);
    view = await tick(view, ['Ticked', 'Answered']);
    statuses = async () => Promise.all(questions.map(async ({ id }) => (await make.entry(id)).status));
  });

  it('has asked what came up without an answer, and leaves the rest in the queue', async () => {
    expect(await statuses()).toEqual(['open', 'answered', 'open']);
    await end(view.conversation.id);
    expect(await statuses()).toEqual(['asked', 'answered', 'open']);
    const waiting = (await journal.ask('getPerson', { id: mary })).waiting.map(row => row.title);
    expect(waiting).toEqual(['Ticked', 'Left']);
  });

  it('takes back what ending did, and nothing else', async () => {
    await end(view.conversation.id);
    await journal.pass(1000);
    const again = await end(view.conversation.id, true);
    expect(again.row.state).toBe('planned');
    expect(await statuses()).toEqual(['open', 'answered', 'open']);
    const ticked = view.agenda.find(({ entry }) => entry?.title === 'Ticked')?.entry?.id;
    expect((await make.entry(ticked ?? asId.entry(''))).trail.map(step => step.to)).toEqual(['open']);
  });

  it('does not take back what she did to a question since', async () => {
    await end(view.conversation.id);
    const id = view.agenda[0]?.entry?.id ?? asId.entry('');
    const { revision } = await make.entry(id);
    await journal.ask('saveEntry', { id, revision, changes: { status: 'settled', outcome: 'Toast it is.' } });
    await end(view.conversation.id, true);
    expect(await statuses()).toEqual(['settled', 'answered', 'open']);
  });

  it('leaves open what was answered here and opened again by hand', async () => {
    const id = view.agenda.find(({ entry }) => entry?.title === 'Answered')?.entry?.id ?? asId.entry('');
    const { revision } = await make.entry(id);
    await journal.ask('saveEntry', { id, revision, changes: { status: 'open' } });
    await end(view.conversation.id);
    expect(await statuses()).toEqual(['asked', 'open', 'open']);
  });

  it('is the same when it is said twice', async () => {
    const first = await end(view.conversation.id);
    await journal.pass(1000);
    const second = await end(view.conversation.id);
    expect(second.conversation).toEqual(first.conversation);
    expect(await journal.fail('startConversation', { id: view.conversation.id, takeBack: false })).toBe(
      'not-allowed',
    );
  });

  it('counts a tick that is put right afterwards', async () => {
    const held = await end(view.conversation.id);
    await journal.pass(1000);
    const left = await tick(held, ['Answered', 'Left']);
    expect(await statuses()).toEqual(['open', 'answered', 'asked']);
    await end(left.conversation.id, true);
    expect(await statuses()).toEqual(['open', 'answered', 'open']);
  });

  it('comes through a question that was binned or erased meanwhile, and shows it as gone', async () => {
    const ids = ['Ticked', 'Left'].map(
      title => view.agenda.find(({ entry }) => entry?.title === title)?.entry?.id ?? asId.entry(''),
    );
    await journal.ask('binEntries', { ids });
    await journal.ask('eraseEntries', { ids: ids.slice(0, 1) });
    const held = await end(view.conversation.id);
    expect(held.agenda.map(({ entry }) => (entry === null ? 'gone' : entry.binnedAt !== null))).toEqual([
      'gone',
      false,
      true,
    ]);
    const { agenda } = held.conversation;
    const turned = await journal.ask('saveConversation', save(held, { agenda: [...agenda].reverse() }));
    expect(turned.conversation.agenda).toEqual([...agenda].reverse());
    const item = agenda[0]?.id ?? asId.agendaItem('');
    const late = { ...answer(held, 'Ticked'), item };
    expect(await journal.fail('answerItem', late)).toBe('not-found');
  });
});

describe('a conversation that was started by mistake', () => {
  const start = (id: ConversationId, takeBack = false) => journal.ask('startConversation', { id, takeBack });
  let view: ConversationView;
  let id: ConversationId;

  beforeEach(async () => {
    await make.question('Toast?', [ask(mary)]);
    const prepared = { people: [mary], notes: 'Bring the timetable.' };
    view = await make.plan('2026-11-26', prepared, true);
    id = view.conversation.id;
  });

  it('is planned again with all that was prepared, and can be started again', async () => {
    await start(id);
    await journal.pass(1000);
    const back = await start(id, true);
    expect(back.row.state).toBe('planned');
    const { agenda, notes, people } = view.conversation;
    expect(back.conversation).toMatchObject({ agenda, notes, people, startedAt: null });
    expect((await start(id, true)).conversation.revision).toBe(back.conversation.revision);
    expect((await start(id)).row.state).toBe('under-way');
  });

  it('stays started once something came up, was answered or noted in it, or it was held', async () => {
    const started = await start(id);
    await journal.pass(1000);
    const ticked = await tick(started, ['Toast?']);
    expect(await journal.fail('startConversation', { id, takeBack: true })).toBe('not-allowed');
    const unticked = await tick(ticked, []);
    expect(await journal.fail('startConversation', { id, takeBack: true })).toBe('not-allowed');
    await journal.ask('saveConversation', save(unticked, { notes: '' }));
    expect((await start(id, true)).row.state).toBe('planned');

    const again = await start(id);
    const advice = await journal.ask('answerItem', answer(again, 'Toast?'));
    await tick(advice, []);
    expect(await journal.fail('startConversation', { id, takeBack: true })).toBe('not-allowed');
    await end(id);
    expect(await journal.fail('startConversation', { id, takeBack: true })).toBe('not-allowed');
  });
});

describe('keeping a conversation', () => {
  it('refuses a save that is based on an older state, and changes nothing', async () => {
    const view = await make.plan('2026-11-26', { people: [mary] });
    await journal.ask('saveConversation', save(view, { notes: 'One' }));
    expect(await journal.fail('saveConversation', save(view, { notes: 'Two' }))).toBe('changed-elsewhere');
    expect((await get(view.conversation.id)).conversation.notes).toBe('One');
  });

  it('is there after the journal was closed, and with nobody in it', async () => {
    const view = await make.plan('2026-11-26', { notes: 'Alone in the car.' }, true);
    expect(view).toMatchObject({ row: { people: [], circle: null, questions: 0 }, agenda: [] });
    await make.later(1000);
    const again = await get(view.conversation.id);
    expect(again.conversation).toEqual(view.conversation);
    await journal.ask('startConversation', { id: view.conversation.id, takeBack: false });
    expect((await end(view.conversation.id)).row.state).toBe('held');
  });

  it('says nothing twice, and nobody is there twice', async () => {
    const view = await make.plan('2026-11-26', { people: [mary, mary] });
    expect(view.conversation.people).toEqual([mary]);
    const { id } = await make.question('Toast?');
    const twice = [line({ kind: 'question', entry: id }), line({ kind: 'question', entry: id })];
    expect(await journal.fail('saveConversation', save(view, { agenda: twice }))).toBe('bad-input');
  });

  it('refuses what is not there', async () => {
    const view = await make.plan('2026-11-26');
    const stranger = asId.person(randomUUID());
    const fail = (changes: Partial<ConversationView['conversation']>) =>
      journal.fail('saveConversation', save(view, changes));
    expect(await fail({ people: [stranger] })).toBe('not-found');
    expect(await fail({ circle: asId.circle(randomUUID()) })).toBe('not-found');
    expect(await fail({ place: asId.school(randomUUID()) })).toBe('not-found');
    expect(await fail({ agenda: [line({ kind: 'question', entry: asId.entry(randomUUID()) })] })).toBe(
      'not-found',
    );
    const reflection = await make.write('reflection', { title: 'Quiet' });
    expect(await fail({ agenda: [line({ kind: 'question', entry: reflection.id })] })).toBe('bad-input');
    expect((await get(view.conversation.id)).conversation).toEqual(view.conversation);
  });

  it('starts its notes from a template, and from no other kind of template', async () => {
    const input = { date: '2028-02-29' as const, content: {}, gather: false };
    const view = await journal.ask('createConversation', {
      ...input,
      template: asId.template('peer-review'),
    });
    expect(view.conversation.notes).toMatch(/^## Claim\n/);
    const dated = await journal.ask('saveTemplate', {
      id: null,
      template: { kind: 'conversation', name: 'Mine', title: 'Walk, {{date}}', body: '' },
    });
    const own = await journal.ask('createConversation', { ...input, template: dated.id });
    expect(own.conversation.title).toBe('Walk, Tuesday 29 February');
    const wrong = { ...input, template: asId.template('visit-note') };
    expect(await journal.fail('createConversation', wrong)).toBe('not-found');
  });

  it('tells the windows', async () => {
    const view = await make.plan('2026-11-26', { people: [mary] });
    await make.question('Toast?', [ask(mary)]);
    const seen = journal.events.length;
    await end(view.conversation.id);
    expect(journal.events.slice(seen).map(event => event.name)).toEqual(['recordsChanged']);
  });
});

describe('actions', () => {
  const done = (conversation: ConversationId, id: ActionId, isDone: boolean) =>
    journal.ask('setActionDone', { conversation, action: id, done: isDone });

  it('are done on the day she says so, and can be undone', async () => {
    const one = action('Send the letter');
    const view = await make.plan('2026-11-20', { people: [mary], actions: [one] });
    const { id } = view.conversation;
    await done(id, one.id, true);
    await make.later(day);
    await done(id, one.id, true);
    expect((await get(id)).actions[0]?.action.doneOn).toBe('2026-11-19');
    await done(id, one.id, false);
    expect((await get(id)).actions[0]?.action.doneOn).toBeNull();
    const nobody = { conversation: id, action: asId.action(randomUUID()), done: true };
    expect(await journal.fail('setActionDone', nobody)).toBe('not-found');
  });

  it('are gathered for the next time until they are done', async () => {
    const david = await make.person('David Oyelaran');
    const [mine, hers, his, over] = [
      action('Send the letter'),
      action('Share the rota', { owner: { kind: 'person', person: mary } }),
      action('Ask the bursar', { owner: { kind: 'person', person: david } }),
      action('Say thank you', { doneOn: '2026-11-20' }),
    ];
    await make.plan('2026-11-20', { people: [mary, david], actions: [mine, hers, his, over] });
    await make.plan('2026-12-24', { people: [mary], actions: [action('From a later one')] });
    const next = await make.plan('2026-12-01', { people: [mary] }, true);
    expect(next.agenda.map(({ action: row }) => row?.action.text)).toEqual([
      'Send the letter',
      'Share the rota',
    ]);
    expect(next.gathered.actions).toEqual([]);
    await done(next.agenda[0]?.action?.conversation.id ?? asId.conversation(''), mine.id, true);
    const after = await make.plan('2026-12-02', { people: [mary] });
    expect(after.gathered.actions.map(row => row.action.text)).toEqual(['Share the rota']);
  });

  it('are never carried to the conversation that agreed them', async () => {
    const one = action('Send the letter');
    const view = await make.plan('2026-11-20', { people: [mary], actions: [one] });
    const subject = { kind: 'action' as const, conversation: view.conversation.id, action: one.id };
    expect(await journal.fail('saveConversation', save(view, { agenda: [line(subject)] }))).toBe('bad-input');
    expect(view.gathered.actions).toEqual([]);
  });

  it('may go round in a ring of conversations without anything going round with them', async () => {
    const [first, second] = [action('First'), action('Second')];
    const a = await make.plan('2026-11-20', { people: [mary], actions: [first] });
    const carried = line({ kind: 'action', conversation: a.conversation.id, action: first.id });
    const b = await make.plan('2026-11-21', { people: [mary], actions: [second], agenda: [carried] });
    const back = line({ kind: 'action', conversation: b.conversation.id, action: second.id });
    const ring = await journal.ask('saveConversation', save(a, { agenda: [back] }));
    expect(ring.agenda[0]?.action?.action.text).toBe('Second');
    expect((await get(b.conversation.id)).agenda[0]?.action?.action.text).toBe('First');
  });
});

describe('the list of conversations', () => {
  const list = async (which: 'coming' | 'held') =>
    (await journal.ask('listConversations', { which, offset: 0, limit: 200 })).rows.map(
      row => `${row.date} ${row.time ?? '-'}`,
    );

  it('goes by day and clock, across leap days and the days on which clocks change', async () => {
    for (const [date, time] of [
      ['2028-03-01', null],
      ['2028-02-29', '09:00'],
      ['2027-03-28', '02:30'],
      ['2027-03-28', '01:30'],
      ['2026-10-25', '01:30'],
      ['2027-03-28', null],
    ] as const)
      await make.plan(date, { time });
    expect(await list('coming')).toEqual([
      '2026-10-25 01:30',
      '2027-03-28 -',
      '2027-03-28 01:30',
      '2027-03-28 02:30',
      '2028-02-29 09:00',
      '2028-03-01 -',
    ]);
    const { fail } = journal;
    const noSuchDay = { date: '2027-02-29' as const, content: {}, template: null, gather: false };
    expect(await fail('createConversation', noSuchDay)).toBe('bad-input');
  });

  it('shows those held newest first, a window at a time, and none from the bin', async () => {
    const views = [];
    for (const date of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'] as const)
      views.push(await make.plan(date));
    for (const { conversation } of views.slice(0, 3)) await end(conversation.id);
    expect(await list('held')).toEqual(['2026-11-03 -', '2026-11-02 -', '2026-11-01 -']);
    const page = await journal.ask('listConversations', { which: 'held', offset: 1, limit: 1 });
    expect([page.total, page.rows.map(row => row.date)]).toEqual([3, ['2026-11-02']]);
    const id = views[2]?.conversation.id ?? asId.conversation('');
    await journal.ask('binRecords', { records: [{ kind: 'conversation', id }] });
    expect(await list('held')).toEqual(['2026-11-02 -', '2026-11-01 -']);
    expect((await get(id)).conversation.binnedAt).not.toBeNull();
    expect(await journal.fail('endConversation', { id, reopen: true })).toBe('not-allowed');
  });
});
