import { Low } from 'lowdb';
import { JournalError } from '../../../shared/contract/errors';
import { hasShape, VaultAdapter } from './adapter';
import type { Access, AttachmentFile, Opening, OpenVault, Secret } from './api';
import type { Attachments } from './attachments';
import { difference } from './difference';
import { withDiskCodes } from './disk-fault';
import type { HeaderKeeper } from './header-keeper';
import type { KdfCost } from './kdf';
import { deriveSubKey } from './keys';
import type { VaultLock } from './lock';
import { applyPatch, type Patch, patchDifferences } from './patch';
import { toCollections } from './records';
import type { SegmentLog } from './segment-log';
import type { VaultShape } from './shape';
import type { VaultStats } from './stats';
import { takeTurns } from './turns';

/** The parts of an open vault. `master` and everything derived from it die with `close()`. */
export interface VaultParts<T extends VaultShape> {
  readonly folder: string;
  readonly empty: T;
  readonly master: Buffer;
  readonly header: HeaderKeeper;
  readonly log: SegmentLog;
  readonly attachments: Attachments;
  /** Null when opened read-only. */
  readonly lock: VaultLock | null;
  readonly opened: Opening;
  readonly access: Access;
  /** Keeps damaged files and settles the folder, before the readable rest is written as a base. */
  readonly keepDamage: () => Promise<void>;
  readonly countDamaged: () => Promise<number>;
  readonly discardDamaged: () => Promise<number>;
}

/** An open vault: takes turns, checks the right to write, and hands on to its parts. */
export class UnlockedVault<T extends VaultShape> implements OpenVault<T> {
  readonly id: string;
  readonly folder: string;
  readonly opened: Opening;
  readonly db: Low<T>;
  #access: Access;
  #closing: Promise<void> | null = null;
  #changes = 0;
  /** Collections that the disk has as they are. */
  #settled: VaultShape = {};
  readonly #turns = takeTurns();
  readonly #parts: VaultParts<T>;

  constructor(parts: VaultParts<T>) {
    this.#parts = parts;
    this.id = parts.header.header.vault;
    this.folder = parts.folder;
    this.opened = parts.opened;
    this.#access = parts.access;
    const append = (data: T) => {
      this.#changes += 1;
      return this.#writing(() => this.#append(data, {}, false));
    };
    const read = () => {
      this.#changes += 1;
      return this.#state();
    };
    this.db = new Low(new VaultAdapter(read, append), this.#state());
  }

  access(): Access {
    return this.#access;
  }

  #assertOpen(): void {
    if (this.#closing !== null) throw new JournalError('locked');
  }

  #state(): T {
    const { empty, log } = this.#parts;
    const stored = toCollections(log.records, Object.keys(empty));
    if (!hasShape(stored, empty)) throw new JournalError('vault-damaged');
    return stored;
  }

  /** A reading that the closing overtook worked with keys that were gone: what it gave or failed with means nothing. */
  async #reading<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#assertOpen();
    try {
      return await withDiskCodes(task);
    } finally {
      this.#assertOpen();
    }
  }

  /** One writer at a time, and only while this process has the right to. */
  async #writing<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#assertOpen();
    return this.#turns.run(() =>
      withDiskCodes(async () => {
        if (this.#access === 'damaged') throw new JournalError('vault-damaged');
        await this.#holdLock();
        return task();
      }),
    );
  }

  async #holdLock(): Promise<void> {
    const { lock } = this.#parts;
    if (lock === null) throw new JournalError('not-allowed');
    await lock.assertHeld();
  }

  async #append(data: T, settled: VaultShape, erase: boolean): Promise<void> {
    const collections = { ...data };
    await this.#parts.log.commit(difference(this.#parts.log.records, data, settled), erase);
    this.#settled = collections;
  }

  async #replace(edit: (data: T) => T, erase: boolean): Promise<void> {
    const next = edit(this.db.data);
    await this.#append(next, this.#settled, erase);
    this.db.data = next;
    this.#changes += 1;
  }

  changes(): number {
    this.#assertOpen();
    return this.#changes;
  }

  commit(edit: (data: T) => T): Promise<void> {
    return this.#writing(() => this.#replace(edit, false));
  }

  patch(plan: (data: T) => Patch<T>): Promise<void> {
    return this.#writing(async () => {
      const changes = plan(this.db.data);
      await this.#parts.log.commit(patchDifferences(this.db.data, changes), false);
      applyPatch(this.db.data, changes);
      this.#changes += 1;
    });
  }

  purge(edit: (data: T) => T, attachments: (data: T) => readonly string[] = () => []): Promise<void> {
    return this.#writing(async () => {
      const before = this.db.data;
      await this.#replace(edit, true);
      await this.#parts.attachments.remove(attachments(before));
      await this.#parts.log.compact();
    });
  }

  compact(): Promise<void> {
    return this.#writing(() => this.#parts.log.compact());
  }

  stats(): VaultStats {
    this.#assertOpen();
    return this.#parts.log.stats();
  }

  async acceptDamage(): Promise<void> {
    this.#assertOpen();
    return this.#turns.run(() =>
      withDiskCodes(async () => {
        if (this.#access !== 'damaged') return;
        await this.#holdLock();
        await this.#parts.keepDamage();
        await this.#parts.log.compact();
        this.#access = 'writable';
      }),
    );
  }

  countDamaged(): Promise<number> {
    return this.#reading(this.#parts.countDamaged);
  }

  discardDamaged(): Promise<number> {
    return this.#writing(this.#parts.discardDamaged);
  }

  checkSecret(secret: Secret): Promise<void> {
    return this.#reading(() => this.#parts.header.checkSecret(secret));
  }

  changePassphrase(secret: Secret, next: string, kdf?: 'calibrate' | KdfCost): Promise<void> {
    return this.#writing(() => this.#parts.header.changePassphrase(secret, next, kdf));
  }

  renewRecoveryKey(secret: Secret): Promise<string> {
    return this.#writing(() => this.#parts.header.renewRecoveryKey(secret));
  }

  recoveryKeyConfirmed(): boolean {
    return this.#parts.header.header.recoveryKeyConfirmed;
  }

  confirmRecoveryKey(): Promise<void> {
    return this.#writing(() => this.#parts.header.confirmRecoveryKey());
  }

  putAttachment(bytes: Uint8Array): Promise<string> {
    return this.#writing(() => this.#parts.attachments.put(bytes));
  }

  readAttachment(id: string): Promise<Buffer> {
    return this.#reading(() => this.#parts.attachments.read(id));
  }

  removeAttachments(ids: readonly string[]): Promise<void> {
    return this.#writing(() => this.#parts.attachments.remove(ids));
  }

  listAttachments(): Promise<readonly AttachmentFile[]> {
    return this.#reading(() => this.#parts.attachments.list());
  }

  deriveKey(purpose: string): Buffer {
    this.#assertOpen();
    return deriveSubKey(this.#parts.master, Buffer.from(this.id, 'hex'), `sub-key/${purpose}`);
  }

  close(): Promise<void> {
    this.#closing ??= this.#turns.run(() => withDiskCodes(() => this.#finish()));
    return this.#closing;
  }

  /** Keys go first of all: a failing disk must not keep them in memory. */
  async #finish(): Promise<void> {
    const { master, log, lock, empty } = this.#parts;
    master.fill(0);
    this.db.data = empty;
    this.#settled = {};
    log.forget();
    try {
      await log.close();
    } finally {
      await lock?.release();
    }
  }
}
