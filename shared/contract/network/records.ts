import type { CircleId, ConversationId, PersonId, ReviewId, SchoolId } from '../../domain/ids';
import type { Instant, LocalDate } from '../../domain/time';

/** Somebody or something by name, as it is called now; `inBin` so that the screen can say so. */
export type Named<Id> = { readonly id: Id; readonly name: string; readonly inBin: boolean };

/** What a new record needs, and what else is known of it already. */
export type NewOf<Content, Needed extends keyof Content> = Readonly<Pick<Content, Needed>> & {
  readonly content: Partial<Omit<Content, Needed>>;
};

export type SaveOf<Id, Content> = {
  readonly id: Id;
  readonly revision: number;
  readonly changes: Partial<Content>;
};

/** Any record of the network. */
export type RecordRef =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'school'; readonly id: SchoolId }
  | { readonly kind: 'circle'; readonly id: CircleId }
  | { readonly kind: 'conversation'; readonly id: ConversationId }
  | { readonly kind: 'review'; readonly id: ReviewId };

/** What is in the bin beside entries. */
export type BinnedRecord = {
  readonly record: RecordRef;
  readonly name: string;
  readonly date: LocalDate | null;
  readonly binnedAt: Instant;
  /** Entries that name this person, are tied to this conversation, were seen at this school …; they stay. */
  readonly entries: number;
};

/** The bin of what is kept beside entries. */
export interface RecordMethods {
  binRecords(input: { readonly records: readonly RecordRef[] }): void;
  unbinRecords(input: { readonly records: readonly RecordRef[] }): void;
  listBinnedRecords(): readonly BinnedRecord[];
  /** Removes records from the disk for good. Entries stay, with the names as they are written in them. Only what is in the bin can be erased. */
  eraseRecords(input: { readonly records: readonly RecordRef[] }): { readonly erased: number };
}
