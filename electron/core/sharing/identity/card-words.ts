import { setImmediate } from 'node:timers/promises';
import type { Card } from './card';
import { fingerprintOf } from './fingerprint';

/** They cost an scrypt each, so they are worked out once for each card that is held, and go with it. */
const known = new WeakMap<Card, readonly string[]>();
/** Those of the cards that were read last: many packs are of few senders. */
const latest = new Map<string, readonly string[]>();
const latestAtMost = 100;

/** The words of a card to read aloud. */
export function wordsOf(card: Card): readonly string[] {
  const before = known.get(card);
  if (before !== undefined) return before;
  const words = latestWords(card);
  known.set(card, words);
  return words;
}

function latestWords(card: Card): readonly string[] {
  const keys = `${card.recipient} ${card.verifyingKey}`;
  const words = latest.get(keys) ?? fingerprintOf(card);
  latest.delete(keys);
  latest.set(keys, words);
  const [oldest] = latest.keys();
  if (latest.size > latestAtMost && oldest !== undefined) latest.delete(oldest);
  return words;
}

/** Works out the words of many cards ahead, answering others after each. */
export async function readyWords(cards: Iterable<Card>): Promise<void> {
  for (const card of cards) {
    if (known.has(card)) continue;
    wordsOf(card);
    await setImmediate();
  }
}
