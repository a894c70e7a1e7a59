import type { EntrySummary } from './journal';

/** A stretch of text; `hit` where it matches what was typed. */
export type Segment = { readonly text: string; readonly hit: boolean };

export type SearchHit = {
  readonly entry: EntrySummary;
  readonly title: readonly Segment[];
  /** About 240 characters around the best match, markdown marks left out. */
  readonly snippet: readonly Segment[];
  /** Only the people, tags and themes that match. */
  readonly people: readonly (readonly Segment[])[];
  readonly tags: readonly (readonly Segment[])[];
};

export type SearchReply = {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Words that were not found as typed, and what was looked for instead. */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  /** `false` while the index is still being built; results may then be incomplete. */
  readonly complete: boolean;
};

/** A person, tag or saved search whose name fits. */
export type NamedHit = {
  readonly kind: 'person' | 'tag' | 'saved-search';
  readonly name: string;
  /** The saved search's id; the name for the others. */
  readonly key: string;
  readonly segments: readonly Segment[];
  /** Entries it occurs in; 0 for a saved search. */
  readonly count: number;
};

export interface SearchMethods {
  /** `query` in the language of `shared/domain/query.ts`. `limit` at most 100. */
  search(input: { readonly query: string; readonly limit: number }): SearchReply;
  /** People, tags and saved searches, at most 5 of each, best first. */
  searchNames(input: { readonly query: string }): readonly NamedHit[];
}
