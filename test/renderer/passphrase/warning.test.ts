import { expect, it } from 'vitest';
import { warningKey } from '../../../renderer/passphrase/warning';
import type { PassphraseEstimate } from '../../../shared/contract/vault';

const weak: PassphraseEstimate = {
  score: 1,
  guessesLog10: 4,
  longEnough: true,
  acceptable: false,
  warning: null,
};

it('says why a passphrase is weak, in a sentence we have', () => {
  expect(warningKey({ ...weak, warning: 'topTen' })).toBe('topTen');
  expect(warningKey({ ...weak, warning: 'a code of a later estimator' })).toBe('other');
  expect(warningKey(weak)).toBe('other');
});

it('says nothing about one that is good, or only too short so far', () => {
  expect(warningKey({ ...weak, acceptable: true, warning: 'dates' })).toBeNull();
  expect(warningKey({ ...weak, longEnough: false })).toBeNull();
});
