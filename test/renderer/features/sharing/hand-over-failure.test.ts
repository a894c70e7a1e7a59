import { describe, expect, it } from 'vitest';
import {
  isSpent,
  knownFailure,
  leftBy,
} from '../../../../renderer/features/sharing/hand-over/hand-over-failure';
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
    expect(leaving('disk-full')).toBe('full');
    expect(knownFailure(new JournalError('disk-full', { inJournal: true }), 'leaving', 'file')).toBe(
      'fullHere',
    );
  });

  it('never says that nothing left where that was not seen', () => {
    const left = (details: ErrorDetails) => leftBy(new JournalError('disk-full', details), 'leaving');
    expect([left({ left: 'nothing' }), left({ left: 'maybe' }), left({ left: 'all' })]).toEqual([
      'nothing',
      'maybe',
      'all',
    ]);
    expect(left({})).toBe('maybe');
    expect(leftBy(new Error('a bug'), 'leaving')).toBe('maybe');
    expect(leftBy(new JournalError('disk-full'), 'preparing')).toBe('nothing');
  });

  it('says whether what was made can leave no more', () => {
    expect(isSpent(new JournalError('changed-elsewhere'))).toBe(true);
    expect(isSpent(new JournalError('not-found'))).toBe(true);
    expect(isSpent(new JournalError('folder-missing'))).toBe(false);
    expect(isSpent(new JournalError('disk-full', { left: 'all' }))).toBe(true);
    expect(isSpent(new Error('a bug'))).toBe(false);
  });
});
