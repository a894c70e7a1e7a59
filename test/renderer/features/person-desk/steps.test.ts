import { describe, expect, it } from 'vitest';
import {
  keptBefore,
  type Step,
  withoutStep,
  withStep,
} from '../../../../renderer/features/person-desk/review/steps';
import { asId } from '../../../../shared/domain/ids';

const step = (entry: string, words: string): Step => ({
  entry: asId.entry(entry),
  words,
  back: () => Promise.resolve(),
});
const wordsOf = (steps: readonly Step[]) => steps.map(({ words }) => words);

describe('what was done while looking again', () => {
  it('can be taken back for each entry, the latest first', () => {
    const two = withStep(withStep([], step('a', 'a kept')), step('b', 'b binned'));
    expect(wordsOf(two)).toEqual(['a kept', 'b binned']);
    expect(wordsOf(withoutStep(two, asId.entry('b')))).toEqual(['a kept']);
  });

  it('is of each entry the latest', () => {
    const again = withStep([step('a', 'a kept'), step('b', 'b binned')], step('a', 'a binned'));
    expect(wordsOf(again)).toEqual(['b binned', 'a binned']);
  });

  it('goes back to a day she chose, and to no day where she had chosen none', () => {
    expect(keptBefore({ chosen: true, until: '2026-11-20' })).toBe('2026-11-20');
    expect(keptBefore({ chosen: false, until: '2026-11-20' })).toBe('unchosen');
  });
});
