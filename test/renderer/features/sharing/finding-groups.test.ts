import { describe, expect, it } from 'vitest';
import {
  canDismiss,
  choicesOf,
  groupFindings,
  namesToReplace,
  nextUndecided,
  standingOf,
} from '../../../../renderer/features/sharing/check/finding-groups';
import type { CheckedFinding } from '../../../../shared/contract/sharing';
import { finding, mary, otherMary, stop } from './findings';

const keep = { do: 'keep' } as const;
const remove = { do: 'remove' } as const;
const rename = { do: 'pseudonymise' } as const;
const idsOf = (findings: readonly CheckedFinding[]) =>
  groupFindings(findings).map(group => group.findings.map(({ id }) => id));
const first = (...findings: CheckedFinding[]) => {
  const [group] = groupFindings(findings);
  if (group === undefined) throw new Error('no group');
  return group;
};

describe('findings that are decided together', () => {
  it('are those of one person, however they are written and wherever', () => {
    const found = [
      finding('a'),
      finding('b', { text: 'Mrs P', fingerprint: 'known-person mrs p' }),
      finding('c', { where: { field: 'person', note: 'n2', index: 0 } }),
      finding('d', { kind: { kind: 'email' }, text: 'mary@example.org' }),
    ];
    expect(idsOf(found)).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('are not those of two people of one name', () => {
    const both = { subjects: [mary, otherMary] };
    expect(idsOf([finding('a'), finding('b', both), finding('c', both)])).toEqual([['a'], ['b', 'c']]);
  });

  it('are all that stops in one note, and nothing else with it', () => {
    expect(idsOf([finding('a'), stop('b', 2), stop('c', 1), stop('d', 2, 'n2')])).toEqual([
      ['b', 'c'],
      ['d'],
      ['a'],
    ]);
  });

  it('are what all files say about themselves, but each file is looked at by itself', () => {
    const inFile = (index: number) => ({
      where: { field: 'attachment-metadata', note: 'n1', index } as const,
      kind: { kind: 'metadata', topic: 'author' } as const,
      subjects: [],
    });
    const shown = { kind: { kind: 'attachment-content' } as const, subjects: [] };
    expect(
      idsOf([finding('a', inFile(0)), finding('b', inFile(1)), finding('c', shown), finding('d', shown)]),
    ).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('leave out what is in a note that stays here', () => {
    const found = [
      { ...stop('a', 1), decision: remove },
      finding('b'),
      finding('c', { where: { field: 'body', note: 'n2' } }),
    ];
    expect(idsOf(found)).toEqual([['a'], ['c']]);
  });
});

describe('what can be decided', () => {
  it('is another name, out, or as it is, in this order', () => {
    expect(choicesOf(first(finding('a'))).map(({ id }) => id)).toEqual(['replace', 'remove', 'keep']);
  });

  it('is never to keep what reads like a concern about a child', () => {
    expect(choicesOf(first(stop('a', 2), stop('b', 1))).map(({ id }) => id)).toEqual(['remove']);
    expect(choicesOf(first(stop('a', 2))).map(({ id }) => id)).toEqual(['remove', 'keep']);
  });

  it('asks whom it means where it may mean two', () => {
    const choices = choicesOf(first(finding('a', { subjects: [mary, otherMary], would: null })));
    expect(choices.map(({ subject }) => subject)).toEqual([mary, otherMary, null, null]);
    expect(choices[1]?.decision).toEqual({ do: 'pseudonymise', as: otherMary });
  });

  it('is not another name where there is none', () => {
    const hidden = { kind: { kind: 'hidden-text' } as const, subjects: [], would: null };
    expect(choicesOf(first(finding('a', hidden))).map(({ id }) => id)).toEqual(['remove', 'keep']);
  });
});

describe('where a group stands', () => {
  it('is undecided while any place is open, and mixed when places differ', () => {
    expect(standingOf(first(finding('a', { decision: keep }), finding('b')))).toBe('undecided');
    expect(standingOf(first(finding('a', { decision: keep }), finding('b', { decision: rename })))).toBe(
      'mixed',
    );
    expect(standingOf(first(finding('a', { decision: rename }), finding('b', { decision: rename })))).toBe(
      'replace',
    );
  });

  it('leads on to the next that is open, and round to the first', () => {
    const groups = groupFindings([
      finding('a', { subjects: [mary] }),
      finding('b', { subjects: [otherMary], decision: keep }),
      finding('c', { subjects: [], fingerprint: 'c' }),
    ]);
    const keys = groups.map(({ key }) => key);
    expect(nextUndecided(groups, keys[0] ?? null)).toBe(keys[2]);
    expect(nextUndecided(groups, keys[2] ?? null)).toBe(keys[0]);
    expect(nextUndecided(groups.slice(1, 2), null)).toBeNull();
  });
});

describe('all names at once', () => {
  it('are those that are open and plain, never what stops, what may be two, or what was decided', () => {
    const groups = groupFindings([
      finding('a'),
      finding('b', { subjects: [mary, otherMary], would: null }),
      finding('c', { subjects: [otherMary], decision: keep }),
      stop('d', 2, 'n2'),
      finding('e', { subjects: [], kind: { kind: 'phone' }, fingerprint: 'phone' }),
    ]);
    expect(namesToReplace(groups).map(group => group.first.id)).toEqual(['a']);
  });
});

describe('what is nothing', () => {
  it('is said only of what is not certain, and never of what stops', () => {
    expect(canDismiss(first(finding('a', { sure: 'likely' })))).toBe(true);
    expect(canDismiss(first(finding('a', { sure: 'likely' }), finding('b')))).toBe(false);
    expect(canDismiss(first({ ...stop('a', 3), sure: 'possible' }))).toBe(false);
  });
});
