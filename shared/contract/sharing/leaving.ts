import type { Audience } from '../../domain/entry';
import type { EntryFilter } from '../../domain/filter';
import type { CircleId, ConversationId, EntryId, PathGrant, PersonId } from '../../domain/ids';
import type { Decision } from '../../domain/sharing/decision';
import type { Finding } from '../../domain/sharing/finding';
import type { Handover } from '../../domain/sharing/handover';
import type { Refusal, ShareRecipient } from '../../domain/sharing/recipient';
import type { FileFormat } from '../../domain/sharing/share-format';
import type { HandoverId, SharingId } from '../../domain/sharing/sharing';
import type { Kind, Status } from '../../domain/status';
import type { Instant, LocalDate } from '../../domain/time';
import type { EntrySummary, EntryView } from '../journal';
import type { Named } from '../network';

/** Where the head looks for what she may give. */
export type ShareChoice =
  | { readonly kind: 'entries'; readonly entries: readonly EntryId[] }
  | { readonly kind: 'filter'; readonly filter: EntryFilter }
  /** Everything whose audience names the circle. */
  | { readonly kind: 'circle'; readonly circle: CircleId }
  /** What was written in a conversation or stood on its agenda. */
  | { readonly kind: 'conversation'; readonly conversation: ConversationId };

/** An entry she might give; `refusal` says why not. */
export type ShareableRow = {
  readonly entry: EntrySummary;
  readonly refusal: Refusal | null;
  /** The audience must be raised with this revision. */
  readonly revision: number;
  /** When it last left, for anybody. */
  readonly lastLeft: Instant | null;
};

/** Something that is being got ready. */
export type SharingRow = {
  readonly id: SharingId;
  readonly title: string;
  readonly recipient: ShareRecipient;
  /** Of the circle or person; empty for anybody. */
  readonly recipientName: string;
  readonly entries: number;
  readonly updatedAt: Instant;
};

/** A finding, and what is to be done about it. */
export type CheckedFinding = Finding & {
  readonly decision: Decision | null;
  /** What will stand there instead: a pseudonym or words; `null` while it is not decided, kept or removed. */
  readonly instead: string | null;
  /** What will stand there if it is given another name; `null` where that cannot be said before it is known whom it means, or cannot be done. */
  readonly would: string | null;
  /** The entry's title; the document's own for its title. */
  readonly entry: string;
  /** The attached file it is about. `cleans`: it leaves without what it says about itself, whatever is decided about that. */
  readonly file: { readonly name: string; readonly cleans: boolean } | null;
};

/** What is being got ready, checked as it is now. */
export type SharingView = SharingRow & {
  readonly samePseudonyms: boolean;
  /** In the order they are read; those that may no longer leave are in `refused` instead. */
  readonly notes: readonly {
    /** `null` for a note that says what is kept elsewhere about somebody who asked. */
    readonly entry: EntryId | null;
    readonly key: string;
    readonly title: string;
    readonly undecided: number;
    /** A safeguarding decision leaves it behind. */
    readonly leftBehind: boolean;
  }[];
  readonly refused: readonly { readonly entry: EntryId; readonly title: string; readonly why: Refusal }[];
  /** In the order they are read. */
  readonly findings: readonly CheckedFinding[];
  readonly undecided: number;
};

/** One note as it will leave. What is not decided yet is named by its kind, `(name to decide)`, and never as it stands. */
export type LeavingNote = {
  readonly key: string;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly title: string;
  readonly date: LocalDate;
  readonly body: string;
  readonly outcome: string;
  readonly themes: readonly string[];
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly seenAt: string | null;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  /** Pseudonyms and words that stand for something in this note, to be marked where it is shown. */
  readonly instead: readonly string[];
};

/** How something is to leave. */
export type LeavingForm =
  | { readonly kind: 'file'; readonly format: FileFormat }
  | { readonly kind: 'pack'; readonly lock: PackLockChoice };
export type PackLockChoice =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'members'; readonly people: readonly PersonId[] };

/** The very bytes that will leave, held by the core until they are handed over, let go, or the journal closes. */
export type Prepared = {
  readonly id: string;
  readonly form: 'file' | 'pack';
  /**
   * `text`: what the file says, as much of it as fits in a million characters; `null` for what is not text. Of a pack: the
   * document inside, which is what its recipient reads. Of a Word file: its words, read back out of it.
   */
  readonly files: readonly {
    readonly name: string;
    readonly size: number;
    readonly digest: string;
    readonly text: string | null;
  }[];
  /** A PDF is not there yet: the host has to print it (`printPrepared`). */
  readonly needsPrinting: boolean;
};

export interface LeavingMethods {
  /** At most 2,000 rows; `total` says how many there are. Those that may leave come first. */
  listShareable(input: { readonly choice: ShareChoice; readonly recipient: ShareRecipient }): {
    readonly rows: readonly ShareableRow[];
    readonly total: number;
  };
  /**
   * Lets an entry be read by more people than before, for a reason, which is kept. Fails with `not-allowed` for a
   * reflection, and when `audience` covers nobody new; with `changed-elsewhere`.
   */
  raiseAudience(input: {
    readonly entry: EntryId;
    readonly revision: number;
    readonly audience: Audience;
    readonly reason: string;
  }): EntryView;

  /** Begins with those of `entries` that may leave for `recipient`. Fails with `not-allowed` when none may. */
  beginSharing(input: {
    readonly title: string;
    readonly recipient: ShareRecipient;
    readonly entries: readonly EntryId[];
  }): SharingView;
  /** What was begun and has not left, the latest first. */
  listSharings(): readonly SharingRow[];
  getSharing(input: { readonly id: SharingId }): SharingView;
  saveSharing(input: {
    readonly id: SharingId;
    readonly changes: {
      readonly title?: string;
      readonly entries?: readonly EntryId[];
      readonly samePseudonyms?: boolean;
    };
  }): SharingView;
  dropSharing(input: { readonly id: SharingId }): void;
  /**
   * Decides about findings, by their ids; `null` takes a decision back. Those that are no longer found, or have another
   * fingerprint by now because other words stand there, are passed over.
   */
  decide(input: {
    readonly id: SharingId;
    readonly decisions: readonly {
      readonly finding: string;
      readonly fingerprint: string;
      readonly decision: Decision | null;
    }[];
  }): SharingView;
  /**
   * Says that a finding is nobody's name, here and ever after. One that has another fingerprint by now is passed over. Fails
   * with `not-allowed` for one that is certain.
   */
  dismissFinding(input: {
    readonly id: SharingId;
    readonly finding: string;
    readonly fingerprint: string;
  }): SharingView;
  /** Takes the latest dismissal of a finding with this text back. */
  undismissFinding(input: { readonly id: SharingId; readonly fingerprint: string }): SharingView;
  leavingNote(input: { readonly id: SharingId; readonly key: string }): LeavingNote;

  /**
   * Makes the very bytes that will leave. Fails with `not-allowed` and `undecided` (how many) while anything is not
   * decided, or when the check of the result finds something that nobody decided; with `passphrase-too-weak`; with
   * `not-found` when a member has no card.
   */
  prepareHandover(input: { readonly id: SharingId; readonly form: LeavingForm }): Prepared;
  /** Bytes of one file of what was prepared, to be looked at. */
  readPrepared(input: { readonly id: string; readonly file: number }): { readonly bytes: Uint8Array };
  dropPrepared(input: { readonly id: string }): void;
  /** The page a PDF is printed from. */
  preparedPage(input: { readonly id: string }): { readonly html: string };
  /** Keeps what the host printed, without what its properties tell of the machine and the hour. */
  keepPrinted(input: { readonly id: string; readonly bytes: Uint8Array }): Prepared;
  /**
   * Lets what was prepared leave, and writes it into the ledger. A library takes packs only, under a name that says
   * nothing. Fails with `changed-elsewhere` when anything it was made of was changed since (entries, people, schools, the circle, a
   * card), and with what a disk fails with. `left` in its details says what has left all the same: `nothing`, `maybe` (the line in the
   * ledger stays `begun`) or `all`; `inJournal`, that it was the journal's own disk that failed.
   */
  handOver(input: {
    readonly id: string;
    readonly to:
      | { readonly kind: 'folder'; readonly folder: PathGrant }
      | { readonly kind: 'library'; readonly circle: CircleId };
  }): HandoverView;

  /** The ledger, the latest first. */
  listHandovers(): readonly HandoverRow[];
  getHandover(input: { readonly id: HandoverId }): HandoverView;
  /** What of `entry` left, the latest first. */
  handoversOf(input: { readonly entry: EntryId }): readonly HandoverRow[];
  /**
   * Notes that the head wants it back, and closes the entries of it that were raised for its recipient and that nobody else
   * has, each as far as it was raised. What left cannot be called back; a pack in a library on this laptop is removed from there. Asked for once
   * more while that folder was away, it is looked for again; otherwise nothing is done a second time.
   */
  unshare(input: { readonly id: HandoverId }): HandoverView;
}

export type HandoverRow = Pick<
  Handover,
  'id' | 'at' | 'state' | 'title' | 'form' | 'recipient' | 'recipientName' | 'takenBack'
> & { readonly notes: number };

export type HandoverView = Handover & {
  /**
   * Where the entries are now; `null` for one that was erased. `changed`: it says something else than when it left; what it
   * said then is in its history.
   */
  readonly entries: readonly (
    | (Pick<EntrySummary, 'id' | 'title' | 'binnedAt'> & { readonly changed: boolean })
    | null
  )[];
  readonly circle: Named<CircleId> | null;
};
