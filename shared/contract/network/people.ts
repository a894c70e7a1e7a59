import type { MemberRole } from '../../domain/circle';
import type { CircleId, PersonId, SchoolId, ThemeId } from '../../domain/ids';
import type { Connection, Person, PersonContent } from '../../domain/person';
import type { Kind } from '../../domain/status';
import type { LocalDate } from '../../domain/time';
import type { EntrySummary } from '../journal';
import type { ActionRow, ConversationRow } from './conversations';
import type { Named, NewOf, SaveOf } from './records';

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
  /** As in `CircleRow`. */
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

/** People, and what has gone between them and the head. */
export interface PeopleMethods {
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
}
