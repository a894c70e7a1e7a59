import type {
  AttachmentId,
  CircleId,
  ConversationId,
  EntryId,
  PersonId,
  RevisionId,
  SchoolId,
  ThemeId,
} from './ids';
import { firstStatus, type Kind, type Status } from './status';
import type { Instant, LocalDate } from './time';

/** Who may ever see an entry. `only-me` is the default. Circles are by name; no two circles have the same one. */
export type Audience =
  | { readonly kind: 'only-me' }
  | { readonly kind: 'circles'; readonly circles: readonly string[] }
  | { readonly kind: 'open' };

/** How a `[[label]]` in the text was resolved when it was saved, so that it survives the target being renamed. */
export type ResolvedLink = { readonly label: string; readonly entry: EntryId };

/** Whom a name in an entry means, as it was settled when it was saved, so that it survives the person being renamed. */
export type ResolvedMention = { readonly label: string; readonly person: PersonId };

/** Who a question is kept for until there is a chance to ask. */
export type Askable =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'circle'; readonly circle: CircleId };

/** One step in the life of an entry. */
export type StatusChange = { readonly from: Status | null; readonly to: Status | null; readonly at: Instant };

/** What the head writes and sets; the part of an entry that history keeps. */
export type EntryContent = {
  readonly kind: Kind;
  readonly status: Status | null;
  /** Plain text, one line; may be empty while she is still thinking. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly themes: readonly ThemeId[];
  /** Tags set beside the text, without `#`; those written in the text come on top (see `tagsOf`). */
  readonly tags: readonly string[];
  /** People set beside the text, by name; `@mentions` come on top (see `peopleOf`). */
  readonly people: readonly string[];
  readonly audience: Audience;
  /** When it happened, not when it was typed. */
  readonly date: LocalDate;
  readonly followUp: LocalDate | null;
  readonly pinned: boolean;
  /** Questions that this entry answers; the question's status follows. */
  readonly answers: readonly EntryId[];
  /** Of a question: whom it waits for. Somebody newly named in it is added by saving. */
  readonly waitsFor: readonly Askable[];
  /** What came of it (advice, practice) or what was decided (question); markdown. */
  readonly outcome: string;
  /** Of advice: when its giver was thanked. */
  readonly thankedOn: LocalDate | null;
  /** Of practice: where it was seen. */
  readonly seenAt: SchoolId | null;
  /** Of practice: its owner agreed to its being shared. */
  readonly ownerAgrees: boolean;
  /** The conversation it was said, seen or written in. */
  readonly conversation: ConversationId | null;
  /** In the order they are shown. */
  readonly attachments: readonly AttachmentId[];
};

/** An entry of a kind on which nothing was written yet. */
export function blankContent(kind: Kind, date: LocalDate): EntryContent {
  return {
    kind,
    status: firstStatus(kind),
    title: '',
    body: '',
    themes: [],
    tags: [],
    people: [],
    audience: { kind: 'only-me' },
    date,
    followUp: null,
    pinned: false,
    answers: [],
    waitsFor: [],
    outcome: '',
    thankedOn: null,
    seenAt: null,
    ownerAgrees: false,
    conversation: null,
    attachments: [],
  };
}

/** One dated markdown note. */
export type Entry = EntryContent & {
  readonly id: EntryId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Grows by one with every save; a save based on an older revision is refused. */
  readonly revision: number;
  readonly links: readonly ResolvedLink[];
  readonly mentions: readonly ResolvedMention[];
  /** Oldest first. */
  readonly trail: readonly StatusChange[];
  /** When it went to the bin, or `null`. */
  readonly binnedAt: Instant | null;
};

/** An earlier state of an entry. */
export type Revision = {
  readonly id: RevisionId;
  readonly entry: EntryId;
  /** When this state was replaced. */
  readonly at: Instant;
  /** The entry's revision number when this state was current. */
  readonly revision: number;
  readonly content: EntryContent;
};

/** Metadata of an attached image or PDF; its bytes are sealed in a file of their own. */
export type Attachment = {
  readonly id: AttachmentId;
  readonly entry: EntryId;
  readonly name: string;
  readonly mediaType: AttachmentType;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Instant;
};

export const attachmentTypes = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** Bytes; a larger attachment is refused. */
export const attachmentLimit = 25 * 1024 * 1024;

/** Characters (UTF-16 units); a longer text is refused, with the text still in the editor. */
export const bodyLimit = 8 * 1024 * 1024;
export const titleLimit = 500;

/** Characters of one tag, person or circle. */
export const wordLimit = 200;
/** Tags, people, circles or answered questions of one entry. */
export const wordsLimit = 1000;
/** Themes of one entry, and of a journal. */
export const themesLimit = 100;

/** A short plain name for lists: the title, or the first words of the text. */
export function displayTitle(entry: Pick<EntryContent, 'title' | 'body'>): string {
  if (entry.title.trim() !== '') return entry.title.trim();
  const line = entry.body.split('\n', 40).find(text => text.trim() !== '') ?? '';
  const plain = line.replace(/^[\s>#*+-]+/, '').trim();
  return plain.length > 80 ? `${plain.slice(0, 79).trimEnd()}…` : plain;
}
