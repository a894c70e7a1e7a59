import type { EntryId, PersonId } from '../ids';
import type { Instant, LocalDate } from '../time';

declare const brand: unique symbol;
/** Names a request; a random UUID. */
export type RequestId = string & { readonly [brand]: 'RequestId' };
/** Names a certificate of erasure; a random UUID. */
export type CertificateId = string & { readonly [brand]: 'CertificateId' };

/** Somebody asked what is kept about them. While it is open, nothing about them can be erased. */
export type SubjectRequest = {
  readonly id: RequestId;
  readonly person: PersonId;
  readonly receivedOn: LocalDate;
  /** One calendar month later, unless the head set another day (two months more for what is complex). */
  readonly dueOn: LocalDate;
  /** Plain text. */
  readonly note: string;
  readonly answeredOn: LocalDate | null;
  readonly createdAt: Instant;
};

/** Until when the head means to keep an entry. */
export type KeepUntil = { readonly entry: EntryId; readonly until: LocalDate; readonly setAt: Instant };

/** What was done when somebody was erased. Holds no name: only who asked for it can say whom it was about. */
export type ErasureCertificate = {
  readonly id: CertificateId;
  readonly at: Instant;
  /** What the head wrote down to find it again, for example a case number; may be empty. */
  readonly reference: string;
  readonly erasedEntries: number;
  readonly rewrittenEntries: number;
  readonly rewrittenRevisions: number;
  readonly erasedAttachments: number;
  readonly leftConversations: number;
  readonly leftCircles: number;
  readonly rewrittenHandovers: number;
  /** Packs and files in which they left this laptop before; those are beyond the reach of this journal. */
  readonly handovers: number;
  /** Whether the vault was rewritten, so that the old bytes are gone from it. */
  readonly compacted: boolean;
  /** Damaged files of the vault of which copies were kept, and are not removed since: words about them may be in these. */
  readonly damagedCopiesKept: number;
  /**
   * Who and what was erased, as hashes of random ids that nothing else has any more: a backup that still has them does not
   * bring them back. Certificates of before there were backups have none.
   */
  readonly erased?: readonly string[];
};

/** Names where the fates that the head chose are kept until somebody is erased. */
export function erasureDraftPlace(person: PersonId): string {
  return `erase-${person}`;
}

/** Whether a draft holds such fates: ids of entries and no text. */
export function isErasureDraft(place: string): boolean {
  return place.startsWith('erase-');
}

/** The counts of a certificate that say what was done, in the order they are read. */
export const erasureCounts = [
  'erasedEntries',
  'rewrittenEntries',
  'rewrittenRevisions',
  'erasedAttachments',
  'leftConversations',
  'leftCircles',
  'rewrittenHandovers',
] as const satisfies readonly (keyof ErasureCertificate)[];

/** The same date next month, or its last day; on a Saturday or Sunday the Monday after (ICO, "How long do we have to comply?"). Bank holidays are the head's to count. */
export const requestMonths = 1;
/** Months that may be added when a request is complex, or one of many. */
export const extensionMonths = 2;
/** Months after which an entry that names somebody is looked at again, unless the head set another day. */
export const keepMonths = 12;
