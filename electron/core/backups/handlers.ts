import type { BackupMethods } from '../../../shared/contract/backups';
import type { Handlers } from '../handlers';

/** Backups in a second place, and what comes back from them. */
export function backupHandlers(): Handlers<keyof BackupMethods> {
  const notBuilt = (): never => {
    throw new Error('not built yet');
  };
  return {
    backupStatus: () => ({
      place: null,
      lastGood: null,
      problem: null,
      isRunning: false,
      advice: 'none',
    }),
    setBackupPlace: notBuilt,
    backUpNow: notBuilt,
    listBackups: notBuilt,
    previewBackup: notBuilt,
    backupEntry: notBuilt,
    restoreEntry: notBuilt,
    restoreWhole: notBuilt,
    findBackups: notBuilt,
    restoreFromFolder: notBuilt,
    rehearseRecovery: notBuilt,
    discardOlderBackups: notBuilt,
  };
}
