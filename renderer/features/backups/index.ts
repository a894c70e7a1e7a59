export { BringBack } from './cover/BringBack';
export { BackupNotice } from './notice/BackupNotice';
export { NewestBackup } from './notice/NewestBackup';
export { BackupPage } from './page/BackupPage';
export { BackupsPanel } from './panel/BackupsPanel';
export { TestRecoveryKey } from './TestRecoveryKey';
