import type { PersonId, SchoolId } from '../ids';

/** A text of the document that may hold something: which one, by the note's key and the place in its list. */
export type Where =
  | { readonly field: 'document-title' }
  | { readonly field: 'title' | 'body' | 'outcome' | 'seen-at'; readonly note: string }
  | {
      readonly field: 'theme' | 'tag' | 'person' | 'attachment-name' | 'attachment-metadata';
      readonly note: string;
      readonly index: number;
    };

/** Whom or what a finding is about, so that the head decides once for all of them. */
export type Subject =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'school'; readonly id: SchoolId }
  /** Somebody or somewhere the journal has no record of; `name` is folded, so that spellings of it agree. */
  | { readonly kind: 'stranger'; readonly of: 'person' | 'school'; readonly name: string };

/** Numbers and formats that belong to one person, school or account. */
export const identifierSchemes = [
  'upn',
  'uln',
  'scn',
  'nhs',
  'chi',
  'health-and-care',
  'national-insurance',
  'teacher-reference',
  'school-number',
  'payment-card',
  'bank-account',
  'vehicle',
  /** Seven digits or more that no scheme explains. */
  'number',
] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

export const safeguardingSenses = [
  'disclosure',
  'physical',
  'sexual',
  'neglect',
  'self-and-danger',
  'practice',
  'adult',
  'process',
  'colour',
] as const;
export type SafeguardingSense = (typeof safeguardingSenses)[number];

/** 1 can never be shared with others, 2 only after it was read again and confirmed, 3 is several lighter signs together. */
export type SafeguardingTier = 1 | 2 | 3;

export const metadataTopics = [
  'author',
  'title',
  'place',
  'time',
  'device',
  'software',
  'text',
  'thumbnail',
  'unread',
] as const;
export type MetadataTopic = (typeof metadataTopics)[number];

export type FindingKind =
  /** `plural`: a family, `the Hartleys`. */
  | { readonly kind: 'known-person'; readonly plural: boolean }
  | { readonly kind: 'known-school' }
  | { readonly kind: 'likely-name' }
  | { readonly kind: 'likely-school' }
  | { readonly kind: 'initials' }
  | { readonly kind: 'handle' }
  | { readonly kind: 'email' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'postcode' }
  | { readonly kind: 'address' }
  | { readonly kind: 'web-address' }
  /** `checks`: its check digit is right. A wrong one is shown too: a slip in a real number is still somebody's. */
  | { readonly kind: 'identifier'; readonly scheme: IdentifierScheme; readonly checks: boolean }
  | { readonly kind: 'birth-date' }
  | { readonly kind: 'age' }
  | { readonly kind: 'class-name' }
  /** A stage or class beside a characteristic; `small`: a count under ten or "the only" makes it one child. */
  | { readonly kind: 'pointing'; readonly small: boolean }
  | { readonly kind: 'private-link' }
  | { readonly kind: 'front-matter' }
  | { readonly kind: 'hidden-text' }
  | { readonly kind: 'hidden-characters' }
  | { readonly kind: 'metadata'; readonly topic: MetadataTopic }
  /** What the file shows cannot be read here; somebody has to look at it. */
  | { readonly kind: 'attachment-content' }
  | {
      readonly kind: 'safeguarding';
      readonly tier: SafeguardingTier;
      readonly sense: SafeguardingSense;
      /** It is for somebody who asked what is kept about them: then the head alone can say what is held back. */
      readonly subjectAsked?: true;
    };

/** `certain` ones cannot be dismissed for good; each is decided each time. */
export type Sureness = 'certain' | 'likely' | 'possible';

/** Something that may tell who somebody is, or must not leave at all. */
export type Finding = {
  /** Names it within one check; the same for the same document. */
  readonly id: string;
  readonly where: Where;
  /** UTF-16 offsets in the text of `where`. */
  readonly from: number;
  readonly to: number;
  /** Exactly what stands there. */
  readonly text: string;
  readonly kind: FindingKind;
  readonly sure: Sureness;
  /** Whom it may mean: none, one, or several who are written alike. */
  readonly subjects: readonly Subject[];
  /** What is read around it; `from` and `to` are the finding's place within it. */
  readonly sentence: { readonly text: string; readonly from: number; readonly to: number };
  /** The same for the same thing in any document; holds its text, so whoever keeps it outside the vault keeps a keyed hash. */
  readonly fingerprint: string;
};

/**
 * The head may say once and for all that it is nothing. Never of whom the journal knows, however they are written there: `Grace`
 * is somebody in the next note.
 */
export function isDismissible({ kind, sure }: Pick<Finding, 'kind' | 'sure'>): boolean {
  switch (kind.kind) {
    case 'known-person':
    case 'known-school':
    case 'safeguarding':
    case 'attachment-content':
      return false;
    default:
      return sure !== 'certain';
  }
}

/** Text of a subject that is equal for equal subjects. */
export function subjectKey(subject: Subject): string {
  return subject.kind === 'stranger'
    ? `stranger:${subject.of}:${subject.name}`
    : `${subject.kind}:${subject.id}`;
}

/** Whether no decision lets it out: a concern about a child, unless it is for somebody who asked what is kept about them. */
export function neverLeaves({ kind }: Pick<Finding, 'kind'>): boolean {
  return kind.kind === 'safeguarding' && kind.tier === 1 && kind.subjectAsked !== true;
}
