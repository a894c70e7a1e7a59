export type { BuildOptions } from './build';
export { type SearchDocument, sameDocument } from './document';
export type { Correction, IndexHit } from './present';
export type { RareWord, RareWords } from './rare-words';
export {
  createSearchIndex,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
  type SearchStats,
} from './search-index';
export { type IndexSnapshot, readSnapshot, snapshotFormat, wipeSnapshot, writeSnapshot } from './snapshot';
