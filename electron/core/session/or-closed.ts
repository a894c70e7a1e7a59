import type { Journal } from '../../../shared/domain/journal';
import type { OpenVault } from '../vault';

/** `vault` once `task` is done; when it fails nobody will hold the vault, so it is closed. */
export async function orClosed(
  vault: OpenVault<Journal>,
  task: () => Promise<void>,
): Promise<OpenVault<Journal>> {
  try {
    await task();
    return vault;
  } catch (error) {
    await vault.close();
    throw error;
  }
}
