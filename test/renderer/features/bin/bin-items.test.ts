import { describe, expect, it } from 'vitest';
import { binItems, entriesOf, keyOf, recordsOf } from '../../../../renderer/features/bin/bin-items';
import type { EntrySummary } from '../../../../shared/contract/journal';
import type { BinnedRecord } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';

const entry: EntrySummary = {
  id: asId.entry('e'),
  kind: 'advice',
  status: 'kept',
  title: 'Ring home',
  excerpt: '',
  people: [],
  waitsFor: [],
  thankedOn: null,
  audience: { kind: 'only-me' },
  date: '2026-11-12',
  followUp: null,
  updatedAt: 1,
  pinned: false,
  binnedAt: 20,
};
const record = (id: string, binnedAt: number): BinnedRecord => ({
  record: { kind: 'person', id: asId.person(id) },
  name: id,
  date: null,
  binnedAt,
  entries: 3,
});

describe('the bin', () => {
  const items = binItems([entry], [record('mary', 30), record('jo', 10)]);

  it('holds entries and people together, the last first', () => {
    expect(items.map(keyOf)).toEqual(['mary', 'e', 'jo']);
  });

  it('knows which method each of them needs', () => {
    expect(entriesOf(items)).toEqual(['e']);
    expect(recordsOf(items)).toEqual([
      { kind: 'person', id: 'mary' },
      { kind: 'person', id: 'jo' },
    ]);
  });
});
