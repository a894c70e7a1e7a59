import type { CircleId, EntryId, PersonId } from '../../domain/ids';
import type { EntryView } from '../journal';
import type { CircleRow } from './circles';
import type { PersonRow } from './people';
import type { Named } from './records';

/** A name written in entries that is nobody's and no circle's yet, or could be one of several people's. */
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
  | {
      readonly kind: 'circle';
      readonly label: string;
      readonly circle: Pick<CircleRow, 'kind' | 'members'>;
    }
  /** Written before, nobody's yet. */
  | { readonly kind: 'loose'; readonly label: string; readonly entries: number };

/** The people and circles an entry names, for its page: whom each label means. */
export type MentionLine = {
  readonly label: string;
  readonly person: Named<PersonId> | null;
  /** The circle that is called this, when it is nobody's. */
  readonly circle: Named<CircleId> | null;
  /** Whose it could be, when it is nobody's. */
  readonly couldBe: readonly PersonRow[];
};

/** Whom the names in entries mean. */
export interface NameMethods {
  suggestNames(input: { readonly text: string }): readonly NameSuggestion[];
  looseNames(): readonly LooseName[];
  /** Says whom `label` means in one entry, or (with `null`) that it is nobody here. */
  tieMention(input: {
    readonly entry: EntryId;
    readonly label: string;
    readonly person: PersonId | null;
  }): EntryView;
}
