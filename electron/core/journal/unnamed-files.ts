import { JournalError } from '../../../shared/contract/errors';
import type { Journal } from '../../../shared/domain/journal';
import type { AttachmentFile, OpenVault } from '../vault';

/**
 * Sealed files that no attachment of the journal names, nor a merge that can be taken back. While damaged segments are kept, the record of a file may be in
 * one of them: then there are none.
 */
export async function unnamedFiles(vault: OpenVault<Journal>): Promise<readonly AttachmentFile[]> {
  if ((await vault.countDamaged()) > 0) return [];
  const files = await vault.listAttachments();
  const { attachments, mergeUndo } = vault.db.data;
  const replaced = new Set<string>(
    Object.values(mergeUndo).flatMap(undo => undo.replaced.map(({ id }) => id)),
  );
  return files.filter(({ id }) => !Object.hasOwn(attachments, id) && !replaced.has(id));
}

/**
 * Removes the sealed files that a crash left behind in the middle of an import or of attaching. Only files that this
 * journal sealed go, only when it was read without damage and beside no other copy of itself, and only those older than
 * the newest change that was read: in a folder that is kept the same on two computers, a file may come before what names it.
 */
export async function sweepUnnamedFiles(vault: OpenVault<Journal>): Promise<void> {
  const { lastChange, findings } = vault.opened;
  const hasCopies = findings.some(({ kind }) => kind === 'stray-files');
  if (vault.access() !== 'writable' || hasCopies || lastChange === null) return;
  const left = (await unnamedFiles(vault)).filter(({ writtenAt }) => writtenAt < lastChange);
  for (const { id } of left) if (await isOurs(vault, id)) await vault.removeAttachments([id]);
}

async function isOurs(vault: OpenVault<Journal>, id: string): Promise<boolean> {
  try {
    await vault.readAttachment(id);
    return true;
  } catch (error) {
    if (error instanceof JournalError && error.code === 'vault-damaged') return false;
    throw error;
  }
}
