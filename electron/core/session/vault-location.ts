import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../../shared/domain/time';
import type { Disk } from '../vault';
import { withDiskCodes } from '../vault/disk-fault';
import { placeFiles, readIfPresent } from '../vault/durable';
import { parseJson } from '../vault/parse-json';

/** Where the head's vault is and when it was last opened. Nothing in it is secret. */
export type VaultLocation = { readonly folder: string; readonly lastOpenedAt: Instant | null };

const fileName = 'vault-location.json';
const schema = z.strictObject({ folder: z.string().min(1), lastOpenedAt: z.number().nullable() });

/** The folder used unless the head chose another. */
export const usualFolder = (dataFolder: string): string => join(dataFolder, 'journal');

/**
 * Reads where the vault is; the usual folder when nothing was noted. `null` when the note is damaged: the vault may then
 * be anywhere, so the head is asked rather than shown an empty start.
 */
export async function readVaultLocation(disk: Disk, dataFolder: string): Promise<VaultLocation | null> {
  const bytes = await readIfPresent(disk, join(dataFolder, fileName));
  if (bytes === null) return { folder: usualFolder(dataFolder), lastOpenedAt: null };
  const parsed = schema.safeParse(parseJson(bytes.toString('utf8')));
  return parsed.success ? parsed.data : null;
}

/** Notes where the vault is; on the disk when it resolves. */
export function writeVaultLocation(disk: Disk, dataFolder: string, location: VaultLocation): Promise<void> {
  return withDiskCodes(async () => {
    await disk.createFolder(dataFolder);
    const bytes = Buffer.from(`${JSON.stringify(location)}\n`, 'utf8');
    await placeFiles(disk, dataFolder, [{ name: fileName, bytes }]);
  });
}
