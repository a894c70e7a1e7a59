import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HelpDirection } from '../../../../../shared/domain/conversation';
import { asId, type PersonId } from '../../../../../shared/domain/ids';
import type { LocalDate } from '../../../../../shared/domain/time';
import { type RunningCore, runOpenCore } from '../../running-core';
import { makingIn } from '../making';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const autumn = { from: '2026-09-01', to: '2026-11-30' } as const;

async function hold(people: readonly PersonId[], date: LocalDate, help: HelpDirection): Promise<void> {
  const { conversation } = await makingIn(journal).plan(date, { people, help });
  await journal.ask('endConversation', { id: conversation.id, reopen: false });
}

describe('giving and receiving', () => {
  it('is counted month by month for whoever gave the advice or took part', async () => {
    const { person, write, plan } = makingIn(journal);
    const mary = await person('Mary');
    const tom = await person('Tom');
    await write('advice', { people: ['Mary'], body: 'Said with @Tom there.', date: '2026-09-30' });
    await write('advice', { body: '@Tom said so.', date: '2026-10-01' });
    await write('advice', { people: ['Mary'], date: '2026-08-31' });
    await hold([mary, tom], '2026-11-30', 'both');
    await hold([mary], '2026-10-12', 'given');
    await plan('2026-10-13', { people: [mary], help: 'received' });
    const { months, people } = await journal.ask('exchangeMonths', { span: autumn, person: null });
    expect(months).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(people).toEqual([
      {
        person: { id: mary, name: 'Mary', inBin: false },
        received: [1, 0, 1],
        given: [0, 1, 1],
        lastSpoke: '2026-11-30',
        thanksOwed: 0,
      },
      {
        person: { id: tom, name: 'Tom', inBin: false },
        received: [0, 1, 1],
        given: [0, 0, 1],
        lastSpoke: '2026-11-30',
        thanksOwed: 0,
      },
    ]);
  });

  it('shows the 30 with most between them, and beside them everyone who is owed thanks', async () => {
    const { person, write } = makingIn(journal);
    const few = await Promise.all(Array.from({ length: 31 }, (_, at) => person(`Head ${at + 1}`)));
    const owed = await person('Owed');
    for (const one of few) await hold([one], '2026-10-06', 'received');
    await write('advice', { people: ['Owed'], status: 'kept', date: '2025-02-01' });
    const { people } = await journal.ask('exchangeMonths', { span: autumn, person: null });
    expect(people).toHaveLength(31);
    expect(people.at(-1)).toMatchObject({ person: { id: owed }, thanksOwed: 1, received: [0, 0, 0] });
  });

  it('of one person is shown even when there was nothing, or they are in the bin', async () => {
    const mary = await makingIn(journal).person('Mary');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: mary }] });
    const { people } = await journal.ask('exchangeMonths', { span: autumn, person: mary });
    expect(people).toMatchObject([{ person: { inBin: true }, received: [0, 0, 0], lastSpoke: null }]);
    expect((await journal.ask('exchangeMonths', { span: autumn, person: null })).people).toEqual([]);
    const stranger = asId.person('00000000-0000-4000-8000-000000000000');
    expect(await journal.fail('exchangeMonths', { span: autumn, person: stranger })).toBe('not-found');
  });
});

describe('themes over the year', () => {
  it('count an entry for each of its themes, and those without one', async () => {
    const { write } = makingIn(journal);
    const [first, second] = [asId.theme('shared-values'), asId.theme('building-capacity')];
    await write('reflection', { themes: [first, second], date: '2026-09-01' });
    await write('reflection', { themes: [first], date: '2026-11-30' });
    await write('reflection', { date: '2026-10-31' });
    await write('reflection', { themes: [first], date: '2026-12-01' });
    const binned = await write('reflection', { themes: [first], date: '2026-10-01' });
    await journal.ask('binEntries', { ids: [binned.id] });
    const { months, themes, withoutTheme } = await journal.ask('themeMonths', { span: autumn });
    expect(months).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(themes.map(({ theme }) => theme)).toHaveLength(5);
    expect(themes.filter(({ counts }) => counts.some(count => count > 0))).toEqual([
      { theme: first, counts: [1, 0, 1] },
      { theme: second, counts: [1, 0, 0] },
    ]);
    expect(withoutTheme).toEqual([0, 1, 0]);
  });

  it('refuse a span that runs backwards or for centuries', async () => {
    expect(await journal.fail('themeMonths', { span: { from: autumn.to, to: autumn.from } })).toBe(
      'bad-input',
    );
    const span = { from: '0001-01-01', to: '9999-12-31' } as const;
    expect(await journal.fail('themeMonths', { span })).toBe('bad-input');
  });

  it('cross the turn of the year', async () => {
    const span = { from: '2026-12-31', to: '2027-01-01' } as const;
    expect((await journal.ask('themeMonths', { span })).months).toEqual(['2026-12', '2027-01']);
  });
});

describe('the days', () => {
  it('have what was written and who met on them, planned or held, leap days among them', async () => {
    const { write, plan } = makingIn(journal);
    await write('reflection', { date: '2028-02-29' });
    await write('reflection', { date: '2028-02-29' });
    await plan('2028-02-29');
    await plan('2028-03-01');
    await write('reflection', { date: '2028-03-02' });
    const span = { from: '2028-02-01', to: '2028-03-01' } as const;
    expect((await journal.ask('dayCounts', { span })).days).toEqual([
      { date: '2028-02-29', entries: 2, conversations: 1 },
      { date: '2028-03-01', entries: 0, conversations: 1 },
    ]);
  });
});
