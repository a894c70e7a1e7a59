import { describe, expect, it } from 'vitest';
import { isSpent, knownFailure } from '../../../../renderer/features/sharing/hand-over/hand-over-failure';
import { type ErrorCode, type ErrorDetails, JournalError } from '../../../../shared/contract/errors';

const making = (code: ErrorCode, details: ErrorDetails = {}) =>
  knownFailure(new JournalError(code, details), 'preparing', 'members');
const leaving = (code: ErrorCode) => knownFailure(new JournalError(code), 'leaving', 'members');

describe('what went wrong on the way out', () => {
  it('has one sentence for each reason, though several have one code', () => {
    expect(making('not-allowed', { undecided: 2 })).toBe('undecided');
    expect(making('not-allowed', { notes: 0 })).toBe('allStay');
    expect(making('not-allowed')).toBe('notMember');
    expect(knownFailure(new JournalError('not-allowed'), 'preparing', 'file')).toBeNull();
    expect(leaving('not-allowed')).toBeNull();
    expect(making('not-found', { card: 'own' })).toBe('ownCard');
    expect(making('not-found', { card: 'member' })).toBe('card');
    expect(making('not-found')).toBe('gone');
    expect(leaving('not-found')).toBe('lost');
  });

  it('says whether what was made can leave no more', () => {
    expect(isSpent(new JournalError('changed-elsewhere'))).toBe(true);
    expect(isSpent(new JournalError('not-found'))).toBe(true);
    expect(isSpent(new JournalError('folder-missing'))).toBe(false);
    expect(isSpent(new Error('a bug'))).toBe(false);
  });
});
