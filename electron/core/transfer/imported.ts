import type { FoundTable } from '../../../shared/contract/tables';
import type { FoundSource, ImportNote } from '../../../shared/contract/transfer';
import type {
  AttachmentType,
  EntryContent,
  ResolvedMention,
  StatusChange,
} from '../../../shared/domain/entry';
import type { SavedSearch } from '../../../shared/domain/filter';
import type { AttachmentId, EntryId } from '../../../shared/domain/ids';
import type { Settings } from '../../../shared/domain/settings';
import type { Template } from '../../../shared/domain/template';
import type { Instant } from '../../../shared/domain/time';
import type { NetworkRecord } from './network-record';

/** A file of the chosen folder that becomes an attachment of one entry. Its bytes stay on the disk until the import runs. */
export type ImportedAttachment = {
  /** Relative to the chosen folder, with `/`. */
  readonly file: string;
  /** As it will be shown; unique within its entry. */
  readonly name: string;
  /** Read from the first bytes, never from the name. */
  readonly mediaType: AttachmentType;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Instant;
};

/** A `[[label]]` and what it leads to: an entry of an export of ours by id, or a file of the folder. */
export type ImportedLink =
  | { readonly label: string; readonly to: 'entry'; readonly entry: EntryId }
  | { readonly label: string; readonly to: 'file'; readonly file: string };

/** One text file read as an entry, before anything is decided about it. */
export type ImportedEntry = {
  /** Relative to the chosen folder, with `/`. */
  readonly file: string;
  /** The id our own export gave it; `null` for a note of another program. */
  readonly knownId: EntryId | null;
  /** Used when there is no known id or when it is taken. */
  readonly freshId: EntryId;
  readonly content: Omit<EntryContent, 'attachments'>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
  readonly links: readonly ImportedLink[];
  readonly mentions: readonly ResolvedMention[];
  readonly trail: readonly StatusChange[];
  readonly attachments: readonly ImportedAttachment[];
  /** It comes from a document that was given away, which tells of a note less than an entry holds. */
  readonly isGivenCopy?: boolean;
};

/** A person, school, circle, conversation or review of an export of ours. */
export type ImportedRecord = { readonly file: string; readonly record: NetworkRecord };

/** A value with an id to fall back to when its own is taken by a different one. */
export type WithFreshId<T> = { readonly value: T; readonly freshId: string };

/** What `Critical Friend.yaml` of an export holds beside the entries. */
export type ImportedSurroundings = {
  readonly settings: Settings | null;
  readonly templates: readonly WithFreshId<Template>[];
  readonly savedSearches: readonly WithFreshId<SavedSearch>[];
};

/** Everything that could be read in what was chosen, and why the rest could not. */
export type ImportRead = {
  readonly entries: readonly ImportedEntry[];
  readonly records: readonly ImportedRecord[];
  readonly surroundings: ImportedSurroundings;
  readonly notes: readonly ImportNote[];
};

/** What was read, and whose it was. */
export type ChosenRead = ImportRead & {
  readonly sources: readonly FoundSource[];
  /** Encrypted backups that wait for their password. */
  readonly locked: readonly string[];
  readonly tables: readonly FoundTable[];
};

/** `total` is 0 while it is not known. */
export type Progress = { readonly done: number; readonly total: number };

/** What every long-running step needs from its caller. */
export type Task = {
  /** Once aborted, the step stops at the next safe point with `cancelled`. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

/** Bytes of one attachment by id, out of the vault. */
export type ReadAttachment = (id: AttachmentId) => Promise<Uint8Array>;
