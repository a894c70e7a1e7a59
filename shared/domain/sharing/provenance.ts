import type { Attachment, Entry } from '../entry';
import type { AttachmentId, CircleId, EntryId } from '../ids';
import type { Instant, LocalDate } from '../time';
import type { PackId, SenderKey } from './pack';

/** Where an entry came from; kept beside the entry and erased with it. */
export type Provenance = {
  readonly entry: EntryId;
  readonly sender: SenderKey;
  /** What she called herself then. */
  readonly senderName: string;
  /** `key` of the note, which is hers: another sender's note with the same one is another note. */
  readonly note: string;
  readonly pack: PackId;
  readonly takenAt: Instant;
  /** The entry's own revision once it was taken: while it still has this one, nobody here wrote on it. */
  readonly revision: number;
  /** Of the note as it was taken (`digestOf`). */
  readonly digest: string;
  /** Written on here when the note came in another version, which is in an entry of its own since. */
  readonly setAside: boolean;
  /** Keys of questions that it answers and that are not here: it is tied to them when they come. */
  readonly unanswered: readonly string[];
};

/** A pack that was merged. */
export type TakenPack = {
  readonly id: PackId;
  readonly sender: SenderKey;
  readonly madeOn: LocalDate;
  readonly replaces: readonly PackId[];
  readonly takenAt: Instant;
  /** SHA-256 of the file it came in, in hexadecimal: a library offers it no more. */
  readonly file: string;
  /** The circle in whose library it lay; `null` for one that came in another way. */
  readonly library: CircleId | null;
  /** Keys of all its notes: what is erased here does not come back with an earlier pack. */
  readonly held: readonly string[];
  /** Keys of the notes the head left out; they may still be taken. */
  readonly leftOut: readonly string[];
};

/**
 * What the latest merge changed, so that it can be taken back as one; kept in the vault, under `latest`, until the next merge.
 * Every value is as it was before; `null` where nothing was.
 */
export type MergeUndo = {
  readonly at: Instant;
  readonly senderName: string;
  /** `revision`: what the merge left each at. One that was saved since stays as it is. */
  readonly entries: readonly {
    readonly entry: EntryId;
    readonly revision: number;
    readonly before: Entry | null;
  }[];
  readonly provenance: readonly { readonly entry: EntryId; readonly before: Provenance | null }[];
  readonly pack: { readonly key: string; readonly before: TakenPack | null };
  /** Files that were sealed for it. */
  readonly attachments: readonly AttachmentId[];
  /** Files an update let go of. Their bytes stay until the merge can no longer be taken back. */
  readonly replaced: readonly Attachment[];
};
