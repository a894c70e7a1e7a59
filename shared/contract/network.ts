import type { Circle, CircleContent, CircleKind, MemberRole } from '../domain/circle';
import type {
  Action,
  AgendaItem,
  Conversation,
  ConversationContent,
  ConversationKind,
  ConversationState,
} from '../domain/conversation';
import type { Entry } from '../domain/entry';
import type {
  ActionId,
  AgendaItemId,
  CircleId,
  ConversationId,
  EntryId,
  PathGrant,
  PersonId,
  ReviewId,
  SchoolId,
  TemplateId,
  ThemeId,
} from '../domain/ids';
import type { Connection, Person, PersonContent } from '../domain/person';
import type { Review, ReviewContent, Reviewer, ReviewStep } from '../domain/review';
import type { Phase, School, SchoolContent } from '../domain/school';
import type { Kind } from '../domain/status';
import type { Instant, LocalDate, LocalTime } from '../domain/time';
import type { EntrySummary, EntryView } from './journal';

/** Somebody or something by name, as it is called now; `inBin` so that the screen can say so. */
export type Named<Id> = { readonly id: Id; readonly name: string; readonly inBin: boolean };

/** One row of the people list. */
export type PersonRow = {
  readonly id: PersonId;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly connection: Connection;
  readonly role: string;
  readonly school: Named<SchoolId> | null;
  readonly circles: readonly Named<CircleId>[];
  readonly goodFor: readonly ThemeId[];
  /** Entries that name them. */
  readonly entries: number;
  /** Questions that wait for them, alone or as a member of a circle. */
  readonly waiting: number;
  /** Day of the last conversation that was held. */
  readonly lastSpoke: LocalDate | null;
};

/** What has gone between the head and somebody. */
export type Exchange = {
  /** Pieces of advice they gave, and conversations in which the head was helped. */
  readonly received: number;
  /** Conversations in which the head helped them. */
  readonly given: number;
};

/** A person with all that the head of the page shows; their time line comes in pages of its own. */
export type PersonView = {
  readonly person: Person;
  readonly row: PersonRow;
  readonly circles: readonly { readonly circle: Named<CircleId>; readonly role: MemberRole }[];
  readonly waiting: readonly EntrySummary[];
  readonly last: ConversationRow | null;
  readonly next: ConversationRow | null;
  /** What the head promised them and what they promised, not yet done. */
  readonly actions: readonly ActionRow[];
  /** Their advice that was kept or adapted and not yet thanked for. */
  readonly thanksOwed: readonly EntrySummary[];
  readonly exchange: Exchange;
  /** Others with the same name, or a name so like it that it may be the same person; binned ones are not among them. */
  readonly maybeSame: readonly PersonRow[];
};

/** One line of somebody's time line. */
export type TimelineItem =
  | { readonly kind: 'entry'; readonly date: LocalDate; readonly entry: EntrySummary }
  | { readonly kind: 'conversation'; readonly date: LocalDate; readonly conversation: ConversationRow };

/** Empty lists and `null` mean "any". */
export type TimelineFilter = {
  readonly kinds: readonly (Kind | 'conversation')[];
  readonly themes: readonly ThemeId[];
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
};

export type TimelinePage = {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly TimelineItem[];
};

export type SchoolRow = {
  readonly id: SchoolId;
  readonly name: string;
  readonly phase: Phase | null;
  readonly pupils: number | null;
  readonly area: string;
  readonly people: number;
  /** Practice that was seen there. */
  readonly practice: number;
};

export type SchoolView = {
  readonly school: School;
  readonly people: readonly PersonRow[];
  readonly practice: readonly EntrySummary[];
  readonly conversations: readonly ConversationRow[];
  readonly maybeSame: readonly SchoolRow[];
};

export type CircleRow = {
  readonly id: CircleId;
  readonly name: string;
  readonly kind: CircleKind;
  readonly members: number;
  readonly waiting: number;
  readonly next: ConversationRow | null;
  readonly lastReview: LocalDate | null;
};

export type CircleView = {
  readonly circle: Circle;
  /** In the order chair, coordinator, adviser, member, then by name. */
  readonly members: readonly { readonly person: Named<PersonId>; readonly role: MemberRole }[];
  readonly waiting: readonly EntrySummary[];
  /** Dates to come, soonest first, then those past, newest first; at most 50. */
  readonly coming: readonly ConversationRow[];
  readonly past: readonly ConversationRow[];
  readonly reviews: readonly ReviewRow[];
  /** Entries this circle may see. */
  readonly shared: number;
};

export type ConversationRow = {
  readonly id: ConversationId;
  readonly kind: ConversationKind;
  /** Empty when the head gave none: it is then named after people or circle. */
  readonly title: string;
  readonly people: readonly Named<PersonId>[];
  readonly circle: Named<CircleId> | null;
  readonly place: Named<SchoolId> | null;
  readonly date: LocalDate;
  readonly time: LocalTime | null;
  readonly minutes: number | null;
  readonly state: ConversationState;
  /** Questions: on the agenda or, while it has none, waiting for its people and circle. */
  readonly questions: number;
  /** How many of those have an answer. */
  readonly answered: number;
};

/** An action with where it was agreed. */
export type ActionRow = {
  readonly action: Action;
  /** The owner's present name; `null` for the head herself and for a circle. */
  readonly owner: Named<PersonId> | null;
  readonly conversation: ConversationRow;
};

/** An agenda line with what it leads to. */
export type AgendaLine = {
  readonly item: AgendaItem;
  /** The question, or the advice or practice to look back at; `null` when it was erased. */
  readonly entry: EntrySummary | null;
  /** Answers to the question, oldest first; `here` for those given in this conversation. */
  readonly answers: readonly { readonly entry: EntrySummary; readonly here: boolean }[];
  /** When the question was last asked elsewhere. */
  readonly askedBefore: ConversationRow | null;
  readonly action: ActionRow | null;
};

/** What could go on an agenda and is not on it. */
export type Gathered = {
  /** Open questions that wait for these people or their circles, oldest first; `since` is when it was written. */
  readonly waiting: readonly EntrySummary[];
  /** Open questions that wait for nobody, on themes these people are good to ask about; at most 10. */
  readonly couldAsk: readonly EntrySummary[];
  /** Unfinished actions of earlier conversations with them. */
  readonly actions: readonly ActionRow[];
  /** Their advice, and practice seen at their school, with a follow-up date that has come by the day of the conversation. */
  readonly due: readonly EntrySummary[];
  readonly thanksOwed: readonly EntrySummary[];
};

export type ConversationView = {
  readonly conversation: Conversation;
  readonly row: ConversationRow;
  readonly agenda: readonly AgendaLine[];
  readonly gathered: Gathered;
  readonly actions: readonly ActionRow[];
  /** Written in or after this conversation and tied to it, oldest first. */
  readonly entries: readonly EntrySummary[];
  /** Between the head and its people, this school year. */
  readonly exchange: Exchange;
};

export type ReviewRow = {
  readonly id: ReviewId;
  readonly circle: Named<CircleId>;
  readonly date: LocalDate;
  readonly reviewer: Reviewer;
  /** The reviewer's present name; `null` for the head. */
  readonly reviewerName: string | null;
  readonly steps: readonly { readonly theme: ThemeId; readonly step: ReviewStep | null }[];
  readonly followUp: LocalDate | null;
  readonly binnedAt: Instant | null;
};

export type ReviewView = {
  readonly review: Review;
  readonly row: ReviewRow;
  /** Evidence by theme, in the order of the review. */
  readonly evidence: readonly { readonly theme: ThemeId; readonly entries: readonly EntrySummary[] }[];
  /** All reviews of the circle, this one among them, oldest first. */
  readonly all: readonly ReviewRow[];
};

/** Any record of the network. */
export type RecordRef =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'school'; readonly id: SchoolId }
  | { readonly kind: 'circle'; readonly id: CircleId }
  | { readonly kind: 'conversation'; readonly id: ConversationId }
  | { readonly kind: 'review'; readonly id: ReviewId };

/** What is in the bin beside entries. */
export type BinnedRecord = {
  readonly record: RecordRef;
  readonly name: string;
  readonly date: LocalDate | null;
  readonly binnedAt: Instant;
  /** Entries that name this person, are tied to this conversation, were seen at this school …; they stay. */
  readonly entries: number;
};

/** A name written in entries that is nobody's yet, or could be one of several people's. */
export type LooseName = {
  readonly name: string;
  readonly entries: number;
  /** Whose it could be; empty for nobody. */
  readonly couldBe: readonly PersonRow[];
};

/** What fits while a name is being typed. */
export type NameSuggestion =
  /** `label` is what to write so that it means this person and no other. */
  | { readonly kind: 'person'; readonly label: string; readonly person: PersonRow }
  /** Written before, nobody's yet. */
  | { readonly kind: 'loose'; readonly label: string; readonly entries: number };

/** A `[[label]]` that leads nowhere. */
export type BrokenLink = { readonly entry: EntrySummary; readonly label: string };

export type RelatedEntry = {
  readonly entry: EntrySummary;
  /** What they share, for the reader: names of people and themes, and the rarest shared words. */
  readonly people: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly words: readonly string[];
};

/** People, schools and circles and what ties them, laid out. */
export type NetworkGraph = {
  readonly nodes: readonly {
    readonly record: Extract<RecordRef, { readonly kind: 'person' | 'school' | 'circle' }>;
    readonly name: string;
    /** Conversations held with or at it in the time shown, and on the theme if one was chosen. */
    readonly conversations: number;
    /** Entries that name it, likewise. */
    readonly entries: number;
    /** Position; the whole lies within -1 to 1 both ways. */
    readonly x: number;
    readonly y: number;
  }[];
  /** Indexes into `nodes`: who works where, who is in which circle, which two people were in one conversation. */
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly tie: 'works-at' | 'member' | 'met';
    /** How often, for `met`; otherwise 1. */
    readonly weight: number;
  }[];
  /** People and circles without any tie or conversation in the time shown, left out of the picture. */
  readonly alone: number;
};

/** Received and given, month by month; `month` as `2026-11`. */
export type ExchangeMonths = {
  readonly months: readonly string[];
  readonly people: readonly {
    readonly person: Named<PersonId>;
    readonly received: readonly number[];
    readonly given: readonly number[];
    readonly lastSpoke: LocalDate | null;
    readonly thanksOwed: number;
  }[];
};

/** Entries by theme and month; an entry with two themes counts for both. */
export type ThemeMonths = {
  readonly months: readonly string[];
  readonly themes: readonly { readonly theme: ThemeId; readonly counts: readonly number[] }[];
  readonly withoutTheme: readonly number[];
};

export type DayCounts = {
  readonly days: readonly {
    readonly date: LocalDate;
    readonly entries: number;
    readonly conversations: number;
  }[];
};

/** Inclusive. */
export type Span = { readonly from: LocalDate; readonly to: LocalDate };

/** A card that was read, and what would become of it. */
export type ContactPreview = {
  /** Index in the file. */
  readonly card: number;
  readonly name: string;
  readonly role: string;
  readonly school: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** People here it may be. */
  readonly matches: readonly PersonRow[];
  /** The one it is beyond doubt (same name and same address), otherwise `null`. */
  readonly same: PersonId | null;
  /** What is in the card and will not be kept. */
  readonly leftOut: readonly ('photo' | 'address' | 'birthday' | 'other')[];
};

export type ContactsPreview = {
  readonly preview: string;
  readonly cards: readonly ContactPreview[];
  /** Cards that could not be read, by their place in the file, counted from 1. */
  readonly unreadable: readonly number[];
};

export type ContactDecision =
  | { readonly card: number; readonly to: 'add' }
  | { readonly card: number; readonly to: 'leave' }
  /** Adds what the person does not have yet; replaces nothing. */
  | { readonly card: number; readonly to: 'join'; readonly person: PersonId };

/** What a new record needs, and what else is known of it already. */
export type NewOf<Content, Needed extends keyof Content> = Readonly<Pick<Content, Needed>> & {
  readonly content: Partial<Omit<Content, Needed>>;
};

export type SaveOf<Id, Content> = {
  readonly id: Id;
  readonly revision: number;
  readonly changes: Partial<Content>;
};

/**
 * People, schools, circles, conversations and reviews. Saving fails with `changed-elsewhere` when `revision` is not the
 * current one; asking for what is not there with `not-found`. What is in the bin is still found by its id.
 */
export interface NetworkMethods {
  listPeople(): readonly PersonRow[];
  getPerson(input: { readonly id: PersonId }): PersonView;
  personTimeline(input: {
    readonly id: PersonId;
    readonly filter: TimelineFilter;
    readonly offset: number;
    /** At most 200. */
    readonly limit: number;
  }): TimelinePage;
  /** Every mention of the name that is nobody's yet becomes theirs, unless somebody else has the name too. */
  createPerson(input: NewOf<PersonContent, 'name'>): PersonView;
  /** A new name is written into every mention of the old one; the old one is kept in `alsoKnownAs`. */
  savePerson(input: SaveOf<PersonId, PersonContent>): PersonView;
  /** All that names, waits for or belongs to `gone` becomes `keep`'s; nothing either of them had is lost. */
  mergePeople(input: { readonly keep: PersonId; readonly gone: PersonId }): PersonView;
  suggestNames(input: { readonly text: string }): readonly NameSuggestion[];
  looseNames(): readonly LooseName[];
  /** Says whom `label` means in one entry, or (with `null`) that it is nobody here. */
  tieMention(input: {
    readonly entry: EntryId;
    readonly label: string;
    readonly person: PersonId | null;
  }): EntryView;

  listSchools(): readonly SchoolRow[];
  getSchool(input: { readonly id: SchoolId }): SchoolView;
  createSchool(input: NewOf<SchoolContent, 'name'>): SchoolView;
  saveSchool(input: SaveOf<SchoolId, SchoolContent>): SchoolView;
  mergeSchools(input: { readonly keep: SchoolId; readonly gone: SchoolId }): SchoolView;

  listCircles(): readonly CircleRow[];
  getCircle(input: { readonly id: CircleId }): CircleView;
  /** Fails with `name-taken`. */
  createCircle(input: NewOf<CircleContent, 'name'>): CircleView;
  /** Fails with `name-taken`. A new name is written into every audience that had the old one. */
  saveCircle(input: SaveOf<CircleId, CircleContent>): CircleView;

  /** `coming`: not yet held, soonest first; `held`: newest first. */
  listConversations(input: {
    readonly which: 'coming' | 'held';
    readonly offset: number;
    /** At most 200. */
    readonly limit: number;
  }): { readonly total: number; readonly rows: readonly ConversationRow[] };
  getConversation(input: { readonly id: ConversationId }): ConversationView;
  /** With a template its text becomes the notes. With `gather` the agenda starts with all that waits. */
  createConversation(
    input: NewOf<ConversationContent, 'date'> & {
      readonly template: TemplateId | null;
      readonly gather: boolean;
    },
  ): ConversationView;
  saveConversation(input: SaveOf<ConversationId, ConversationContent>): ConversationView;
  startConversation(input: { readonly id: ConversationId }): ConversationView;
  /** Ticked questions without an answer become `asked`; the others stay in the queue. May be taken back with `reopen`. */
  endConversation(input: { readonly id: ConversationId; readonly reopen: boolean }): ConversationView;
  /** Writes the answer to a question on the agenda as advice from `giver`, ticks the line, and does both or neither. */
  answerItem(input: {
    readonly id: ConversationId;
    readonly item: AgendaItemId;
    readonly giver: PersonId | null;
    readonly title: string;
    readonly body: string;
    readonly followUp: LocalDate | null;
  }): ConversationView;
  setActionDone(input: {
    readonly conversation: ConversationId;
    readonly action: ActionId;
    readonly done: boolean;
  }): void;

  listReviews(): readonly ReviewRow[];
  getReview(input: { readonly id: ReviewId }): ReviewView;
  createReview(input: NewOf<ReviewContent, 'circle' | 'date'>): ReviewView;
  saveReview(input: SaveOf<ReviewId, ReviewContent>): ReviewView;

  binRecords(input: { readonly records: readonly RecordRef[] }): void;
  unbinRecords(input: { readonly records: readonly RecordRef[] }): void;
  listBinnedRecords(): readonly BinnedRecord[];
  /** Removes records from the disk for good. Entries stay, with the names as they are written in them. Only what is in the bin can be erased. */
  eraseRecords(input: { readonly records: readonly RecordRef[] }): { readonly erased: number };

  relatedEntries(input: { readonly id: EntryId }): readonly RelatedEntry[];
  brokenLinks(): readonly BrokenLink[];

  networkGraph(input: { readonly span: Span | null; readonly theme: ThemeId | null }): NetworkGraph;
  /** With `person` that one alone; otherwise the 30 with most between you, and all with thanks owed. */
  exchangeMonths(input: { readonly span: Span; readonly person: PersonId | null }): ExchangeMonths;
  themeMonths(input: { readonly span: Span }): ThemeMonths;
  dayCounts(input: { readonly span: Span }): DayCounts;

  /** Reads vCards, 3.0 and 4.0. Fails with `unreadable-file`, `file-too-large`. Nothing is kept yet. */
  previewContacts(input: { readonly bytes: Uint8Array }): ContactsPreview;
  importContacts(input: { readonly preview: string; readonly decisions: readonly ContactDecision[] }): {
    readonly added: number;
    readonly joined: number;
  };
  /** Writes people, all with `null`, as vCard 4.0, unencrypted, to where the head chose. */
  exportContacts(input: { readonly people: readonly PersonId[] | null; readonly folder: PathGrant }): {
    readonly fileName: string;
    readonly people: number;
  };
  /** Writes conversations as iCalendar: of one circle, one alone, or (both `null`) all that are to come. Dates, titles and places only, never notes or agendas. */
  exportCalendar(input: {
    readonly circle: CircleId | null;
    readonly conversation: ConversationId | null;
    readonly folder: PathGrant;
  }): { readonly fileName: string; readonly events: number };
}

/** The people an entry names, for its page: whom each label means. */
export type MentionLine = {
  readonly label: string;
  readonly person: Named<PersonId> | null;
  /** Whose it could be, when it is nobody's. */
  readonly couldBe: readonly PersonRow[];
};

/** Who an open question waits for, by present name. */
export type WaitsForLine =
  | { readonly kind: 'person'; readonly person: Named<PersonId> }
  | { readonly kind: 'circle'; readonly circle: Named<CircleId> };

export type EntryNetwork = {
  readonly mentions: readonly MentionLine[];
  readonly waitsFor: readonly WaitsForLine[];
  readonly seenAt: Named<SchoolId> | null;
  readonly conversation: ConversationRow | null;
  readonly trail: Entry['trail'];
};
