export * from './backup-queries';
export { changeEntry } from './change-entry';
export { changeSettings } from './change-settings';
export { type Api, api, onPassphraseNeeded } from './client';
export { useEvent } from './events';
export { failureOf } from './failure';
export {
  createFlushRegistry,
  FlushContext,
  type Flusher,
  type FlushRegistry,
  useFlushBeforeClose,
} from './flush';
export { useFreshness } from './freshness';
export { createLatestWins } from './latest-wins';
export { useIsMaking, useMaking } from './making';
export * from './network-queries';
export { usePackOffers } from './pack-offers';
export * from './person-desk-queries';
export * from './queries';
export { createQueryClient } from './query-client';
export * from './sharing-queries';
export * from './taking-in-queries';
export { type Task, useTask } from './task';
