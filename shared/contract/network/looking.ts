import type { PersonId, ThemeId } from '../../domain/ids';
import type { LocalDate } from '../../domain/time';
import type { Named, RecordRef } from './records';

/** Inclusive. */
export type Span = { readonly from: LocalDate; readonly to: LocalDate };

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

/** What the pictures are drawn from. */
export interface LookingMethods {
  networkGraph(input: { readonly span: Span | null; readonly theme: ThemeId | null }): NetworkGraph;
  /** With `person` that one alone; otherwise the 30 with most between you, and all with thanks owed. */
  exchangeMonths(input: { readonly span: Span; readonly person: PersonId | null }): ExchangeMonths;
  themeMonths(input: { readonly span: Span }): ThemeMonths;
  dayCounts(input: { readonly span: Span }): DayCounts;
}
