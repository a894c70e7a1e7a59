import { failureOf } from '../../../api';
import type { FormKind } from './leaving-form';

/** While what will leave was being made, or while it was leaving. */
export type Phase = 'preparing' | 'leaving';

/** What can go wrong on the way out and has words of its own. */
export type KnownFailure =
  | 'changed'
  | 'undecided'
  | 'allStay'
  | 'notMember'
  | 'ownCard'
  | 'card'
  | 'gone'
  | 'away'
  | 'full'
  | 'fullHere'
  | 'print'
  | 'lost';

/** `null` for what is said as anywhere else. */
export function knownFailure(error: unknown, during: Phase, kind: FormKind): KnownFailure | null {
  const { code, details } = failureOf(error);
  switch (code) {
    case 'changed-elsewhere':
      return 'changed';
    case 'not-allowed':
      if ('undecided' in details) return 'undecided';
      if ('notes' in details) return 'allStay';
      return during === 'preparing' && kind === 'members' ? 'notMember' : null;
    case 'not-found':
      if (during === 'leaving') return 'lost';
      if ('card' in details) return details['card'] === 'own' ? 'ownCard' : 'card';
      return 'gone';
    case 'folder-missing':
      return 'away';
    case 'disk-full':
      return details['inJournal'] === true ? 'fullHere' : 'full';
    case 'not-supported-here':
      return 'print';
    default:
      return null;
  }
}

/** Whether what was made can leave no more, so that it has to be made anew. */
export function isSpent(error: unknown): boolean {
  const { code, details } = failureOf(error);
  return code === 'changed-elsewhere' || code === 'not-found' || details['left'] === 'all';
}

/** How much of it has left all the same. */
export type LeftBy = 'nothing' | 'maybe' | 'all';

/** What has left by a failure. Where nobody said, nothing is known of it. */
export function leftBy(error: unknown, during: Phase): LeftBy {
  if (during === 'preparing') return 'nothing';
  const { left } = failureOf(error).details;
  return left === 'nothing' || left === 'all' ? left : 'maybe';
}
