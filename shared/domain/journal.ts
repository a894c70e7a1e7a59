import type { Circle } from './circle';
import type { Conversation } from './conversation';
import type { Attachment, Entry, Revision } from './entry';
import type { SavedSearch } from './filter';
import type { Person } from './person';
import type { Review } from './review';
import type { School } from './school';
import type { Settings } from './settings';
import type { KeptCard, OwnIdentity } from './sharing/card';
import type { Handover, Library } from './sharing/handover';
import type { ErasureCertificate, KeepUntil, SubjectRequest } from './sharing/person-desk';
import type { MergeUndo, Provenance, TakenPack } from './sharing/provenance';
import type { PseudonymKey } from './sharing/pseudonym-key';
import type { AudienceRaise, Dismissal, NoteKey, Sharing } from './sharing/sharing';
import type { Template } from './template';
import type { Instant } from './time';

/** Text that was typed but not yet kept; one per place that takes text. */
export type Draft = { readonly text: string; readonly at: Instant; readonly kind: Entry['kind'] };

/**
 * Everything in a vault: collections of immutable values by id. `settings` and `identity` hold one value each, under
 * `current`, and `mergeUndo` one, under `latest`.
 */
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
  readonly identity: Readonly<Record<string, OwnIdentity>>;
  /** By person. */
  readonly cards: Readonly<Record<string, KeptCard>>;
  readonly sharings: Readonly<Record<string, Sharing>>;
  /** By entry, as are `audienceRaises`, `provenance` and `keepUntil`. */
  readonly noteKeys: Readonly<Record<string, NoteKey>>;
  readonly audienceRaises: Readonly<Record<string, AudienceRaise>>;
  readonly dismissals: Readonly<Record<string, Dismissal>>;
  /** By circle. */
  readonly pseudonymKeys: Readonly<Record<string, PseudonymKey>>;
  /** The ledger of what left. */
  readonly handovers: Readonly<Record<string, Handover>>;
  /** By circle. */
  readonly libraries: Readonly<Record<string, Library>>;
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** By sender and pack (`takenPackKey`). */
  readonly packsTaken: Readonly<Record<string, TakenPack>>;
  readonly mergeUndo: Readonly<Record<string, MergeUndo>>;
  readonly subjectRequests: Readonly<Record<string, SubjectRequest>>;
  readonly keepUntil: Readonly<Record<string, KeepUntil>>;
  readonly certificates: Readonly<Record<string, ErasureCertificate>>;
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
  identity: {},
  cards: {},
  sharings: {},
  noteKeys: {},
  audienceRaises: {},
  dismissals: {},
  pseudonymKeys: {},
  handovers: {},
  libraries: {},
  provenance: {},
  packsTaken: {},
  mergeUndo: {},
  subjectRequests: {},
  keepUntil: {},
  certificates: {},
};
