export type { PackKey } from './age-file';
export { type LockReading, lockOfPack, openPack, type PackReading } from './open-pack';
export type { Pack, PackId, PackRecipients } from './pack';
export type { PackLock, PackProblem } from './problem';
export { readPackFile } from './read-pack-file';
export {
  type PackAudience,
  type PackOrder,
  type SealedPack,
  type SealingWorld,
  sealPack,
  sealWritten,
  type WrittenPack,
  writeForSealing,
} from './seal-pack';
