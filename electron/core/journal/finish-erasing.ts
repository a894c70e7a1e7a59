import { JournalError } from '../../../shared/contract/errors';
import type { Journal } from '../../../shared/domain/journal';
import type { OpenVault } from '../vault';
import { unnamedFiles } from './unnamed-files';

/**
 * Finishes an erasing that a crash or a full disk cut short: the sealed files that no record names go, then the old
 * bytes. For a vault that nobody writes to yet. What the disk refuses stays owed, and closing tries again.
 */
export async function finishErasing(vault: OpenVault<Journal>): Promise<void> {
  if (vault.access() !== 'writable' || !vault.stats().eraseOwed) return;
  try {
    await vault.removeAttachments((await unnamedFiles(vault)).map(({ id }) => id));
    await vault.compact();
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
  }
}
