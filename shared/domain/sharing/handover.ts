import type { CircleId, EntryId, PersonId } from '../ids';
import type { Instant } from '../time';
import type { PackId } from './pack';
import type { ShareRecipient } from './recipient';
import type { FileFormat } from './share-format';
import type { HandoverId } from './sharing';

/** One line of the ledger: what left, when, for whom, and how. */
export type Handover = {
  readonly id: HandoverId;
  readonly at: Instant;
  /** `begun` is written before the first byte leaves: what stays so may have left, or a part of it. */
  readonly state: 'begun' | 'done';
  readonly title: string;
  readonly form: HandoverForm;
  readonly recipient: ShareRecipient;
  /** What the recipient was called then; empty for anybody. */
  readonly recipientName: string;
  /** Members a pack was sealed for, as they were called then. */
  readonly members: readonly { readonly person: PersonId; readonly name: string }[];
  readonly notes: readonly HandedNote[];
  /** Who was called what in it. */
  readonly pseudonyms: readonly { readonly name: string; readonly label: string }[];
  readonly files: readonly HandedFile[];
  /** Set by "unshare"; `entries`: how many were closed to its recipient again. */
  readonly takenBack: {
    readonly at: Instant;
    readonly entries: number;
    readonly file: TakenBackFile;
  } | null;
};

/**
 * What became of the pack in a circle's library. `away`: its folder could not be reached, so the pack may lie there still.
 * `changed`: another file lies there under its name, and stays. `none`: it was not put there, or was not found there any more.
 */
export type TakenBackFile = 'removed' | 'away' | 'changed' | 'none';

export type HandoverForm =
  | { readonly kind: 'file'; readonly format: FileFormat }
  | {
      readonly kind: 'pack';
      readonly pack: PackId;
      readonly lock: 'passphrase' | 'members';
      /** The circle whose library it was put into, or `null`. */
      readonly library: CircleId | null;
    };

/** An entry as it left. */
export type HandedNote = {
  readonly entry: EntryId;
  readonly key: string;
  /** The entry's own revision then. */
  readonly revision: number;
  /** As it left, pseudonyms and all. */
  readonly title: string;
};

/** `name`: from the folder that was chosen, or the library, with `/`; `digest`: SHA-256 of the bytes, in hexadecimal. */
export type HandedFile = { readonly name: string; readonly size: number; readonly digest: string };

/** A folder that a circle shares, on this laptop. */
export type Library = {
  readonly circle: CircleId;
  readonly folder: string;
  /** Names of files the head does not want to be told of again. */
  readonly passedOver: readonly string[];
};
