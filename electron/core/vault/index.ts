export type {
  Access,
  AttachmentFile,
  CreateVaultOptions,
  DeviceSecret,
  Opening,
  OpenVault,
  OpenVaultOptions,
  Secret,
  VaultSchema,
} from './api';
export { ATTACHMENT_LIMIT } from './attachment-file';
export type { CreatedVault } from './create-vault';
export { createVault } from './create-vault';
export type { AppendFile, Disk, FileFacts } from './disk';
export { nodeDisk } from './disk';
export type { VaultEnvironment } from './environment';
export { systemEnvironment } from './environment';
export type { Finding } from './finding';
export { isDamage } from './finding';
export type { FolderFacts, SegmentFraming, VaultInspection } from './inspect';
export { inspectFraming, inspectVault } from './inspect';
export type { KdfCost } from './kdf';
export { cheapestKdfCost } from './kdf';
export { type Epoch, sameEpoch } from './layout';
export type { Migration } from './migrate';
export { openVault } from './open-vault';
export type { Patch } from './patch';
export type { SeenStore } from './seen';
export type { StoredCollections, VaultShape } from './shape';
export { deviceMark } from './slots';
export type { VaultStats } from './stats';
export { shouldCompact } from './stats';
