import type { EntryId, PathGrant, PersonId } from '../../domain/ids';
import type {
  CertificateId,
  ErasureCertificate,
  KeepUntil,
  RequestId,
  SubjectRequest,
} from '../../domain/sharing/person-desk';
import type { Kind } from '../../domain/status';
import type { LocalDate } from '../../domain/time';
import type { Named, RecordRef } from '../network';
import type { SharingView } from './leaving';

/** How something is about a person. */
export type Touch =
  | 'their-record'
  | 'named'
  | 'mentioned'
  | 'in-history'
  | 'took-part'
  | 'member'
  | 'waits'
  | 'reviewer'
  | 'in-file-name'
  | 'handed-over';

/** One thing in which a person is found. */
export type DeskItem = {
  /** Of an entry also what came of its history and files. */
  readonly where:
    | { readonly kind: 'entry'; readonly entry: EntryId; readonly of: Kind }
    | { readonly kind: 'record'; readonly record: RecordRef }
    | { readonly kind: 'handover'; readonly title: string }
    /** A text that is neither: what was typed and not kept yet, a template, a search she kept, something that is being got ready, a theme, where a circle's folder is. */
    | {
        readonly kind: 'text';
        readonly of: 'draft' | 'template' | 'saved-search' | 'sharing' | 'theme' | 'library';
      };
  readonly title: string;
  readonly date: LocalDate | null;
  readonly touches: readonly Touch[];
  readonly inBin: boolean;
  /** `false`: found by nothing but a name that may be somebody else's, who is called so too. */
  readonly sure: boolean;
};

export type RequestRow = SubjectRequest & {
  readonly personName: string;
  /** Negative once it is late. */
  readonly daysLeft: number;
};

export type DeskView = {
  readonly person: Named<PersonId>;
  readonly requests: readonly RequestRow[];
  /** The latest first. */
  readonly found: readonly DeskItem[];
  readonly counts: {
    readonly entries: number;
    readonly revisions: number;
    readonly attachments: number;
    readonly conversations: number;
    readonly circles: number;
    readonly reviews: number;
    readonly handovers: number;
  };
};

/**
 * What is to become of an entry when somebody in it is erased: it goes with them, it stays without their name, or (only
 * where it is not sure that it is about them) it stays as it is, because it means somebody else.
 */
export type EntryFate = 'erase' | 'rewrite' | 'keep';

export type ErasurePreview = {
  readonly person: Named<PersonId>;
  /** What stands in the way: an open request of theirs, or a review they gave. */
  readonly blocked: 'open-request' | 'reviewer' | null;
  /**
   * `fate` is what we suggest: an entry about them alone goes, one that others need stays without their name, one that may
   * be about somebody else stays. `sure` as in `DeskItem`; `keep` is refused where it is true.
   */
  readonly entries: readonly {
    readonly entry: EntryId;
    readonly title: string;
    readonly kind: Kind;
    readonly date: LocalDate;
    readonly places: number;
    /** Of the places, those that stay as they are where the entry stays without the name: they may be somebody else's, or words. */
    readonly staying: number;
    readonly fate: EntryFate;
    readonly inBin: boolean;
    readonly sure: boolean;
  }[];
  readonly counts: DeskView['counts'];
  /** What will stand in place of their name. */
  readonly instead: string;
};

/** An entry whose day to be looked at again has come. */
export type KeepRow = {
  readonly entry: EntryId;
  readonly title: string;
  readonly kind: Kind;
  readonly date: LocalDate;
  readonly people: readonly string[];
  readonly until: LocalDate;
  /** The head chose that day herself. */
  readonly chosen: boolean;
  /** Somebody in it has asked what is kept about them: it stays. */
  readonly held: boolean;
};

export interface PersonDeskMethods {
  /** Everything found about somebody: entries, their history and files, conversations, circles, reviews, the ledger; the bin too. */
  personDesk(input: { readonly person: PersonId }): DeskView;
  listRequests(): readonly RequestRow[];
  /** `dueOn`: `null` for one calendar month. */
  openRequest(input: {
    readonly person: PersonId;
    readonly receivedOn: LocalDate;
    readonly dueOn: LocalDate | null;
    readonly note: string;
  }): RequestRow;
  saveRequest(input: {
    readonly id: RequestId;
    readonly changes: {
      readonly dueOn?: LocalDate;
      readonly note?: string;
      readonly answeredOn?: LocalDate | null;
    };
  }): RequestRow;
  /** Gathers everything found about somebody into a sharing for them alone: their own name is kept, everybody else is to be decided. Leaves as PDF and JSON, like any other. */
  gatherForPerson(input: { readonly person: PersonId }): SharingView;

  previewErasure(input: { readonly person: PersonId }): ErasurePreview;
  /**
   * Erases somebody: their record, ties, waits, memberships and card; each entry as `fates` says, its history and files with it
   * (where it says nothing, the entry stays, without the name if it is surely theirs); their names in the ledger. The vault is rewritten. Fails with `not-allowed`
   * while something stands in the way, also `held` when somebody who has asked is named in an entry that would go.
   */
  erasePerson(input: {
    readonly person: PersonId;
    readonly fates: readonly { readonly entry: EntryId; readonly fate: EntryFate }[];
    readonly reference: string;
  }): ErasureCertificate;
  listCertificates(): readonly ErasureCertificate[];
  /** Writes a certificate as a text file into a folder. */
  exportCertificate(input: { readonly id: CertificateId; readonly folder: PathGrant }): {
    readonly fileName: string;
  };

  /** Entries that name somebody and whose day has come, the oldest first; at most 500. `total` counts all. `term`: what comes due by the end of this term. */
  listToReview(): {
    readonly rows: readonly KeepRow[];
    readonly total: number;
    readonly term: number;
    readonly termEnds: LocalDate;
  };
  /** Keeps entries until another day; `null`: the usual time from today; `unchosen`: as if no day had ever been chosen. */
  keepEntries(input: {
    readonly entries: readonly EntryId[];
    readonly until: LocalDate | 'unchosen' | null;
  }): void;
  /** Until when an entry is kept; `null` for one that names nobody. */
  keptUntil(input: {
    readonly entry: EntryId;
  }): (Pick<KeepUntil, 'until'> & { readonly chosen: boolean }) | null;
}
