import { describe, expect, it } from 'vitest';
import { headingRuns, listLines } from '../../../../renderer/features/journal/list/headings';
import type { EntrySummary } from '../../../../shared/contract/journal';
import { asId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';

const rowOf = (date: LocalDate): EntrySummary => ({
  id: asId.entry(date),
  kind: 'reflection',
  status: null,
  title: date,
  excerpt: '',
  people: [],
  waitsFor: [],
  thankedOn: null,
  audience: { kind: 'only-me' },
  date,
  followUp: null,
  updatedAt: 0,
  pinned: false,
  binnedAt: null,
});
const today: LocalDate = '2026-12-02';

describe('the headings of the journal', () => {
  it('name this week and last week, also where a month begins between them', () => {
    const rows = (['2026-12-01', '2026-11-30', '2026-11-28', '2026-11-20', '2026-10-02'] as const).map(rowOf);
    const groups = [
      { key: '2026-12', count: 1 },
      { key: '2026-11', count: 3 },
      { key: '2026-10', count: 1 },
    ];
    expect(headingRuns(groups, rows, 'newest', today)).toEqual([
      { key: 'this-week', count: 2 },
      { key: 'last-week', count: 1 },
      { key: '2026-11', count: 1 },
      { key: '2026-10', count: 1 },
    ]);
  });

  it('leave what is pinned where it is', () => {
    const rows = (['2026-01-01', '2026-12-02', '2026-12-14'] as const).map(rowOf);
    const groups = [
      { key: 'pinned', count: 1 },
      { key: '2026-12', count: 2 },
    ];
    const runs = headingRuns(
      groups,
      [rows[0], rows[2], rows[1]].flatMap(row => row ?? []),
      'newest',
      today,
    );
    expect(runs).toEqual([
      { key: 'pinned', count: 1 },
      { key: 'ahead', count: 1 },
      { key: 'this-week', count: 1 },
    ]);
  });

  it('are those of the list where it is sorted otherwise', () => {
    const groups = [{ key: 'all', count: 2 }];
    expect(headingRuns(groups, [rowOf(today)], 'title', today)).toBe(groups);
  });

  it('count rows through', () => {
    const runs = [
      { key: 'a', count: 1 },
      { key: 'b', count: 2 },
    ];
    expect(listLines(runs).map(line => (line.kind === 'row' ? line.index : line.key))).toEqual([
      'a',
      0,
      'b',
      1,
      2,
    ]);
  });
});
