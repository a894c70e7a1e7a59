import type { PersonId } from '../ids';
import type { Instant } from '../time';

/** What others know of a head: public keys, under the name she chose. A card proves nothing before its words were compared. */
export type Card = {
  readonly name: string;
  /** Her X25519 public key, as the `age` tool takes it: `age1…`. */
  readonly recipient: string;
  /** Her Ed25519 public key: 32 bytes in base64. */
  readonly verifyingKey: string;
};

/** Why a text is not a card that can be kept. */
export const cardProblems = ['not-a-card', 'mistyped', 'newer-version'] as const;
export type CardProblem = (typeof cardProblems)[number];

/** Somebody's card, as it is kept. */
export type KeptCard = {
  readonly person: PersonId;
  readonly card: Card;
  readonly addedAt: Instant;
  /** When its words were read aloud and were the same; `null` while they were not. */
  readonly comparedAt: Instant | null;
};

/** Whether two cards are of the same keys; the name on them may change. */
export function hasSameKeys(one: Card, other: Card): boolean {
  return one.recipient === other.recipient && one.verifyingKey === other.verifyingKey;
}

/** The head's own keys, and what she calls herself to others. One value, under `current`. */
export type OwnIdentity = {
  readonly version: 1;
  /** `AGE-SECRET-KEY-1…`; the `age` tool takes it as an identity. */
  readonly secretKey: string;
  /** The 32 bytes of the Ed25519 private key, in base64. */
  readonly signingSeed: string;
  readonly name: string;
};
