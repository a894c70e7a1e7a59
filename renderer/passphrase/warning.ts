import type { PassphraseEstimate } from '../../shared/contract/vault';
import type { Messages } from '../../shared/messages/en-GB/index';

type WarningKey = keyof Messages['vault']['passphrase']['warning'];

const known = [
  'straightRow',
  'keyPattern',
  'simpleRepeat',
  'extendedRepeat',
  'sequences',
  'recentYears',
  'dates',
  'topTen',
  'topHundred',
  'common',
  'similarToCommon',
  'wordByItself',
  'namesByThemselves',
  'commonNames',
  'userInputs',
  'pwned',
] as const satisfies readonly WarningKey[];

/** The sentence for why a passphrase is weak; `null` when it is good enough, or is simply still too short. */
export function warningKey(estimate: PassphraseEstimate): WarningKey | null {
  if (estimate.acceptable) return null;
  const named = known.find(key => key === estimate.warning);
  if (named !== undefined) return named;
  return estimate.longEnough ? 'other' : null;
}
