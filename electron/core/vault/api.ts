import type { Low } from 'lowdb';
import type { VaultCopies } from './copy/vault-copies';
import type { VaultEnvironment } from './environment';
import type { Finding } from './finding';
import type { KdfCost } from './kdf';
import type { Epoch } from './layout';
import type { Migration } from './migrate';
import type { Patch } from './patch';
import type { Position, SeenStore } from './seen';
import type { StoredCollections, VaultShape } from './shape';
import type { VaultStats } from './stats';

/** What opens a vault. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string };

/** What one installation keeps in its system's keychain: opens a vault, and proves nothing about who asks. */
export type DeviceSecret = {
  readonly kind: 'device';
  /** The name of the installation, as in `VaultEnvironment`. */
  readonly device: string;
  /** 32 random bytes; whoever hands them in zero-fills them. */
  readonly secret: Buffer;
};

/** The schema of the values: its empty form, its version, and the steps from each older version. */
export interface VaultSchema<T extends VaultShape> {
  readonly empty: T;
  /** Version of the values' schema, from 1. Default 1. */
  readonly dataVersion?: number;
  /** One step for each version from 2 on. Default none. */
  readonly migrations?: readonly Migration<StoredCollections>[];
}

export interface CreateVaultOptions<T extends VaultShape> extends VaultSchema<T> {
  readonly folder: string;
  readonly passphrase: string;
  /** `calibrate` measures this machine and aims at 0.5 to 1 s. */
  readonly kdf: 'calibrate' | KdfCost;
  readonly environment: VaultEnvironment;
  /** As in `OpenVaultOptions`. */
  readonly seen?: SeenStore;
}

export interface OpenVaultOptions<T extends VaultShape> extends VaultSchema<T> {
  readonly folder: string;
  readonly secret: Secret | DeviceSecret;
  readonly environment: VaultEnvironment;
  /** Touch nothing and take no lock. */
  readonly readOnly?: boolean;
  /** Where to remember how far the vault was seen, so that an older copy of it is noticed. Default: nowhere. */
  readonly seen?: SeenStore;
}

/**
 * - `writable`: everything works.
 * - `read-only`: asked for by the opener; nothing on disk is touched. Writes throw `not-allowed`.
 * - `damaged`: saved work may be missing, so nothing is written until `acceptDamage()`. Writes throw `vault-damaged`.
 */
export type Access = 'writable' | 'read-only' | 'damaged';

/** What opening found. */
export interface Opening {
  readonly findings: readonly Finding[];
  /** The data version found when it was older than the current one and has been migrated, else null. */
  readonly migratedFrom: number | null;
  /** When the newest change was made (ms since 1970, by the clock of the device that made it), or null. */
  readonly lastChange: number | null;
}

/** An unlocked vault. Every method rejects with `locked` after `close()`. */
export interface OpenVault<T extends VaultShape> {
  /** Random identity of this vault, 32 hex digits, readable without the secret. */
  readonly id: string;
  readonly folder: string;
  readonly opened: Opening;
  access(): Access;

  /**
   * The database. `db.data` is the state; `db.write()` appends what changed as one commit and resolves once it is on
   * the disk. Values must be replaced, never edited in place; collections may be either. When a write fails, `db.data`
   * keeps the unsaved change: prefer `commit`.
   */
  readonly db: Low<T>;
  /** How often `db.data` was changed since opening; as long as it is the same number, so is the data. */
  changes(): number;
  /**
   * The safe way to write: replaces `db.data` by `edit(db.data)` once that is on the disk. When it rejects, `db.data`
   * is as before. Edits run one after another, each seeing the one before. An edit replaces what it changes, collections
   * too: those that stay the same objects are not looked at.
   */
  commit(edit: (data: T) => T): Promise<void>;
  /**
   * Like `commit` for a few values among many: appends just what `plan` names, then changes the collections of
   * `db.data` in place. Its cost does not grow with the vault.
   */
  patch(plan: (data: T) => Patch<T>): Promise<void>;
  /**
   * Like `commit`, then removes the files of `attachments` (ids read from the data before the edit; default none), then
   * like `compact`: what the edit removes or replaces is gone from the disk too. Interrupted or failed in between,
   * `stats().eraseOwed` says so until the next `compact`.
   */
  purge(edit: (data: T) => T, attachments?: (data: T) => readonly string[]): Promise<void>;
  /** Writes the live values to a fresh segment and removes the old ones. Safe to interrupt at any moment. */
  compact(): Promise<void>;
  /** Figures for `shouldCompact` and for the status screen. */
  stats(): VaultStats;
  /**
   * Goes on with what could be read. Damaged files are kept in `damaged/`; everything readable is written to a fresh
   * segment; the vault becomes writable. Does nothing when there is no damage.
   */
  acceptDamage(): Promise<void>;
  /** How many damaged segments `acceptDamage` has kept in `damaged/`; what was erased may still be in them. */
  countDamaged(): Promise<number>;
  /** Deletes what `acceptDamage` and header repairs kept in `damaged/`. Returns how many files. */
  discardDamaged(): Promise<number>;

  /*
   * What changes the ways in: when it rejects, nothing has changed. When not even that is certain, because the disk failed
   * while it was being taken back, it is with `disk-error` and `uncertain`; it is taken back as soon as the disk allows, but
   * a vault that is closed before opens by the one or the other.
   */

  /** Resolves when the secret opens this vault. `wrong-passphrase`, `wrong-recovery-key`, `recovery-key-mistyped`. */
  checkSecret(secret: Secret): Promise<void>;
  /** Sets a new passphrase after checking `secret` (either kind), and lets no device in any more. `calibrate` or a cost; default: the cost in use. */
  changePassphrase(secret: Secret, next: string, kdf?: 'calibrate' | KdfCost): Promise<void>;
  /** Replaces the recovery key after checking `secret`; returns the new one, not yet confirmed. */
  renewRecoveryKey(secret: Secret): Promise<string>;
  /** From now on `secret` (32 random bytes) opens the vault too, as a `DeviceSecret` of this installation. `wrong-passphrase`. */
  letDeviceIn(passphrase: string, secret: Buffer): Promise<void>;
  /** What this installation keeps in its keychain opens the vault no more. Does nothing when it never did. */
  dropDevice(): Promise<void>;
  /** Whether a secret of this installation opens the vault. */
  letsDeviceIn(): boolean;
  /**
   * Seals everything anew under a new master key: segments, attachments, header. The passphrase stays, no device is let in any more; returns the new
   * recovery key, not yet confirmed. The new vault takes the old one's place with one rename; then the old files go, and
   * with them what is kept in `damaged/`, which nothing could open any more. `wrong-passphrase`; when it fails, also as the
   * disk does, nothing has changed. When not even that is certain it fails with `disk-error` and `uncertain`, and every
   * later write with `disk-error` until the vault is opened again. `onProgress`: steps done, and how many there are.
   */
  renewAllKeys(passphrase: string, onProgress?: (done: number, total: number) => void): Promise<string>;
  /** Which set of keys is in use, and where what is sealed with them lies. */
  epoch(): Epoch;
  /** How far the vault has got; as long as it is the same, so is everything in it. Null while that cannot be told. */
  position(): Position | null;
  /** Remembers in `seen` how far the vault has got; never rejects. Done by `close` and whenever keys or segments are replaced. */
  noteSeen(): Promise<void>;
  /** Whether the head has shown that she holds the recovery key. */
  recoveryKeyConfirmed(): boolean;
  confirmRecoveryKey(): Promise<void>;

  /** Seals bytes (at most `ATTACHMENT_LIMIT`, else `file-too-large`) into a file of their own; gives its random id. */
  putAttachment(bytes: Uint8Array): Promise<string>;
  /** `not-found` when there is none, `vault-damaged` when it does not authenticate. */
  readAttachment(id: string): Promise<Buffer>;
  /** Removes the files; an id that is not there is no error. */
  removeAttachments(ids: readonly string[]): Promise<void>;
  /** All that are there, named by the data or not. */
  listAttachments(): Promise<readonly AttachmentFile[]>;

  /** Copies of this vault in other folders: written, read back and read again with the keys in memory. */
  readonly copies: VaultCopies<T>;

  /** 32 key bytes for another purpose (for example `search-snapshot`), HKDF of the master key. The caller zero-fills them. */
  deriveKey(purpose: string): Buffer;
  /** Finishes what is being written, zero-fills the keys, drops the state, releases the lock. May be called twice. */
  close(): Promise<void>;
}

export interface AttachmentFile {
  readonly id: string;
  readonly sealedBytes: number;
  /** Milliseconds since 1970, by the clock of the file system. */
  readonly writtenAt: number;
}
