import type { BackupReason } from '../../../shared/contract/backups';
import type { Instant } from '../../../shared/domain/time';
import type { OpenJournal } from '../journal/open-journal';
import type { BackupContents } from './contents';
import { nothingNoted, type PlaceNote } from './place-note';

/** A backup that is being made. */
export type Running = {
  readonly reason: BackupReason;
  /** What the journal was when it was asked for. */
  readonly mark: string;
  readonly done: Promise<BackupContents>;
};

/** The open journal, as far as backups are concerned. Changed in place. */
export type WatchedJournal = {
  readonly open: OpenJournal;
  /** Resolves once `note` is what was noted before. */
  ready: Promise<void>;
  note: PlaceNote;
  running: Running | null;
  /** When a backup was last tried by itself. */
  triedAt: Instant | null;
};

export const watchedOf = (open: OpenJournal): WatchedJournal => ({
  open,
  ready: Promise.resolve(),
  note: nothingNoted,
  running: null,
  triedAt: null,
});

/** Whether the journal holds something that its last backup does not. */
export const isChanged = ({ open, note }: WatchedJournal): boolean =>
  open.vault.copies.mark() !== note.lastGood?.mark;

/** The fictional journal has none, and one with damage must not take the place of a good one. */
export const mayBackUp = ({ open, note }: WatchedJournal): boolean =>
  !open.sample && note.place !== null && open.vault.access() !== 'damaged';
