import { describe, expect, it } from 'vitest';
import {
  canDismiss,
  choicesOf,
  groupFindings,
  holdingBack,
  namesToReplace,
  nextUndecided,
  standingOf,
} from '../../../../renderer/features/sharing/check/finding-groups';
import type { CheckedFinding } from '../../../../shared/contract/sharing';
import { finding, mary, otherMary, sharingOf, stop } from './findings';

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

  it('are what all pictures say about themselves, but a file that cannot be cleaned is decided by itself', () => {
    const inFile = (index: number, cleans: boolean) => ({
      where: { field: 'attachment-metadata', note: 'n1', index } as const,
      kind: { kind: 'metadata', topic: 'author' } as const,
      subjects: [],
      would: null,
      file: { name: `${index}`, cleans },
    });
    const shown = { kind: { kind: 'attachment-content' } as const, subjects: [] };
    const found = [
      finding('a', inFile(0, true)),
      finding('b', inFile(1, true)),
      finding('c', inFile(2, false)),
      finding('d', inFile(3, false)),
      finding('e', inFile(3, false)),
      finding('f', shown),
      finding('g', shown),
    ];
    expect(idsOf(found)).toEqual([['a', 'b'], ['c'], ['d', 'e'], ['f'], ['g']]);
    const [pictures, file] = groupFindings(found);
    expect(pictures && choicesOf(pictures).map(({ id, digit }) => `${digit} ${id}`)).toEqual(['2 remove']);
    expect(file && choicesOf(file).map(({ id, digit }) => `${digit} ${id}`)).toEqual(['2 remove', '3 keep']);
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
    const forThem = { kind: 'safeguarding', tier: 1, sense: 'adult', subjectAsked: true } as const;
    const asked = { ...stop('a', 1), kind: forThem };
    expect(choicesOf(first(asked)).map(({ id, digit }) => [id, digit])).toEqual([
      ['remove', 2],
      ['keep', null],
    ]);
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

describe('the digit of an answer', () => {
  const digits = (...findings: CheckedFinding[]) =>
    choicesOf(first(...findings)).map(({ id, digit }) => [id, digit]);

  it('follows the answers as they are shown, whoever it may mean', () => {
    expect(
      digits(finding('a', { subjects: [mary, otherMary], would: null })).map(([, digit]) => digit),
    ).toEqual([1, 2, 3, 4]);
  });

  it('is the same for leaving out and for keeping, whether or not there is another name', () => {
    const hidden = { kind: { kind: 'hidden-text' } as const, subjects: [], would: null };
    expect(digits(finding('a')).slice(1)).toEqual(digits(finding('a', hidden)));
  });

  it('never lets go what stops', () => {
    expect(digits(stop('a', 2))).toEqual([
      ['remove', 2],
      ['keep', null],
    ]);
    expect(digits(stop('a', 3)).at(-1)).toEqual(['keep', null]);
  });

  it('is one digit', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      kind: 'stranger' as const,
      of: 'person' as const,
      name: `Mary ${at}`,
    }));
    expect(
      digits(finding('a', { subjects: many }))
        .slice(-3)
        .map(([, digit]) => digit),
    ).toEqual([9, null, null]);
  });
});

describe('what holds back', () => {
  it('is that no note is left to give, however much is decided', () => {
    const view = sharingOf([]);
    const stays = view.notes.map(note => ({ ...note, leftBehind: true }));
    expect(holdingBack({ notes: stays, undecided: 0 })).toBe('no-note');
    expect(holdingBack({ notes: [], undecided: 0 })).toBe('no-note');
    expect(holdingBack({ ...view, undecided: 1 })).toBe('undecided');
    expect(holdingBack({ notes: [...stays, ...view.notes], undecided: 0 })).toBeNull();
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

  it('are left as they are where that was decided', () => {
    const groups = groupFindings([finding('a', { decision: keep }), finding('b'), finding('c')]);
    const [names] = namesToReplace(groups);
    expect(names?.findings.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(names?.first.id).toBe('b');
  });
});

describe('what is nothing', () => {
  it('is said only of what is not certain, and never of what stops or whom the journal knows', () => {
    const stranger = { kind: { kind: 'likely-name' }, subjects: [], sure: 'likely' } as const;
    expect(canDismiss(first(finding('a', stranger)))).toBe(true);
    expect(canDismiss(first(finding('a', { ...stranger, sure: 'certain' })))).toBe(false);
    expect(canDismiss(first(finding('a', { sure: 'possible' })))).toBe(false);
    expect(canDismiss(first({ ...stop('a', 3), sure: 'possible' }))).toBe(false);
  });

  it('is never said of what a file shows', () => {
    const shown = { kind: { kind: 'attachment-content' } as const, subjects: [], sure: 'likely' as const };
    expect(canDismiss(first(finding('a', shown)))).toBe(false);
  });
});
