import { join } from 'node:path';
import { z } from 'zod';
import { type ErrorCode, errorCodes } from '../../../shared/contract/errors';
import { asId, type BackupId, backupForm } from '../../../shared/domain/ids';
import type { Instant } from '../../../shared/domain/time';
import type { Disk } from '../vault';
import { withDiskCodes } from '../vault/disk-fault';
import { placeFiles, readIfPresent } from '../vault/durable';
import { parseJson } from '../vault/parse-json';

/** What this installation remembers of a journal's backups while the place is not there. Nothing in it is secret. */
export type PlaceNote = {
  readonly place: string | null;
  readonly lastGood: {
    readonly id: BackupId;
    readonly madeAt: Instant;
    /** Which state of the vault it holds. */
    readonly mark: string;
    /** When the oldest backup was made that was kept then. */
    readonly oldest: Instant;
  } | null;
  readonly problem: { readonly code: ErrorCode; readonly at: Instant } | null;
  /** When the first change was seen that is in no backup. */
  readonly changedAt: Instant | null;
};

export const nothingNoted: PlaceNote = { place: null, lastGood: null, problem: null, changedAt: null };

const schema = z.strictObject({
  place: z.string().min(1).nullable(),
  lastGood: z
    .strictObject({
      id: z.string().regex(backupForm).transform(asId.backup),
      madeAt: z.number(),
      mark: z.string(),
      oldest: z.number(),
    })
    .nullable(),
  problem: z.strictObject({ code: z.enum(errorCodes), at: z.number() }).nullable(),
  changedAt: z.number().nullable(),
});

const fileName = (vault: string): string => `backups-${vault}.json`;

/** What was noted of a journal's backups; nothing when there is no note, or none that can be read. */
export async function readPlaceNote(disk: Disk, dataFolder: string, vault: string): Promise<PlaceNote> {
  const [found] = await Promise.allSettled([readIfPresent(disk, join(dataFolder, fileName(vault)))]);
  if (found.status === 'rejected' || found.value === null) return nothingNoted;
  const parsed = schema.safeParse(parseJson(found.value.toString('utf8')));
  return parsed.success ? parsed.data : nothingNoted;
}

/** On the disk when it resolves. */
export function writePlaceNote(
  disk: Disk,
  dataFolder: string,
  vault: string,
  note: PlaceNote,
): Promise<void> {
  return withDiskCodes(async () => {
    await disk.createFolder(dataFolder);
    const bytes = Buffer.from(`${JSON.stringify(note)}\n`, 'utf8');
    await placeFiles(disk, dataFolder, [{ name: fileName(vault), bytes }]);
  });
}
