import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { Journal } from '../../../shared/domain/journal';
import { nodeDisk, type OpenVault } from '../vault';
import { withDiskCodes } from '../vault/disk-fault';
import { listIfPresent } from '../vault/durable';
import { DAMAGED_FOLDER } from '../vault/layout';

/**
 * Finishes an erasing that a crash or a full disk cut short: the sealed files that no record names go, then the old
 * bytes. For a vault that nobody writes to yet. What the disk refuses stays owed, and closing tries again.
 */
export async function finishErasing(vault: OpenVault<Journal>): Promise<void> {
  if (vault.access() !== 'writable' || !vault.stats().eraseOwed) return;
  try {
    await withDiskCodes(() => removeUnnamedFiles(vault));
    await vault.compact();
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
  }
}

/** While damaged segments are kept, the record of a file may be in one of them: then every file stays. */
async function removeUnnamedFiles(vault: OpenVault<Journal>): Promise<void> {
  const kept = await listIfPresent(nodeDisk, join(vault.folder, DAMAGED_FOLDER));
  if (kept.length > 0) return;
  const { attachments } = vault.db.data;
  const files = await vault.listAttachments();
  await vault.removeAttachments(
    files.filter(file => !Object.hasOwn(attachments, file.id)).map(file => file.id),
  );
}
