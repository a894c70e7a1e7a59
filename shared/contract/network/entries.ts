import type { Entry } from '../../domain/entry';
import type { CircleId, EntryId, PersonId, SchoolId, ThemeId } from '../../domain/ids';
import type { EntrySummary } from '../journal';
import type { ConversationRow } from './conversations';
import type { MentionLine } from './names';
import type { Named } from './records';

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

/** A `[[label]]` that leads nowhere. */
export type BrokenLink = { readonly entry: EntrySummary; readonly label: string };

export type RelatedEntry = {
  readonly entry: EntrySummary;
  /** What they share, for the reader: names of people and themes, and the rarest shared words. */
  readonly people: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly words: readonly string[];
};

/** What entries are tied to. */
export interface EntryTieMethods {
  relatedEntries(input: { readonly id: EntryId }): readonly RelatedEntry[];
  brokenLinks(): readonly BrokenLink[];
}
