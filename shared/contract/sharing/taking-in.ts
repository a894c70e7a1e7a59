import type { CircleId, EntryId, PathGrant, PersonId } from '../../domain/ids';
import type { PackLock, PackProblem } from '../../domain/sharing/pack';
import type { Kind, Status } from '../../domain/status';
import type { Instant, LocalDate } from '../../domain/time';
import type { EntrySummary } from '../journal';
import type { Named } from '../network';

/** Where a pack is read from. `file` is a name in the folder of the circle's library. */
export type PackSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'library'; readonly circle: CircleId; readonly file: string };

/** Who made a pack. */
export type PackSender = {
  /** What she calls herself. */
  readonly name: string;
  readonly words: readonly string[];
  /** Whose card these keys are on. */
  readonly person: Named<PersonId> | null;
  /** `compared`: her words were read aloud; `kept`: her card is here, not compared; `unknown`: nobody's card; `own`: made here. */
  readonly standing: 'compared' | 'kept' | 'unknown' | 'own';
};

/** What merging would do with one note (`planMerge`). */
export type NotePlan = 'new' | 'changed' | 'identical' | 'conflicting' | 'refused';
/** Why a note stays out. `older`: a later version is here; `in-bin`: it is in the bin; `own`: it was made here; `too-large`: no entry can hold it. */
export type RefusedNote = 'older' | 'in-bin' | 'own' | 'too-large';

export type PackNoteRow = {
  readonly key: string;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly title: string;
  readonly date: LocalDate;
  readonly plan: NotePlan;
  readonly why: RefusedNote | null;
  /** The entry that follows this note here. */
  readonly entry: EntryId | null;
  /** The question here that it answers. */
  readonly answers: readonly Pick<EntrySummary, 'id' | 'title'>[];
  readonly attachments: number;
};

/** An opened pack; nothing of it is in the journal. Held by the core until it is merged, closed, or the journal closes. */
export type PackView = {
  readonly id: string;
  readonly sender: PackSender;
  readonly title: string;
  readonly madeOn: LocalDate;
  readonly lock: PackLock;
  /** When the same pack was merged before. */
  readonly before: Instant | null;
  readonly notes: readonly PackNoteRow[];
};

/** What one version of a note says. */
export type NoteText = {
  readonly title: string;
  readonly status: Status | null;
  readonly date: LocalDate;
  readonly body: string;
  readonly outcome: string;
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly kind: Kind;
  /** Names of themes, and of the school where a practice was seen. */
  readonly themes: readonly string[];
  readonly seenAt: string | null;
  /** Titles of the questions here that it answers. */
  readonly answers: readonly string[];
  readonly attachments: readonly NoteFile[];
};

/** A file of a note. `mark`: the same for the same bytes, whatever it is called; empty for one that cannot be read. */
export type NoteFile = { readonly name: string; readonly size: number; readonly mark: string };

/** Three versions side by side: what came, what is here, and what was taken the last time (`null` where there is none). */
export type PackNoteView = {
  readonly row: PackNoteRow;
  readonly theirs: NoteText;
  readonly ours: NoteText | null;
  readonly base: NoteText | null;
};

export type MergeReport = {
  readonly created: number;
  readonly updated: number;
  /** New versions that stand beside entries that were changed here. */
  readonly beside: number;
  readonly unchanged: number;
  readonly leftOut: number;
  /** Questions here that were answered. */
  readonly answered: number;
  /** The entries that were written, in the pack's order. */
  readonly entries: readonly EntryId[];
};

/** The merge that can be taken back. */
export type LastMerge = {
  readonly at: Instant;
  readonly senderName: string;
  readonly created: number;
  readonly updated: number;
  /** Entries that were written on since; these stay. */
  readonly writtenOn: number;
};

/** Where an entry came from. */
export type EntryOrigin = {
  /** What she called herself; anybody may call themselves anything. */
  readonly senderName: string;
  readonly person: Named<PersonId> | null;
  /** By whose card it was signed, as far as is known now. */
  readonly standing: PackSender['standing'];
  readonly takenAt: Instant;
  readonly madeOn: LocalDate | null;
  /** It was written on here since. */
  readonly changedHere: boolean;
  /** The entry that holds her later version. */
  readonly later: Pick<EntrySummary, 'id' | 'title'> | null;
};

/** A file of a library that was not taken yet. */
export type LibraryFile = {
  readonly file: string;
  readonly size: number;
  readonly changedAt: Instant;
  /** What it can be opened with; `null` when it cannot be. */
  readonly lock: PackLock | null;
  /** Told of what is sealed for the head's own card, and opens. */
  readonly opened: {
    readonly sender: PackSender;
    readonly title: string;
    readonly madeOn: LocalDate;
    readonly notes: number;
  } | null;
  readonly problem: PackProblem | null;
};

export type LibraryView = {
  readonly circle: Named<CircleId>;
  /** The folder as the head knows it. */
  readonly folder: string;
  /** `missing`: a stick that is not plugged in, a drive that is away. */
  readonly state: 'there' | 'missing' | 'unreadable';
  /** What is new, the latest first. */
  readonly fresh: readonly LibraryFile[];
};

export interface TakingInMethods {
  /** Opens a pack and compares it with what is here; changes nothing. `passphrase` is `null` for one that is sealed for members. Fails with `pack-refused` and `PackProblem` in its details (`problem` is its kind). */
  openPack(input: { readonly source: PackSource; readonly passphrase: string | null }): PackView;
  /** An opened pack, compared with what is here now. Fails with `not-found` once it is closed or merged. */
  getPack(input: { readonly pack: string }): PackView;
  packNote(input: { readonly pack: string; readonly key: string }): PackNoteView;
  closePack(input: { readonly pack: string }): void;
  /** Takes these notes, in one commit. What is taken is for the head alone. Fails with `changed-elsewhere` when the plan is another by now: `getPack` gives the new one. */
  mergePack(input: { readonly pack: string; readonly take: readonly string[] }): MergeReport;
  lastMerge(): LastMerge | null;
  /** Takes the latest merge back, in one commit. Fails with `not-found` when there is none. */
  undoMerge(): { readonly removed: number; readonly restored: number; readonly kept: number };
  /** `null` for what was written here. */
  entryOrigin(input: { readonly entry: EntryId }): EntryOrigin | null;

  /** Names the folder a circle shares, or none. Fails with `folder-missing`. */
  setLibrary(input: { readonly circle: CircleId; readonly folder: PathGrant | null }): LibraryView | null;
  /** Looks into every library. Never fails for a folder that is away. */
  libraries(): readonly LibraryView[];
  /** Says no more of this file. */
  passOver(input: { readonly circle: CircleId; readonly file: string }): void;
}
