import { describe, expect, it } from 'vitest';
import {
  type Answered,
  asksForOutcome,
  lookBackRows,
  originOf,
  verdictsFor,
} from '../../../../renderer/features/today/look-back';
import type { EntrySummary } from '../../../../shared/contract/journal';
import { asId } from '../../../../shared/domain/ids';
import { statusesOf, statusFits } from '../../../../shared/domain/status';
import type { LocalDate } from '../../../../shared/domain/time';

function entry(id: string, followUp: LocalDate, changes: Partial<EntrySummary> = {}): EntrySummary {
  return {
    id: asId.entry(id),
    kind: 'advice',
    status: 'trying',
    title: id,
    excerpt: '',
    people: [],
    waitsFor: [],
    thankedOn: null,
    audience: { kind: 'only-me' },
    date: '2026-11-12',
    followUp,
    updatedAt: 0,
    pinned: false,
    binnedAt: null,
    ...changes,
  };
}

const kept = (of: EntrySummary): Answered => ({
  entry: of,
  outcome: { kind: 'verdict', verdict: 'kept' },
  before: { status: 'trying', followUp: of.followUp, outcome: '' },
});

describe('verdictsFor', () => {
  it('offers advice that is being tried: kept, adapted or set aside', () => {
    expect(verdictsFor('advice', 'trying')).toEqual(['kept', 'adapted', 'set-aside']);
  });

  it('offers a question only what comes after where it is', () => {
    expect(verdictsFor('question', 'asked')).toEqual(['answered', 'settled']);
    expect(verdictsFor('question', 'settled')).toEqual(['settled']);
  });

  it('never offers a status that does not belong to the kind', () => {
    for (const kind of ['question', 'advice', 'practice'] as const) {
      for (const status of statusesOf[kind]) {
        for (const verdict of verdictsFor(kind, status)) {
          expect(verdict !== 'done' && statusFits(kind, verdict)).toBe(true);
        }
      }
    }
  });

  it('asks nothing of a reflection but to be read', () => {
    expect(verdictsFor('reflection', null)).toEqual(['done']);
  });
});

describe('lookBackRows', () => {
  const first = entry('a', '2026-11-10');
  const second = entry('b', '2026-11-15');

  it('keeps a row where it was after it has been answered', () => {
    const rows = lookBackRows([second], new Map([[first.id, kept(first)]]));
    expect(rows.map(row => [row.entry.title, row.answered !== null])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('shows an answered row once while the list has not caught up', () => {
    const rows = lookBackRows([first, second], new Map([[first.id, kept(first)]]));
    expect(rows.map(row => row.entry.title)).toEqual(['a', 'b']);
    expect(rows[0]?.answered).not.toBeNull();
  });
});

describe('asksForOutcome', () => {
  it('asks for a line once something came of it, not when it is begun or put off', () => {
    expect(asksForOutcome({ kind: 'verdict', verdict: 'kept' })).toBe(true);
    expect(asksForOutcome({ kind: 'verdict', verdict: 'not-for-us' })).toBe(true);
    expect(asksForOutcome({ kind: 'verdict', verdict: 'trying' })).toBe(false);
    expect(asksForOutcome({ kind: 'later', until: '2026-11-26' })).toBe(false);
  });
});

describe('originOf', () => {
  it('says from whom advice came, and for whom a question is', () => {
    expect(originOf(entry('a', '2026-11-10', { people: ['Mary'] }))).toBe('people');
    expect(originOf(entry('q', '2026-11-10', { kind: 'question', status: 'open' }))).toBe('askedNobody');
  });
});
