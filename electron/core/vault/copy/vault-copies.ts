import { join } from 'node:path';
import { JournalError } from '../../../../shared/contract/errors';
import { hasShape } from '../adapter';
import type { Attachments } from '../attachments';
import type { Disk } from '../disk';
import { readIfPresent } from '../durable';
import { encodeHeader, epochOf, type VaultHeader } from '../header';
import { headerIsOf, readHeaderFiles, writeHeaderFiles } from '../header-file';
import { type Epoch, epochFolder, HEADER_COPY_NAME, HEADER_NAME, sameEpoch, segmentName } from '../layout';
import { migrate } from '../migrate';
import { type Records, toCollections } from '../records';
import type { DataSchema } from '../restore-records';
import type { VaultShape } from '../shape';
import type { Pause } from './pause';
import { readBase, requireSameRecords } from './read-base';
import { markOf, takeSnapshot, type VaultSnapshot } from './snapshot';
import { writeBase } from './write-base';

/** The one segment of a copy. */
const ONLY = 1;

/** What copying needs of an open vault, as it is at this moment. */
export interface CopiedParts {
  readonly master: Buffer;
  readonly header: VaultHeader;
  readonly records: Records;
  readonly attachments: Attachments;
}

/** What stays the same as long as the vault is open. */
export interface CopySurroundings<T extends VaultShape> {
  readonly empty: T;
  readonly dataSchema: DataSchema;
  readonly randomBytes: (size: number) => Buffer;
}

/**
 * Copies of an open vault in other folders: each is a vault folder without attachments, sealed with the vault's own keys, so
 * that whatever opens a vault opens a copy. Everything rejects with `locked` once the vault is closed. `pause` is called
 * often: it lets the thread serve others.
 */
export class VaultCopies<T extends VaultShape> {
  constructor(
    /** The parts of the open vault; throws `locked` once it is closed. */
    private readonly parts: () => CopiedParts,
    /** Waits until nobody writes. */
    private readonly inTurn: <Result>(task: () => Promise<Result>) => Promise<Result>,
    /** The same, for what writes to the vault itself. */
    private readonly writing: <Result>(task: () => Promise<Result>) => Promise<Result>,
    private readonly around: CopySurroundings<T>,
  ) {}

  /** Which of its sets of keys the vault is sealed with now. */
  epoch(): Epoch {
    return epochOf(this.parts().header);
  }

  /** What the state is now, in short: the same as long as records, passphrase and recovery key are. */
  mark(): string {
    const { header, records } = this.parts();
    return markOf(header, records);
  }

  snapshot(): Promise<VaultSnapshot> {
    return this.inTurn(async () => {
      const { header, records } = this.parts();
      return takeSnapshot(header, records);
    });
  }

  /** The keys now, which must be those that `epoch` is sealed with. Throws `not-allowed`. */
  #keysOf(epoch: Epoch) {
    const { master, header } = this.parts();
    if (!sameEpoch(epochOf(header), epoch)) throw new JournalError('not-allowed');
    const vaultId = Buffer.from(header.vault, 'hex');
    return {
      master,
      vaultId,
      dataVersion: this.around.dataSchema.version,
      randomBytes: this.around.randomBytes,
    };
  }

  /** Every pause asks whether the vault is open still, and its keys the same: without them nothing that is read means anything. */
  #pausing(epoch: Epoch, pause: Pause): Pause {
    return async () => {
      await pause();
      this.#keysOf(epoch);
    };
  }

  /** Writes a copy of the snapshot into an empty folder; all of it is on the disk when it resolves. */
  async write(disk: Disk, folder: string, snapshot: VaultSnapshot, pause: Pause): Promise<void> {
    const epoch = epochOf(snapshot.header);
    const inside = epochFolder(folder, epoch);
    const careful = this.#pausing(epoch, pause);
    if (inside !== folder) {
      await disk.createFolder(inside);
      await disk.syncFolder(folder);
    }
    const keys = () => this.#keysOf(epoch);
    await writeBase(disk, join(inside, segmentName(ONLY)), keys, ONLY, snapshot.records, careful);
    await disk.syncFolder(inside);
    await writeHeaderFiles(disk, folder, snapshot.header);
  }

  /**
   * Reads a copy back and compares it with what was meant: both headers byte by byte, every record. Throws `vault-damaged`,
   * and `not-allowed` when the keys were renewed meanwhile.
   */
  async verify(disk: Disk, folder: string, snapshot: VaultSnapshot, pause: Pause): Promise<void> {
    const meant = encodeHeader(snapshot.header);
    for (const name of [HEADER_NAME, HEADER_COPY_NAME]) {
      if (!(await disk.read(join(folder, name))).equals(meant)) throw new JournalError('vault-damaged');
    }
    const epoch = epochOf(snapshot.header);
    const found = await this.#readBase(disk, folder, epoch, pause);
    await requireSameRecords(snapshot.records, found.records, this.#pausing(epoch, pause));
  }

  async #readBase(disk: Disk, folder: string, epoch: Epoch, pause: Pause) {
    const path = join(epochFolder(folder, epoch), segmentName(ONLY));
    const file = await readIfPresent(disk, path);
    if (file === null) throw new JournalError('vault-damaged');
    try {
      return await readBase(this.#keysOf(epoch), ONLY, file, this.#pausing(epoch, pause));
    } catch (error) {
      this.#keysOf(epoch);
      throw error;
    }
  }

  /**
   * What a copy holds, brought to the present schema. Throws `not-allowed` when it is sealed with other keys than the vault
   * has now, `vault-damaged`, `newer-format`.
   */
  async read(disk: Disk, folder: string, pause: Pause): Promise<T> {
    const header = await this.#headerIn(disk, folder);
    const { records, dataVersion } = await this.#readBase(disk, folder, epochOf(header), pause);
    const stored = migrate(
      toCollections(records, this.around.dataSchema.names),
      dataVersion,
      this.around.dataSchema.version,
      this.around.dataSchema.migrations,
    );
    if (!hasShape(stored, this.around.empty)) throw new JournalError('vault-damaged');
    return stored;
  }

  /** The header of a copy that this vault's keys have signed. */
  async #headerIn(disk: Disk, folder: string): Promise<VaultHeader> {
    const { main, copy } = await readHeaderFiles(disk, folder);
    const [good] = [main, copy].flatMap(file => (file?.kind === 'intact' ? [file.header] : []));
    if (good === undefined) throw new JournalError('vault-damaged');
    const { master, header } = this.parts();
    if (good.vault !== header.vault || !headerIsOf(master, good)) throw new JournalError('not-allowed');
    return good;
  }

  /**
   * Gives a copy that has the same keys the header of now, so that it opens with the passphrase and recovery key of now and
   * no others. Gives whether it had another.
   */
  async renewHeader(disk: Disk, folder: string): Promise<boolean> {
    const { header } = this.parts();
    const bytes = encodeHeader(header);
    const files = await Promise.all(
      [HEADER_NAME, HEADER_COPY_NAME].map(name => readIfPresent(disk, join(folder, name))),
    );
    if (files.every(file => file?.equals(bytes))) return false;
    await writeHeaderFiles(disk, folder, header);
    return true;
  }

  /** The sealed file of an attachment as it is, or null when it is not there or does not open. */
  async sealedAttachment(id: string): Promise<Buffer | null> {
    try {
      const sealed = await this.parts().attachments.readSealed(id);
      return this.opens(id, sealed) ? sealed : null;
    } catch (error) {
      if (error instanceof JournalError && error.code === 'not-found') return null;
      throw error;
    }
  }

  /** Whether sealed bytes are those of the attachment, whole, and sealed with the keys of now. */
  opens(id: string, sealed: Buffer): boolean {
    const { attachments } = this.parts();
    try {
      attachments.unseal(id, sealed).fill(0);
      return true;
    } catch (error) {
      if (error instanceof JournalError && error.code === 'vault-damaged') return false;
      throw error;
    }
  }

  /** Puts the sealed file of an attachment of this vault back. Throws `vault-damaged`. */
  takeAttachment(id: string, sealed: Buffer): Promise<void> {
    return this.writing(() => this.parts().attachments.takeSealed(id, sealed));
  }
}
