import { JournalError } from '../../../shared/contract/errors';
import type { Secret } from './api';
import type { VaultEnvironment } from './environment';
import {
  DEVICES_LIMIT,
  type DeviceSlot,
  deviceSlotsOf,
  epochOf,
  type HeaderContent,
  inPresentFormat,
  type VaultHeader,
} from './header';
import { signWith, switchHeaderFiles, writeHeaderFiles } from './header-file';
import { calibrateKdf, type KdfCost } from './kdf';
import { sameBytes } from './keys';
import type { Epoch } from './layout';
import { formatRecoveryKey, RECOVERY_BYTES } from './recovery-key';
import { deviceMark, deviceSlot, passphraseSlot, recoverySlot, unlockMaster } from './slots';
import { discardKeptHeaders } from './vault-folder';

/** The cost to derive with, measured when it is not given. */
export const settleCost = async (kdf: 'calibrate' | KdfCost, now: () => number): Promise<KdfCost> =>
  kdf === 'calibrate' ? calibrateKdf(now) : kdf;

/** A fresh recovery key: its printed form, and its bytes for the slot. */
export const drawRecoveryKey = (randomBytes: (size: number) => Buffer) => {
  const key = randomBytes(RECOVERY_BYTES);
  return { key, printed: formatRecoveryKey(key) };
};

/** The header of an open vault: its slots can be renewed, each time as a whole and signed. */
export class HeaderKeeper {
  #header: VaultHeader;
  /** The disk failed so that another header than this one may be in force. */
  #uncertain = false;

  constructor(
    private readonly folder: string,
    private readonly environment: VaultEnvironment,
    private readonly master: Buffer,
    header: VaultHeader,
  ) {
    this.#header = header;
  }

  get header(): VaultHeader {
    return this.#header;
  }

  get epoch(): Epoch {
    return epochOf(this.#header);
  }

  /** Resolves when the secret opens this vault; rejects with the secret's own error. */
  async checkSecret(secret: Secret): Promise<void> {
    const master = await unlockMaster(this.#header, secret);
    const same = sameBytes(master, this.master);
    master.fill(0);
    if (!same) throw new Error('a slot of this vault holds another key');
  }

  /** A changed passphrase ends every other way in that was let in by the old one; only the recovery key stays. */
  async changePassphrase(secret: Secret, next: string, kdf?: 'calibrate' | KdfCost): Promise<void> {
    await this.checkSecret(secret);
    const { memoryKiB, passes, lanes } = this.#header.slots.passphrase.kdf;
    const cost = await settleCost(kdf ?? { memoryKiB, passes, lanes }, this.environment.now);
    const { randomBytes } = this.environment;
    const passphrase = await passphraseSlot(this.#header.vault, next, cost, this.master, randomBytes);
    const present = inPresentFormat(this.#header);
    await this.#renew({ ...present, slots: { ...present.slots, passphrase, devices: [] } });
  }

  async renewRecoveryKey(secret: Secret): Promise<string> {
    await this.checkSecret(secret);
    const { randomBytes } = this.environment;
    const { key, printed } = drawRecoveryKey(randomBytes);
    const recoveryKey = recoverySlot(this.#header.vault, key, this.master, randomBytes);
    const present = inPresentFormat(this.#header);
    const slots = { ...present.slots, recoveryKey };
    await this.#renew({ ...present, slots, recoveryKeyConfirmed: false });
    return printed;
  }

  get #deviceMark(): string {
    return deviceMark(this.#header.vault, this.environment.device);
  }

  get letsDeviceIn(): boolean {
    return deviceSlotsOf(this.#header).some(({ device }) => device === this.#deviceMark);
  }

  /** Lets this installation in by `secret`, in place of the one it had; the oldest goes when there are too many. */
  async letDeviceIn(passphrase: string, secret: Buffer): Promise<void> {
    await this.checkSecret({ kind: 'passphrase', passphrase });
    const { device, randomBytes } = this.environment;
    const slot = deviceSlot(this.#header.vault, { kind: 'device', device, secret }, this.master, randomBytes);
    await this.#renewDevices(others => [...others, slot].slice(-DEVICES_LIMIT));
  }

  async dropDevice(): Promise<void> {
    if (this.letsDeviceIn) await this.#renewDevices(others => others);
  }

  async #renewDevices(next: (others: DeviceSlot[]) => DeviceSlot[]): Promise<void> {
    const present = inPresentFormat(this.#header);
    const others = present.slots.devices.filter(({ device }) => device !== this.#deviceMark);
    await this.#renew({ ...present, slots: { ...present.slots, devices: next(others) } });
  }

  async confirmRecoveryKey(): Promise<void> {
    if (this.#header.recoveryKeyConfirmed) return;
    await this.#rewrite({ ...inPresentFormat(this.#header), recoveryKeyConfirmed: true });
  }

  /** A header for a new master key: the passphrase stays, the recovery key is drawn anew, devices must be let in again. */
  async drawForKeys(
    master: Buffer,
    epoch: Epoch,
    passphrase: string,
  ): Promise<{ readonly header: VaultHeader; readonly recoveryKey: string }> {
    const { randomBytes } = this.environment;
    const present = inPresentFormat(this.#header);
    const { memoryKiB, passes, lanes } = present.slots.passphrase.kdf;
    const { key, printed } = drawRecoveryKey(randomBytes);
    const { vault, generation } = present;
    const cost = { memoryKiB, passes, lanes };
    const slots = {
      passphrase: await passphraseSlot(vault, passphrase, cost, master, randomBytes),
      recoveryKey: recoverySlot(vault, key, master, randomBytes),
      devices: [],
    };
    const next = { ...present, generation: generation + 1, epoch, recoveryKeyConfirmed: false, slots };
    return { header: signWith(master, next), recoveryKey: printed };
  }

  /** Old slots go first: when they cannot be removed, nothing has changed. */
  async #renew(content: HeaderContent): Promise<void> {
    await discardKeptHeaders(this.environment.disk, this.folder);
    await this.#rewrite(content);
  }

  /** When it rejects, nothing has changed; where the disk leaves that open, with `disk-error` and `uncertain`. */
  async #rewrite(content: HeaderContent): Promise<void> {
    const header = signWith(this.master, { ...content, generation: content.generation + 1 });
    const outcome = await switchHeaderFiles(this.environment.disk, this.folder, this.#header, header);
    this.#uncertain = outcome === 'uncertain';
    if (this.#uncertain) throw new JournalError('disk-error', { uncertain: true });
    this.#header = header;
  }

  /** Makes it true that a change which failed has not been made, as soon as the disk works again. Never rejects. */
  async settle(): Promise<void> {
    if (!this.#uncertain) return;
    const writing = writeHeaderFiles(this.environment.disk, this.folder, this.#header);
    const [written] = await Promise.allSettled([writing]);
    this.#uncertain = written.status === 'rejected';
  }
}
