import type { OpenVault, OpenVaultOptions } from './api';
import { assembleVault } from './assemble-vault';
import { withDiskCodes } from './disk-fault';
import { readHeaderFiles, unlockHeader } from './header-file';
import { acquireLock, type VaultLock } from './lock';
import type { VaultShape } from './shape';
import { assertHasHeader, listVaultFolder } from './vault-folder';

const unlock = async <T extends VaultShape>(
  options: OpenVaultOptions<T>,
  lock: VaultLock | null,
): Promise<OpenVault<T>> => {
  const { folder, environment, secret, seen } = options;
  const header = await unlockHeader(await readHeaderFiles(environment.disk, folder), secret);
  try {
    return await assembleVault({ folder, schema: options, environment, header, lock, seen });
  } catch (error) {
    header.master.fill(0);
    throw error;
  }
};

/**
 * Opens a vault for writing (or only for reading). What it came across is in `opened.findings`; a vault with damage is
 * opened without the right to write.
 *
 * Throws `folder-missing`, `no-vault`, `newer-format`, `vault-in-use`, `wrong-passphrase`, `wrong-recovery-key`,
 * `recovery-key-mistyped`, `header-damaged`, and the disk's own `disk-full`, `read-only-folder`, `disk-error`.
 */
export const openVault = <T extends VaultShape>(options: OpenVaultOptions<T>): Promise<OpenVault<T>> =>
  withDiskCodes(async () => {
    const { folder, environment } = options;
    assertHasHeader(await listVaultFolder(environment.disk, folder));
    await readHeaderFiles(environment.disk, folder);
    const lock = options.readOnly === true ? null : await acquireLock(folder, environment);
    try {
      return await unlock(options, lock);
    } catch (error) {
      await lock?.release();
      throw error;
    }
  });
