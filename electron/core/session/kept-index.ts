import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Journal } from '../../../shared/domain/journal';
import { type IndexSnapshot, readSnapshot, snapshotFormat, writeSnapshot } from '../search';
import type { Disk, OpenVault } from '../vault';
import { placeFiles, readIfPresent, removeIfPresent } from '../vault/durable';
import { withKey } from '../vault/keys';
import { PARTIAL_SUFFIX } from '../vault/layout';
import { NONCE_BYTES, seal, unseal } from '../vault/seal';
import { positionParts } from '../vault/seen';

const folderName = 'search';

type KeptVault = Pick<OpenVault<Journal>, 'id' | 'position' | 'deriveKey'>;

/** What search has read, sealed from one opening of a journal to the next. Neither call rejects: without it all is read again. */
export type KeptIndex = {
  /** What was put away when exactly this was in the vault, else null. Either way nothing is kept any more. */
  readonly take: (vault: KeptVault) => Promise<IndexSnapshot | null>;
  /** Keeps it instead of what was kept before, for as long as nothing changes in the vault. */
  readonly put: (vault: KeptVault, snapshot: IndexSnapshot) => Promise<void>;
};

/**
 * Beside the journals, a file each, named by the vault's random id: a random nonce of 12 bytes, then `writeSnapshot` under AES-256-GCM.
 * The key is the vault's own for `search-snapshot`; what the seal is bound to is how far the vault has got and how words are read, so
 * that what is older or of another version does not open. While a journal is open there is no file: what is purged is in none.
 */
export function keptIndexIn(disk: Disk, dataFolder: string): KeptIndex {
  const folder = join(dataFolder, folderName);
  const fileName = ({ id }: KeptVault): string => `${id}.index`;

  async function take(vault: KeptVault): Promise<IndexSnapshot | null> {
    const bound = boundTo(vault);
    const key = vault.deriveKey('search-snapshot');
    const path = join(folder, fileName(vault));
    try {
      const sealed = await readIfPresent(disk, path);
      await removeIfPresent(disk, path);
      await removeIfPresent(disk, `${path}${PARTIAL_SUFFIX}`);
      return sealed && bound && opened(key, bound, sealed);
    } finally {
      key.fill(0);
    }
  }

  async function put(vault: KeptVault, snapshot: IndexSnapshot): Promise<void> {
    const bound = boundTo(vault);
    if (bound === null) return;
    const plain = writeSnapshot(snapshot);
    const nonce = randomBytes(NONCE_BYTES);
    const sealed = withKey(vault.deriveKey('search-snapshot'), key => seal(key, nonce, bound, plain));
    plain.fill(0);
    await disk.createFolder(folder);
    await placeFiles(disk, folder, [{ name: fileName(vault), bytes: Buffer.concat([nonce, sealed]) }]);
  }

  return {
    take: async vault => {
      const [taken] = await Promise.allSettled([take(vault)]);
      return taken.status === 'fulfilled' ? taken.value : null;
    },
    put: async (vault, snapshot) => {
      await Promise.allSettled([put(vault, snapshot)]);
    },
  };
}

/** What must be the same again: the reading of words, which goes by the letters Unicode knows, and the vault as far as it has got. */
function boundTo(vault: KeptVault): Buffer | null {
  const position = vault.position();
  if (position === null) return null;
  const { unicode } = process.versions;
  const bound = [snapshotFormat, unicode, vault.id, ...positionParts(position)];
  return Buffer.from(JSON.stringify(bound), 'utf8');
}

function opened(key: Buffer, bound: Buffer, sealed: Buffer): IndexSnapshot | null {
  const plain = unseal(key, sealed.subarray(0, NONCE_BYTES), bound, sealed.subarray(NONCE_BYTES));
  if (plain === null) return null;
  try {
    return readSnapshot(plain);
  } finally {
    plain.fill(0);
  }
}
