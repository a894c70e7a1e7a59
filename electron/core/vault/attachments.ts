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

const fileName = (id: string): string => `${id}.sealed`;

/** The sealed attachments of an open vault, a file each. */
export class Attachments {
  readonly #folder: string;

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
    const { disk, randomBytes } = this.environment;
    const id = randomBytes(16).toString('hex');
    const salt = randomBytes(ATTACHMENT_SALT_BYTES);
    const { vaultId } = this;
    const sealed = this.#withKey(salt, key => sealAttachment({ key, vaultId, id }, salt, bytes));
    await disk.createFolder(this.#folder);
    await disk.syncFolder(this.vaultFolder);
    await placeFiles(disk, this.#folder, [{ name: fileName(id), bytes: sealed }]);
    return id;
  }

  async read(id: string): Promise<Buffer> {
    const sealed = ID.test(id)
      ? await readIfPresent(this.environment.disk, join(this.#folder, fileName(id)))
      : null;
    if (sealed === null) throw new JournalError('not-found');
    const salt = attachmentSalt(sealed);
    const { vaultId } = this;
    const bytes = salt && this.#withKey(salt, key => openAttachment({ key, vaultId, id }, sealed));
    if (bytes === null) throw new JournalError('vault-damaged');
    return bytes;
  }

  async remove(ids: readonly string[]): Promise<void> {
    const { disk } = this.environment;
    const known = ids.filter(id => ID.test(id));
    if (known.length === 0) return;
    for (const id of known) await removeIfPresent(disk, join(this.#folder, fileName(id)));
    if ((await listIfPresent(disk, this.vaultFolder)).includes(ATTACHMENTS_FOLDER)) {
      await disk.syncFolder(this.#folder);
    }
  }

  async list(): Promise<readonly AttachmentFile[]> {
    const names = await listIfPresent(this.environment.disk, this.#folder);
    const ids = names.map(name => NAME.exec(name)?.[1]).filter(id => id !== undefined);
    return Promise.all(
      ids.map(async id => {
        const { bytes, modified } = await this.environment.disk.facts(join(this.#folder, fileName(id)));
        return { id, sealedBytes: bytes, writtenAt: modified };
      }),
    );
  }
}
