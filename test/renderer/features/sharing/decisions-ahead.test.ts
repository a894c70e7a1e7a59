import { describe, expect, it } from 'vitest';
import { withDecisions } from '../../../../renderer/features/sharing/check/use-deciding';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import { finding, sharingOf, stop } from './findings';

const aheadOf = (id: string, decision: Decision | null, fingerprint = 'known-person mary') =>
  new Map([[id, { finding: id, fingerprint, decision }]]);

describe('what is decided and not kept yet', () => {
  it('shows at once, with what will stand there, and counts', () => {
    const view = withDecisions(
      sharingOf([finding('a'), finding('b', { where: { field: 'body', note: 'n2' } })]),
      aheadOf('a', { do: 'pseudonymise' }),
    );
    expect(view.findings[0]).toMatchObject({ decision: { do: 'pseudonymise' }, instead: 'Head A' });
    expect(view.undecided).toBe(1);
    expect(view.notes.map(({ undecided }) => undecided)).toEqual([0, 1]);
  });

  it('leaves a note behind with everything in it', () => {
    const view = withDecisions(
      sharingOf([stop('a', 1), finding('b')]),
      aheadOf('a', { do: 'remove' }, 'stop a'),
    );
    expect(view.undecided).toBe(0);
    expect(view.notes.map(({ leftBehind }) => leftBehind)).toEqual([true, false]);
  });

  it('opens again what is taken back', () => {
    const view = withDecisions(sharingOf([finding('a', { decision: { do: 'keep' } })]), aheadOf('a', null));
    expect(view.undecided).toBe(1);
  });

  it('is not about other words that stand in the same place by now', () => {
    const view = withDecisions(
      sharingOf([finding('a', { text: 'Dave', fingerprint: 'known-person dave' })]),
      aheadOf('a', { do: 'keep' }),
    );
    expect(view.findings[0]?.decision).toBeNull();
    expect(view.undecided).toBe(1);
  });

  it('changes nothing where nothing is ahead', () => {
    const view = sharingOf([finding('a')]);
    expect(withDecisions(view, new Map())).toBe(view);
  });
});
