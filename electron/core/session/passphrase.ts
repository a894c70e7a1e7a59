import { randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { JournalError } from '../../../shared/contract/errors';
import type { PassphraseEstimate } from '../../../shared/contract/vault';
import {
  passphraseLength,
  passphraseMinimum,
  passphraseScoreMinimum,
} from '../../../shared/domain/passphrase';
import { wordLists } from '../word-lists';

/** Words a guesser of a school leader's passphrase would try first. */
const ownWords = [
  'critical friend',
  'headteacher',
  'school',
  'ofsted',
  'primary',
  'academy',
  'governors',
  'journal',
];

let estimator: ZxcvbnFactory | null = null;

function loadEstimator(): ZxcvbnFactory {
  if (estimator !== null) return estimator;
  const { common, english } = wordLists();
  estimator = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    useLevenshteinDistance: true,
  });
  return estimator;
}

/** How hard `passphrase` is to guess, by zxcvbn (Wheeler 2016); only its first 128 characters are judged, which is kinder to nobody. */
export function estimatePassphrase(passphrase: string): PassphraseEstimate {
  const result = loadEstimator().check(passphrase.normalize('NFC').slice(0, 128), ownWords);
  const longEnough = passphraseLength(passphrase) >= passphraseMinimum;
  return {
    score: result.score,
    guessesLog10: result.guessesLog10,
    longEnough,
    acceptable: longEnough && result.score >= passphraseScoreMinimum,
    warning: result.feedback.warning,
  };
}

/** Fails with `passphrase-too-weak` unless `passphrase` may protect a journal. */
export function requireStrongPassphrase(passphrase: string): void {
  if (!estimatePassphrase(passphrase).acceptable) throw new JournalError('passphrase-too-weak');
}

/** Six words of the 2,048 of BIP 39, drawn without bias: 66 bits, behind Argon2id. */
export function suggestPassphrase(): string {
  return Array.from({ length: 6 }, () => wordlist[randomInt(wordlist.length)] ?? '').join(' ');
}
