import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../../../../shared/domain/conversation';
import { asId, type PersonId } from '../../../../../shared/domain/ids';
import { passphrase, type RunningCore, runCore, runOpenCore } from '../../running-core';
import { ask, day, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;
let mary: PersonId;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
  mary = await make.person('Mary Jones');
});
afterEach(() => journal.end());

const today = (month = '2026-11') => journal.ask('today', { month });
const end = (id: Awaited<ReturnType<typeof make.plan>>) =>
  journal.ask('endConversation', { id: id.conversation.id, reopen: false });
const action = (text: string, more: Partial<Action> = {}): Action => ({
  id: asId.action(randomUUID()),
  text,
  owner: { kind: 'me' },
  due: '2026-11-19',
  doneOn: null,
  ...more,
});

describe('Today', () => {
  it('brings an answer back three weeks later, and asks what came of it', async () => {
    await make.question('Toast?', [ask(mary)]);
    const visit = await make.plan('2026-11-19', { people: [mary] }, true);
    const [line] = visit.conversation.agenda;
    await journal.ask('answerItem', {
      id: visit.conversation.id,
      item: line?.id ?? asId.agendaItem(''),
      giver: mary,
      title: 'Serve it at eight',
      body: '',
      followUp: '2026-12-10',
    });
    await make.later(20 * day);
    expect((await today()).due).toEqual([]);
    await make.later(day);
    const { today: date, due, thanksOwed } = await today();
    expect([date, due.map(row => row.title), thanksOwed]).toEqual(['2026-12-10', ['Serve it at eight'], []]);
    const { id, revision } = await make.entry(due[0]?.id ?? asId.entry(''));
    const changes = { status: 'kept', outcome: 'They come early now.', followUp: null } as const;
    await journal.ask('saveEntry', { id, revision, changes });
    const after = await today();
    expect(after.due).toEqual([]);
    expect(after.thanksOwed.map(row => row.title)).toEqual(['Serve it at eight']);
    await journal.ask('saveEntry', { id, revision: revision + 1, changes: { thankedOn: '2026-12-10' } });
    expect((await today()).thanksOwed).toEqual([]);
  });

  it('shows the next conversation and how many questions wait for it', async () => {
    await make.question('Toast?', [ask(mary)]);
    await make.question('Jam?', [ask(mary)]);
    await make.plan('2026-11-26', { people: [mary] });
    await make.plan('2026-11-19', { time: '16:00' });
    await make.plan('2026-11-19', { time: '08:30', people: [mary] });
    const { next, coming, missed } = await today();
    expect(next).toMatchObject({ time: '08:30', questions: 2, answered: 0 });
    expect(coming.map(row => row.date)).toEqual(['2026-11-19', '2026-11-26']);
    expect(missed).toEqual([]);
  });

  it('mentions what went by without being held, and lets it go once it is moved or held', async () => {
    const missedOne = await make.plan('2026-11-18');
    const held = await make.plan('2026-11-17');
    await end(held);
    for (const date of ['2026-11-01', '2026-10-01', '2026-09-01'] as const) await make.plan(date);
    expect((await today()).missed.map(row => row.date)).toEqual(['2026-11-18', '2026-11-01', '2026-10-01']);
    const { id, revision } = missedOne.conversation;
    await journal.ask('saveConversation', { id, revision, changes: { date: '2026-12-02' } });
    const moved = await today();
    expect(moved.missed[0]?.date).toBe('2026-11-01');
    expect(moved.next?.date).toBe('2026-12-02');
  });

  it('reminds her of what she said she would do, on the day, and of nobody else’s promises', async () => {
    const actions = [
      action('Send the letter'),
      action('Not yet', { due: '2026-11-20' }),
      action('Some time', { due: null }),
      action('Done', { doneOn: '2026-11-18' }),
      action('Hers', { owner: { kind: 'person', person: mary } }),
      action('Overdue', { due: '2026-11-02' }),
    ];
    const view = await make.plan('2026-11-12', { people: [mary], actions });
    const texts = async () => (await today()).actions.map(row => row.action.text);
    expect(await texts()).toEqual(['Overdue', 'Send the letter']);
    await journal.ask('setActionDone', {
      conversation: view.conversation.id,
      action: actions[0]?.id ?? asId.action(''),
      done: true,
    });
    expect(await texts()).toEqual(['Overdue']);
    await journal.ask('binRecords', { records: [{ kind: 'conversation', id: view.conversation.id }] });
    expect(await texts()).toEqual([]);
  });

  it('thanks nobody for advice without a name, and remembers three at most', async () => {
    await make.write('advice', { title: 'From a poster', status: 'kept', date: '2026-10-01' });
    for (const date of ['2026-11-04', '2026-11-03', '2026-11-02', '2026-11-01'] as const)
      await make.write('advice', { title: date, date, status: 'adapted', body: 'Said @Sam.' });
    const { thanksOwed } = await today();
    expect(thanksOwed.map(row => row.title)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
  });

  it('looks at a review again when its day has come, unless somebody has', async () => {
    const circle = await make.circle('Valley partnership');
    const review = (date: `${number}-${number}-${number}`, followUp: typeof date | null) =>
      journal.ask('createReview', { circle, date, content: { followUp } });
    await review('2026-06-01', '2026-11-19');
    await review('2026-06-02', '2026-11-20');
    expect((await today()).reviews.map(row => row.date)).toEqual(['2026-06-01']);
    await review('2026-11-19', null);
    expect((await today()).reviews).toEqual([]);
  });

  it('marks the days of a month with words and those with people', async () => {
    await make.write('reflection', { date: '2028-02-29', title: 'Leap' });
    await make.plan('2028-02-29');
    await end(await make.plan('2028-02-01'));
    await make.plan('2028-03-01');
    const february = await today('2028-02');
    expect(february.writtenDays).toEqual(['2028-02-29']);
    expect(february.meetingDays).toEqual(['2028-02-01', '2028-02-29']);
    expect(february.empty).toBe(false);
  });
});

describe('Today on the days on which the clocks change', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['spring', '2027-03-28', '2027-03-27T23:59:00Z', 2 * 60_000],
    ['autumn', '2026-10-25', '2026-10-24T22:59:00Z', 2 * 60_000],
    ['the last minute of a leap day', '2028-02-29', '2028-02-29T23:58:30Z', 60_000],
  ])('begins at midnight in %s', async (_, date, before, wait) => {
    process.env['TZ'] = 'Europe/London';
    const clock = await runCore(undefined, Date.parse(before));
    await clock.ask('createVault', { passphrase, folder: null });
    await makingIn(clock).plan(date as `${number}-${number}-${number}`, { time: '01:30' });
    await clock.pass(wait);
    const view = await clock.ask('today', { month: date.slice(0, 7) });
    expect([view.today, view.next?.date, view.next?.time]).toEqual([date, date, '01:30']);
    await clock.end();
  });
});
