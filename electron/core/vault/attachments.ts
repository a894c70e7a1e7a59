import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { AttachmentFile } from './api';
import {
  ATTACHMENT_LIMIT,
  ATTACHMENT_SALT_BYTES,
  attachmentSalt,
  openAttachment,
  sealAttachment,
} from './attachment-file';
import { listIfPresent, placeFiles, readIfPresent, removeIfPresent } from './durable';
import type { VaultEnvironment } from './environment';
import { deriveSubKey, withKey } from './keys';
import { ATTACHMENTS_FOLDER } from './layout';

const NAME = /^([0-9a-f]{32})\.sealed$/;
const ID = /^[0-9a-f]{32}$/;

/** What the file of an attachment is called. */
export const sealedName = (id: string): string => `${id}.sealed`;

/** The sealed attachments of an open vault, a file each. */
export class Attachments {
  readonly #folder: string;

  /** `vaultFolder`: of the epoch. */
  constructor(
    private readonly vaultFolder: string,
    private readonly environment: VaultEnvironment,
    private readonly master: Buffer,
    private readonly vaultId: Buffer,
  ) {
    this.#folder = join(vaultFolder, ATTACHMENTS_FOLDER);
  }

  #withKey<Result>(salt: Buffer, task: (key: Buffer) => Result): Result {
    return withKey(deriveSubKey(this.master, salt, 'attachment'), task);
  }

  /** Seals and stores bytes; resolves with the id once they survive a power cut. */
  async put(bytes: Uint8Array): Promise<string> {
    if (bytes.length > ATTACHMENT_LIMIT) {
      throw new JournalError('file-too-large', { limit: ATTACHMENT_LIMIT, size: bytes.length });
    }
    const id = this.environment.randomBytes(16).toString('hex');
    await this.#seal(id, bytes);
    return id;
  }

  async #seal(id: string, bytes: Uint8Array): Promise<void> {
    const salt = this.environment.randomBytes(ATTACHMENT_SALT_BYTES);
    const { vaultId } = this;
    const sealed = this.#withKey(salt, key => sealAttachment({ key, vaultId, id }, salt, bytes));
    await this.#place(id, sealed);
  }

  /** Seals what another set of keys has under an id. A file that does not open there is taken as it is, and stays damaged. */
  async takeFrom(other: Attachments, id: string): Promise<void> {
    const sealed = await other.readSealed(id);
    const bytes = other.#open(id, sealed);
    if (bytes === null) return this.#place(id, sealed);
    try {
      await this.#seal(id, bytes);
    } finally {
      bytes.fill(0);
    }
  }

  async #place(id: string, sealed: Buffer): Promise<void> {
    const { disk } = this.environment;
    // Made only where the vault is: on a drive that was pulled out it would be made anew, with all above it.
    const isThere = (await disk.list(this.vaultFolder)).includes(ATTACHMENTS_FOLDER);
    if (!isThere) await disk.createFolder(this.#folder);
    await disk.syncFolder(this.vaultFolder);
    await placeFiles(disk, this.#folder, [{ name: sealedName(id), bytes: sealed }]);
  }

  async read(id: string): Promise<Buffer> {
    return this.unseal(id, await this.readSealed(id));
  }

  /** The sealed file as it is. */
  async readSealed(id: string): Promise<Buffer> {
    const sealed = ID.test(id)
      ? await readIfPresent(this.environment.disk, join(this.#folder, sealedName(id)))
      : null;
    if (sealed === null) throw new JournalError('not-found');
    return sealed;
  }

  /** What a sealed file holds, wherever it was kept. */
  unseal(id: string, sealed: Buffer): Buffer {
    const bytes = this.#open(id, sealed);
    if (bytes === null) throw new JournalError('vault-damaged');
    return bytes;
  }

  #open(id: string, sealed: Buffer): Buffer | null {
    const salt = attachmentSalt(sealed);
    const { vaultId } = this;
    return salt && this.#withKey(salt, key => openAttachment({ key, vaultId, id }, sealed));
  }

  /** Puts a sealed file of this vault back as it is, once it is certain that it opens. */
  async takeSealed(id: string, sealed: Buffer): Promise<void> {
    this.unseal(id, sealed).fill(0);
    await this.#place(id, sealed);
  }

  async remove(ids: readonly string[]): Promise<void> {
    const { disk } = this.environment;
    const known = ids.filter(id => ID.test(id));
    if (known.length === 0) return;
    for (const id of known) await removeIfPresent(disk, join(this.#folder, sealedName(id)));
    if ((await listIfPresent(disk, this.vaultFolder)).includes(ATTACHMENTS_FOLDER)) {
      await disk.syncFolder(this.#folder);
    }
  }

  async list(): Promise<readonly AttachmentFile[]> {
    const names = await listIfPresent(this.environment.disk, this.#folder);
    const ids = names.map(name => NAME.exec(name)?.[1]).filter(id => id !== undefined);
    return Promise.all(
      ids.map(async id => {
        const { bytes, modified } = await this.environment.disk.facts(join(this.#folder, sealedName(id)));
        return { id, sealedBytes: bytes, writtenAt: modified };
      }),
    );
  }
}
