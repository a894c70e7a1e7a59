import type { Extension } from '@codemirror/state';
import { lookThrough } from './look-through';
import { offering } from './offer';
import type { LatestSpelling } from './spelling-port';

export { spellingChanged } from './look-through';
export { apart, offeredWords } from './offer';

/** Marks words that are spelled wrongly and offers better ones. */
export function spellingOf(spelling: LatestSpelling): Extension {
  return [lookThrough(spelling), offering(spelling)];
}
