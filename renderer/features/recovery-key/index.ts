export { RecoveryKeyCover, RecoveryKeyDialog, type RecoveryKeyProps } from './RecoveryKey';
