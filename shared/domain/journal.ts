import type { Circle } from './circle';
import type { Conversation } from './conversation';
import type { Attachment, Entry, Revision } from './entry';
import type { SavedSearch } from './filter';
import type { Person } from './person';
import type { Review } from './review';
import type { School } from './school';
import type { Settings } from './settings';
import type { Template } from './template';
import type { Instant } from './time';

/** Text that was typed but not yet kept; one per place that takes text. */
export type Draft = { readonly text: string; readonly at: Instant; readonly kind: Entry['kind'] };

/** Everything in a vault: collections of immutable values by id. `settings` holds one value, under `current`. */
export type Journal = {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly revisions: Readonly<Record<string, Revision>>;
  readonly attachments: Readonly<Record<string, Attachment>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly schools: Readonly<Record<string, School>>;
  readonly circles: Readonly<Record<string, Circle>>;
  readonly conversations: Readonly<Record<string, Conversation>>;
  readonly reviews: Readonly<Record<string, Review>>;
  readonly templates: Readonly<Record<string, Template>>;
  readonly savedSearches: Readonly<Record<string, SavedSearch>>;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly settings: Readonly<Record<string, Settings>>;
};

export const emptyJournal: Journal = {
  entries: {},
  revisions: {},
  attachments: {},
  people: {},
  schools: {},
  circles: {},
  conversations: {},
  reviews: {},
  templates: {},
  savedSearches: {},
  drafts: {},
  settings: {},
};
