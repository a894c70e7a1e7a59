import type { Askable, Attachment, Entry, EntryContent, Revision } from '../domain/entry';
import type { EntryFilter, SavedSearch, SortOrder } from '../domain/filter';
import type { AttachmentId, EntryId, PathGrant, RevisionId, SavedSearchId, TemplateId } from '../domain/ids';
import type { Draft } from '../domain/journal';
import type { Settings } from '../domain/settings';
import type { Kind, Status } from '../domain/status';
import type { Template } from '../domain/template';
import type { Instant, LocalDate } from '../domain/time';
import type { ActionRow, ConversationRow, EntryNetwork, ReviewRow } from './network';

/** What the head may change by writing; attachments have methods of their own. */
export type EntryChanges = Partial<Omit<EntryContent, 'attachments'>>;

/** One row of a list. */
export type EntrySummary = {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly status: Status | null;
  /** As `displayTitle` gives it; empty when nothing was written yet. */
  readonly title: string;
  /** First words of the text, plain, at most 140 characters. */
  readonly excerpt: string;
  readonly people: readonly string[];
  /** Of a question: whom it is kept for, whether or not it still waits. */
  readonly waitsFor: readonly Askable[];
  /** Of advice: when its giver was thanked. */
  readonly thankedOn: LocalDate | null;
  readonly audience: Entry['audience'];
  readonly date: LocalDate;
  readonly followUp: LocalDate | null;
  readonly updatedAt: Instant;
  readonly pinned: boolean;
  readonly binnedAt: Instant | null;
};

/** A window on a list: `rows` are those from `offset` on; `months` counts all of them, in list order, for the headings. */
export type EntryPage = {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly EntrySummary[];
  /** Heading runs in list order. `key` is `pinned`, a month `2026-11`, a follow-up month, or `all` where order is not by date. */
  readonly groups: readonly { readonly key: string; readonly count: number }[];
};

/** An entry with what surrounds it. */
export type EntryView = EntryNetwork & {
  readonly entry: Entry;
  /** All people and tags, those written in the text included. */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Where each `[[label]]` leads; `null` where nothing has that title. */
  readonly links: readonly { readonly label: string; readonly target: EntrySummary | null }[];
  /** Entries that link here or answer this one. */
  readonly backlinks: readonly EntrySummary[];
  readonly answers: readonly EntrySummary[];
  readonly answeredBy: readonly EntrySummary[];
};

/** A name with how often it occurs. */
export type Counted = { readonly name: string; readonly count: number };

export type RevisionSummary = {
  readonly id: RevisionId;
  readonly at: Instant;
  readonly title: string;
  /** Lines added and removed by the state that followed. */
  readonly added: number;
  readonly removed: number;
};

/** What Today shows. */
export type TodayView = {
  readonly today: LocalDate;
  /** Advice, questions and practice whose follow-up date has come, oldest first. */
  readonly due: readonly EntrySummary[];
  readonly openQuestions: { readonly total: number; readonly first: readonly EntrySummary[] };
  /** Written on this day in earlier years (or a month, or a week ago when there is no year yet). */
  readonly onThisDay: readonly {
    readonly ago: 'years' | 'month' | 'week';
    readonly count: number;
    readonly entry: EntrySummary;
  }[];
  /** The next conversation that is not held yet; the day itself counts. */
  readonly next: ConversationRow | null;
  /** Up to four more that follow it. */
  readonly coming: readonly ConversationRow[];
  /** Conversations whose day has passed without being held or moved; newest first, at most 3. */
  readonly missed: readonly ConversationRow[];
  /** What the head said she would do and has not done, the day having come. */
  readonly actions: readonly ActionRow[];
  /** Advice that was kept or adapted, its giver not thanked yet; oldest first, at most 3. */
  readonly thanksOwed: readonly EntrySummary[];
  /** Reviews to look at again. */
  readonly reviews: readonly ReviewRow[];
  readonly recent: readonly EntrySummary[];
  /** Days of the shown month on which something was written. */
  readonly writtenDays: readonly LocalDate[];
  /** Days of the shown month with a conversation, planned or held. */
  readonly meetingDays: readonly LocalDate[];
  readonly empty: boolean;
};

export interface JournalMethods {
  listEntries(input: {
    readonly filter: EntryFilter;
    readonly sort: SortOrder;
    readonly offset: number;
    /** At most 200. */
    readonly limit: number;
  }): EntryPage;
  /** Where an entry stands in the whole of that list, from 0; `null` when it is not in it. */
  placeInList(input: { readonly filter: EntryFilter; readonly sort: SortOrder; readonly id: EntryId }): {
    readonly index: number | null;
  };
  /** Fails with `not-found`. Binned entries are found too. */
  getEntry(input: { readonly id: EntryId }): EntryView;
  createEntry(input: {
    readonly kind: Kind;
    readonly template: TemplateId | null;
    readonly content: Omit<EntryChanges, 'kind'>;
  }): EntryView;
  /**
   * Keeps `changes`; answers once the disk has them. Fails with `changed-elsewhere` when `revision` is not the current one,
   * `text-too-large`, `disk-full`, `disk-error`; nothing is lost then: the caller still has the text.
   */
  saveEntry(input: {
    readonly id: EntryId;
    readonly revision: number;
    readonly changes: Partial<EntryContent>;
  }): EntryView;
  binEntries(input: { readonly ids: readonly EntryId[] }): void;
  unbinEntries(input: { readonly ids: readonly EntryId[] }): void;
  listBin(): readonly EntrySummary[];
  /** Removes entries with their history, drafts and attachments from the disk for good. Only what is in the bin can be erased. */
  eraseEntries(input: { readonly ids: readonly EntryId[] }): { readonly erased: number };
  entryHistory(input: { readonly id: EntryId }): readonly RevisionSummary[];
  getRevision(input: { readonly id: RevisionId }): Revision;
  /** Brings back an earlier text; the present one becomes part of the history. */
  restoreRevision(input: { readonly id: RevisionId }): EntryView;
  today(input: { readonly month: string }): TodayView;
  /**
   * Counts for filters and completion: whom entries name (a person by what means them and nobody else, other names as they
   * are written), tags, and the circles that entries are for (those of the network included).
   */
  listNames(): readonly Counted[];
  listTags(): readonly Counted[];
  listCircleNames(): readonly Counted[];
  /** Entries whose title fits what is being typed after `[[`; best first, at most 20. */
  suggestLinks(input: { readonly text: string }): readonly EntrySummary[];

  listTemplates(): readonly Template[];
  /** With `id` null a new template is made. */
  saveTemplate(input: {
    readonly id: TemplateId | null;
    readonly template: Omit<Template, 'id' | 'builtIn'>;
  }): Template;
  /** A built-in template goes back to how it came; one of the head's own is removed. */
  resetTemplate(input: { readonly id: TemplateId }): void;

  listSavedSearches(): readonly SavedSearch[];
  /** With `id` null it is kept beside the others; otherwise it takes the place of that one. Fails with `not-found`. */
  saveSearch(input: Omit<SavedSearch, 'id'> & { readonly id: SavedSearchId | null }): SavedSearch;
  deleteSearch(input: { readonly id: SavedSearchId }): void;

  getSettings(): Settings;
  saveSettings(input: { readonly settings: Settings }): Settings;

  /** `place` names where the text was being typed, for example `capture`. */
  getDraft(input: { readonly place: string }): Draft | null;
  saveDraft(input: { readonly place: string; readonly text: string; readonly kind: Kind }): void;
  dropDraft(input: { readonly place: string }): void;

  /** Fails with `file-too-large`, `unsupported-type`. The type is read from the bytes, not from the name. */
  addAttachment(input: {
    readonly entry: EntryId;
    readonly name: string;
    readonly bytes: Uint8Array;
  }): EntryView;
  readAttachment(input: { readonly id: AttachmentId }): {
    readonly attachment: Attachment;
    readonly bytes: Uint8Array;
  };
  removeAttachment(input: { readonly id: AttachmentId }): EntryView;
  /** Writes the attachment, unencrypted, to where the head chose. */
  saveAttachmentCopy(input: { readonly id: AttachmentId; readonly folder: PathGrant }): {
    readonly fileName: string;
  };
}
