import { open, rename, rm } from 'node:fs/promises';

/** Replaces `file` by `text`, all of it or not at all, and resolves once the disk has the bytes. */
export async function writeAtomically(file: string, text: string | Uint8Array): Promise<void> {
  const draft = `${file}.new`;
  try {
    const handle = await open(draft, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
