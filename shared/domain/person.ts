import type { PersonId, SchoolId, ThemeId } from './ids';
import type { Instant } from './time';

/** How the head knows somebody (product.md, "Words we use"). */
export const connections = [
  'partner-head',
  'mentor',
  'coach',
  'adviser',
  'cohort-peer',
  'colleague',
  'other',
] as const;
export type Connection = (typeof connections)[number];

/** What the head keeps about somebody. */
export type PersonContent = {
  /** As she writes it; two people may have the same name. */
  readonly name: string;
  /** Other names she writes them by: nicknames, "Mrs P", a name before marriage. */
  readonly alsoKnownAs: readonly string[];
  readonly connection: Connection;
  /** Their post, for example `Headteacher`. */
  readonly role: string;
  readonly school: SchoolId | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Themes they are good to ask about. */
  readonly goodFor: readonly ThemeId[];
  /** Markdown. */
  readonly notes: string;
};

/** Anyone who helps or is helped. */
export type Person = PersonContent & Stamped & { readonly id: PersonId };

/** What every record of the network has beside its content. */
export type Stamped = {
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Grows by one with every save; a save based on an older revision is refused. */
  readonly revision: number;
  /** When it went to the bin, or `null`. */
  readonly binnedAt: Instant | null;
};

export const newPerson: Omit<PersonContent, 'name'> = {
  alsoKnownAs: [],
  connection: 'other',
  role: '',
  school: null,
  emails: [],
  phones: [],
  goodFor: [],
  notes: '',
};
