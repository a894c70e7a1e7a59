import type { CircleId, EntryId } from '../ids';
import type { Instant } from '../time';
import type { Decision } from './decision';
import type { PseudonymKey } from './pseudonym-key';
import type { ShareRecipient } from './recipient';

declare const brand: unique symbol;
/** Names something that is being got ready to leave; a random UUID. */
export type SharingId = string & { readonly [brand]: 'SharingId' };
/** Names a line of the ledger; a random UUID. */
export type HandoverId = string & { readonly [brand]: 'HandoverId' };

/** What is being got ready to leave: nothing of it has left. Kept, so that no decision is lost when the journal closes. */
export type Sharing = {
  readonly id: SharingId;
  readonly title: string;
  readonly recipient: ShareRecipient;
  /** In the order they are read. */
  readonly entries: readonly EntryId[];
  /** Whether pseudonyms are the same in everything this circle is given. */
  readonly samePseudonyms: boolean;
  /** Those given for this sharing alone. */
  readonly pseudonyms: PseudonymKey;
  /** By the id of a finding. One whose fingerprint is another by now is about other words, and does not count. */
  readonly decisions: Readonly<Record<string, KeptDecision>>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** `fingerprint`: 128 bits of SHA-256 of the finding's, so that no word of a note is kept with a decision. */
export type KeptDecision = { readonly fingerprint: string; readonly decision: Decision };

/** Entries of one sharing; a document of more is refused. */
export const sharedEntriesLimit = 10_000;

/** How an entry is named to others, whatever pack it is in: random, and never its id. */
export type NoteKey = { readonly entry: EntryId; readonly key: string };

/** A finding that is nobody's name, said once and for all. Under SHA-256 of its fingerprint. */
export type Dismissal = { readonly fingerprint: string; readonly at: Instant };

/** Why the head let an entry be read by others; the latest reason of each. */
export type AudienceRaise = {
  readonly entry: EntryId;
  readonly reason: string;
  readonly at: Instant;
  /** Circles that might read it before it was first raised; none when it was for her alone. */
  readonly before: readonly CircleId[];
  /** When that was. */
  readonly since: Instant;
};
