import type { SavedSearchId, ThemeId } from './ids';
import type { Kind, Status } from './status';
import type { LocalDate } from './time';

export const sortOrders = ['newest', 'oldest', 'recently-edited', 'title', 'follow-up'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Characters of what a filter searches for. */
export const filterTextLimit = 2000;

/** What the list shows. Empty arrays and `null` mean "any"; all set parts must hold together. */
export type EntryFilter = {
  /** Search text in the query language of `query.ts`. */
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly themes: readonly ThemeId[];
  readonly tags: readonly string[];
  /** By name: entries that name whoever answers to it, and those in which the name is nobody's. */
  readonly people: readonly string[];
  readonly audience: 'only-me' | 'shared' | null;
  /** Inclusive. */
  readonly from: LocalDate | null;
  /** Inclusive. */
  readonly to: LocalDate | null;
  readonly pinnedOnly: boolean;
  /** Only entries whose follow-up date is on or before this date. */
  readonly followUpBy: LocalDate | null;
};

export const everything: EntryFilter = {
  text: '',
  kinds: [],
  statuses: [],
  themes: [],
  tags: [],
  people: [],
  audience: null,
  from: null,
  to: null,
  pinnedOnly: false,
  followUpBy: null,
};

/** A filter the head gave a name. */
export type SavedSearch = {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly filter: EntryFilter;
  readonly sort: SortOrder;
};
