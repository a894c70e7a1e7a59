import { z } from 'zod';
import type { BackupMethods } from './backups';
import {
  backupId,
  entryId,
  grant,
  limit,
  nothing,
  offset,
  recoveryKey,
  type SchemasOf,
  secret,
} from './schema-parts';

/** The schemas of the methods for backups. */
export const backupSchemas: SchemasOf<keyof BackupMethods> = {
  backupStatus: nothing,
  setBackupPlace: z.strictObject({ folder: grant.nullable() }),
  backUpNow: nothing,
  listBackups: nothing,
  previewBackup: z.strictObject({ id: backupId, offset, limit }),
  backupEntry: z.strictObject({ id: backupId, entry: entryId }),
  restoreEntry: z.strictObject({ id: backupId, entry: entryId }),
  restoreWhole: z.strictObject({ id: backupId, secret }),
  findBackups: z.strictObject({ folder: grant }),
  restoreFromFolder: z.strictObject({
    folder: grant,
    journal: z.string().regex(/^[0-9a-f]{32}$/),
    id: backupId,
    into: grant.nullable(),
    secret,
  }),
  rehearseRecovery: z.strictObject({ recoveryKey }),
  discardOlderBackups: z.strictObject({ secret }),
};
