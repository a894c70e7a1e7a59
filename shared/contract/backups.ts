import type { Entry } from '../domain/entry';
import type { BackupId, EntryId, PathGrant } from '../domain/ids';
import type { Instant } from '../domain/time';
import type { ErrorCode } from './errors';
import type { Secret, VaultStatus } from './vault';

/** Why a backup was made. */
export const backupReasons = ['change', 'lock', 'asked', 'before-restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** One backup that is kept in the second place: the whole journal as it was, sealed with the journal's own keys. */
export type Backup = {
  readonly id: BackupId;
  readonly madeAt: Instant;
  readonly reason: BackupReason;
  /** Bytes of the notes; attachments are kept once for all backups that have them. */
  readonly size: number;
  /** False: made before everything was sealed with new keys; it opens with the passphrase or recovery key of its day. */
  readonly sameKeys: boolean;
};

export type BackupStatus = {
  /** Path of the second place as a person would write it; shown on screen, never logged. Null: none is chosen. */
  readonly place: string | null;
  /** The newest backup that was read back and found right. */
  readonly lastGood: {
    readonly madeAt: Instant;
    readonly changedSince: boolean;
    /** When the oldest backup was made that was kept then: what was erased later may still be in it. */
    readonly oldest: Instant;
  } | null;
  /** Why the newest attempt failed, where it failed after `lastGood`. */
  readonly problem: { readonly code: ErrorCode; readonly at: Instant } | null;
  readonly isRunning: boolean;
  /** `choose-a-place`: there is something worth a backup and nowhere to put it. `overdue`: changed since, and too long ago. */
  readonly advice: 'none' | 'choose-a-place' | 'overdue';
};

/** How an entry of a backup differs from the journal now. */
export type BackupDifference = 'not-here' | 'in-bin' | 'different';

export type BackupRow = {
  readonly id: EntryId;
  readonly kind: Entry['kind'];
  readonly title: string;
  readonly date: Entry['date'];
  readonly difference: BackupDifference;
};

export type BackupPreview = {
  readonly madeAt: Instant;
  readonly entries: number;
  readonly attachments: number;
  /** Entries that are in the journal now and were not yet, or no longer, then: going back whole would put them away. */
  readonly onlyHere: number;
  /** Entries of the backup that were erased for somebody since: they are in no row, and are not brought back. */
  readonly leftOut: number;
  /** How many entries differ; `rows` are those from `offset`, newest first. */
  readonly differing: number;
  readonly rows: readonly BackupRow[];
};

/** A journal whose backups were found in a folder. */
export type FoundBackups = {
  /** Opaque name of the journal, for `restoreFromFolder`. */
  readonly journal: string;
  readonly backups: readonly Backup[];
};

export interface BackupMethods {
  backupStatus(): BackupStatus;
  /**
   * Where backups go from now on, or nowhere; the old place is left as it is. Fails with `not-allowed` for a place inside
   * the journal's own folder (or the other way round), `read-only-folder`, `folder-missing`, `disk-full`.
   */
  setBackupPlace(input: { readonly folder: PathGrant | null }): BackupStatus;
  /** Makes a backup, reads it back, then lets go of those no longer kept. Fails with `not-found` when no place is chosen, and as a disk fails. */
  backUpNow(): Backup;
  /** Newest first. Fails with `folder-missing` when the place is not there now. */
  listBackups(): readonly Backup[];
  /** Opens a backup beside the journal and compares; nothing is changed. Fails with `not-found`, `vault-damaged`, `not-allowed` (other keys). */
  previewBackup(input: {
    readonly id: BackupId;
    readonly offset: number;
    readonly limit: number;
  }): BackupPreview;
  /** An entry as the backup has it, to read before bringing it back. */
  backupEntry(input: { readonly id: BackupId; readonly entry: EntryId }): Entry;
  /**
   * Brings an entry back with its attachments. One that is here goes on as the newest text, and the text that was here
   * becomes part of its history. What was erased for somebody since does not come back: an entry fails with `not-found`, a
   * name is left out.
   */
  restoreEntry(input: { readonly id: BackupId; readonly entry: EntryId }): void;
  /**
   * Makes the journal what it was then, in one save, after a backup of what it is now. The ledger of what left, requests,
   * certificates and the head's own card stay as they are now. `secret` proves who asks. Fails with `not-allowed` and `held`
   * while somebody who is named in an entry that would go has asked what is kept about them.
   */
  restoreWhole(input: { readonly id: BackupId; readonly secret: Secret }): {
    /** The backup of what the journal was before. */
    readonly before: BackupId;
    /** As in the preview. */
    readonly leftOut: number;
  };
  /** With no journal open: what a chosen folder has of backups. Fails with `no-vault` where there are none. */
  findBackups(input: { readonly folder: PathGrant }): readonly FoundBackups[];
  /**
   * With no journal open: makes a journal from a backup and opens it. `into`: where, otherwise the usual place. The backup
   * stays as it is. Fails as unlocking does, and with `vault-exists`, `folder-not-empty`, `vault-damaged`.
   */
  restoreFromFolder(input: {
    readonly folder: PathGrant;
    readonly journal: string;
    readonly id: BackupId;
    readonly into: PathGrant | null;
    readonly secret: Secret;
  }): VaultStatus;
  /** Tries the recovery key on the newest backup, or on the journal itself where there is none, and changes nothing. Fails as unlocking does. */
  rehearseRecovery(input: { readonly recoveryKey: string }): {
    readonly triedOn: 'backup' | 'journal';
    readonly madeAt: Instant | null;
    readonly entries: number;
  };
  /** Makes a new backup, then deletes every older one: what was erased is then gone from here too. `secret` proves who asks. */
  discardOlderBackups(input: { readonly secret: Secret }): { readonly removed: number };
}
