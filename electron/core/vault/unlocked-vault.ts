import { Low } from 'lowdb';
import { JournalError } from '../../../shared/contract/errors';
import { hasShape, VaultAdapter } from './adapter';
import type { Access, AttachmentFile, Opening, OpenVault, Secret } from './api';
import { VaultCopies } from './copy/vault-copies';
import { difference } from './difference';
import { withDiskCodes } from './disk-fault';
import { removeEpoch, removeOtherEpochs } from './epochs';
import type { KdfCost } from './kdf';
import type { KeyedParts, KeyedSurroundings } from './keyed-parts';
import { deriveSubKey } from './keys';
import type { Epoch } from './layout';
import type { VaultLock } from './lock';
import { applyPatch, type Patch, patchDifferences } from './patch';
import { toCollections } from './records';
import { renewKeys } from './renew-keys';
import type { DataSchema } from './restore-records';
import { encodeMark, type Position, type SeenStore } from './seen';
import type { VaultShape } from './shape';
import type { VaultStats } from './stats';
import { takeTurns } from './turns';

/** The parts of an open vault. What is keyed, and everything derived from it, dies with `close()`. */
export interface VaultParts<T extends VaultShape> {
  readonly around: KeyedSurroundings;
  readonly empty: T;
  readonly dataSchema: DataSchema;
  readonly randomBytes: (size: number) => Buffer;
  readonly keyed: KeyedParts;
  /** Null when opened read-only. */
  readonly lock: VaultLock | null;
  readonly seen: SeenStore | undefined;
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
  readonly copies: VaultCopies<T>;
  #access: Access;
  #closing: Promise<void> | null = null;
  #changes = 0;
  /** Replaced as one when everything is sealed anew. */
  #keyed: KeyedParts;
  /** The disk failed so that only the next opening can tell which keys are in force: nothing may be written till then. */
  #uncertain = false;
  /** What was last remembered in `seen`. */
  #noted: Buffer | null = null;
  /** Collections that the disk has as they are. */
  #settled: VaultShape = {};
  readonly #turns = takeTurns();
  readonly #parts: VaultParts<T>;

  constructor(parts: VaultParts<T>) {
    this.#parts = parts;
    this.#keyed = parts.keyed;
    this.id = parts.keyed.header.header.vault;
    this.folder = parts.around.folder;
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
    this.copies = new VaultCopies(
      () => this.#copiedParts(),
      task => this.#reading(() => this.#turns.run(task)),
      task => this.#writing(task),
      parts,
    );
  }

  access(): Access {
    return this.#access;
  }

  #assertOpen(): void {
    if (this.#closing !== null) throw new JournalError('locked');
  }

  #state(): T {
    const { empty } = this.#parts;
    const stored = toCollections(this.#keyed.log.records, Object.keys(empty));
    if (!hasShape(stored, empty)) throw new JournalError('vault-damaged');
    return stored;
  }

  #copiedParts() {
    this.#assertOpen();
    const { master, header, log, attachments } = this.#keyed;
    return { master, header: header.header, records: log.records, attachments };
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
  async #writing<Result>(
    task: () => Promise<Result>,
    afterwards: () => Promise<unknown> = () => this.#holdLock(),
  ): Promise<Result> {
    this.#assertOpen();
    return this.#turns.run(() =>
      withDiskCodes(async () => {
        if (this.#access === 'damaged') throw new JournalError('vault-damaged');
        if (this.#uncertain) throw new JournalError('disk-error');
        await this.#holdLock();
        await this.#keyed.header.settle();
        const result = await task();
        // Whoever took the folder over meanwhile may have read it too early to see this, and nobody else ever will.
        await afterwards();
        return result;
      }),
    );
  }

  /** What a header says that is written is in force: that is told even when the lock cannot be looked at any more, for nobody could learn it later. */
  #writingHeader<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.#writing(task, () => Promise.allSettled([this.#holdLock()]));
  }

  async #holdLock(): Promise<void> {
    const { lock } = this.#parts;
    if (lock === null) throw new JournalError('not-allowed');
    await lock.assertHeld();
  }

  async #append(data: T, settled: VaultShape, erase: boolean): Promise<void> {
    const collections = { ...data };
    await this.#keyed.log.commit(difference(this.#keyed.log.records, data, settled), erase);
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
      await this.#keyed.log.commit(patchDifferences(this.db.data, changes), false);
      applyPatch(this.db.data, changes);
      this.#changes += 1;
    });
  }

  purge(edit: (data: T) => T, attachments: (data: T) => readonly string[] = () => []): Promise<void> {
    return this.#writing(async () => {
      const before = this.db.data;
      await this.#replace(edit, true);
      await this.#keyed.attachments.remove(attachments(before));
      await this.#compact();
    });
  }

  compact(): Promise<void> {
    return this.#writing(() => this.#compact());
  }

  async #compact(): Promise<void> {
    await this.#keyed.log.compact();
    await this.#removeOtherEpochs();
    await this.#noteSeen();
  }

  /** Until that has worked, what was erased may still be on the disk. */
  async #removeOtherEpochs(): Promise<void> {
    const { around, opened } = this.#parts;
    if (opened.findings.some(({ kind }) => kind === 'stray-files' || kind === 'older-state')) return;
    const { records } = this.#keyed.log;
    records.eraseOwed = true;
    await removeOtherEpochs(around.environment, around.folder, this.epoch());
    records.eraseOwed = false;
  }

  stats(): VaultStats {
    this.#assertOpen();
    return this.#keyed.log.stats();
  }

  async acceptDamage(): Promise<void> {
    this.#assertOpen();
    return this.#turns.run(() =>
      withDiskCodes(async () => {
        if (this.#access !== 'damaged') return;
        await this.#holdLock();
        await this.#parts.keepDamage();
        await this.#keyed.log.compact();
        this.#access = 'writable';
        await this.#noteSeen();
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
    return this.#reading(() => this.#keyed.header.checkSecret(secret));
  }

  changePassphrase(secret: Secret, next: string, kdf?: 'calibrate' | KdfCost): Promise<void> {
    return this.#writingHeader(async () => {
      await this.#keyed.header.changePassphrase(secret, next, kdf);
      await this.#noteSeen();
    });
  }

  renewRecoveryKey(secret: Secret): Promise<string> {
    return this.#writingHeader(async () => {
      const recoveryKey = await this.#keyed.header.renewRecoveryKey(secret);
      await this.#noteSeen();
      return recoveryKey;
    });
  }

  letDeviceIn(passphrase: string, secret: Buffer): Promise<void> {
    return this.#writingHeader(async () => {
      await this.#keyed.header.letDeviceIn(passphrase, secret);
      await this.#noteSeen();
    });
  }

  dropDevice(): Promise<void> {
    return this.#writingHeader(async () => {
      await this.#keyed.header.dropDevice();
      await this.#noteSeen();
    });
  }

  letsDeviceIn(): boolean {
    this.#assertOpen();
    return this.#keyed.header.letsDeviceIn;
  }

  renewAllKeys(
    passphrase: string,
    onProgress: (done: number, total: number) => void = () => undefined,
  ): Promise<string> {
    return this.#writingHeader(async () => {
      const isUnwanted = () => this.#closing !== null;
      const old = this.#keyed;
      const renewed = await renewKeys(old, this.#parts.around, { passphrase, onProgress, isUnwanted });
      if (renewed.parts === null) {
        this.#uncertain = true;
        throw new JournalError('disk-error', { uncertain: true });
      }
      this.#keyed = renewed.parts;
      old.master.fill(0);
      await this.#noteSeen();
      await this.#clearOld(old);
      return renewed.recoveryKey;
    });
  }

  epoch(): Epoch {
    return this.#keyed.header.epoch;
  }

  /** Everything is sealed anew by now; files that will not go yet only mean that erasing is owed. */
  async #clearOld(old: KeyedParts): Promise<void> {
    const { folder, environment } = this.#parts.around;
    await Promise.allSettled([old.log.close()]);
    const clearing = [removeEpoch(environment.disk, folder, old.header.epoch), this.#parts.discardDamaged()];
    const cleared = await Promise.allSettled(clearing);
    this.#keyed.log.records.eraseOwed = cleared.some(({ status }) => status === 'rejected');
  }

  position(): Position | null {
    this.#assertOpen();
    return this.#position();
  }

  #position(): Position | null {
    const { header, log } = this.#keyed;
    const reach = log.reach();
    if (this.#access !== 'writable' || this.#uncertain || reach === null) return null;
    const { segment, frames } = reach;
    const identity = reach.identity.toString('hex');
    return { epoch: this.epoch(), generation: header.header.generation, segment, frames, identity };
  }

  noteSeen(): Promise<void> {
    return this.#turns.run(() => this.#noteSeen());
  }

  /** Closing does it by itself, while there are keys. */
  async #noteSeen(): Promise<void> {
    if (this.#closing === null) await this.#remember(this.#mark());
  }

  /** How far the vault has got, as `seen` keeps it; null while that must not be remembered. */
  #mark(): Buffer | null {
    const position = this.#parts.seen === undefined ? null : this.#position();
    return position && encodeMark(this.#keyed.master, this.id, position);
  }

  /** What cannot be remembered now is remembered next time: an older mark is never wrong. */
  async #remember(mark: Buffer | null): Promise<void> {
    if (mark === null || this.#noted?.equals(mark) === true) return;
    const [written] = await Promise.allSettled([this.#parts.seen?.write(this.id, mark)]);
    if (written.status === 'fulfilled') this.#noted = mark;
  }

  recoveryKeyConfirmed(): boolean {
    return this.#keyed.header.header.recoveryKeyConfirmed;
  }

  confirmRecoveryKey(): Promise<void> {
    return this.#writingHeader(() => this.#keyed.header.confirmRecoveryKey());
  }

  putAttachment(bytes: Uint8Array): Promise<string> {
    return this.#writing(() => this.#keyed.attachments.put(bytes));
  }

  readAttachment(id: string): Promise<Buffer> {
    return this.#reading(() => this.#readAttachment(id));
  }

  /** A reading that new keys overtook looks again. */
  async #readAttachment(id: string): Promise<Buffer> {
    const { attachments } = this.#keyed;
    try {
      return await attachments.read(id);
    } catch (error) {
      if (attachments === this.#keyed.attachments) throw error;
      return this.#readAttachment(id);
    }
  }

  removeAttachments(ids: readonly string[]): Promise<void> {
    return this.#writing(() => this.#keyed.attachments.remove(ids));
  }

  listAttachments(): Promise<readonly AttachmentFile[]> {
    return this.#reading(() => this.#keyed.attachments.list());
  }

  deriveKey(purpose: string): Buffer {
    this.#assertOpen();
    return deriveSubKey(this.#keyed.master, Buffer.from(this.id, 'hex'), `sub-key/${purpose}`);
  }

  close(): Promise<void> {
    this.#closing ??= this.#turns.run(() => withDiskCodes(() => this.#finish()));
    return this.#closing;
  }

  /** Keys go first of all: a failing disk must not keep them in memory. */
  async #finish(): Promise<void> {
    const { lock, empty } = this.#parts;
    const { master, log, header } = this.#keyed;
    const mark = this.#mark();
    master.fill(0);
    this.db.data = empty;
    this.#settled = {};
    log.forget();
    try {
      await Promise.allSettled([lock?.assertHeld().then(() => header.settle())]);
      await log.close();
      await this.#remember(mark);
    } finally {
      await lock?.release();
    }
  }
}
