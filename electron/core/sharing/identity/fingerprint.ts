import { scryptSync } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Card } from './card';

const words = 6;
const bitsOfWord = 11;
/** scrypt with N = 2^12, r = 8: 4 MiB and some 15 ms for each card. */
const cost = { N: 2 ** 12, r: 8, p: 1 } as const;

/**
 * Six words to read aloud, so that two heads know that they hold each other's true keys. They stand for both keys and
 * not for the name, which may change: 66 bits of the 2,048 words of BIP 39. To find other keys with the same words takes
 * about 2^66 attempts, each of which costs a memory-hard scrypt of 2^12 rounds: the work of about 2^78 plain hashes or more.
 */
export function fingerprintOf(card: Pick<Card, 'recipient' | 'verifyingKey'>): readonly string[] {
  const length = Math.ceil((words * bitsOfWord) / 8);
  const digest = scryptSync(
    `${card.recipient} ${card.verifyingKey}`,
    'critical-friend-fingerprint 1',
    length,
    cost,
  );
  const bits = Array.from(digest, byte => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: words }, (_, at) => {
    const index = Number.parseInt(bits.slice(at * bitsOfWord, (at + 1) * bitsOfWord), 2);
    return wordlist[index] ?? '';
  });
}
