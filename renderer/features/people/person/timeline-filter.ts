import type { TimelineFilter } from '../../../../shared/contract/network';
import { type Days, schoolYearOf, type Term, termOf } from '../../../../shared/domain/school-year';
import { addDays, type LocalDate } from '../../../../shared/domain/time';

/** Nothing left out. */
export const wholeTimeline: TimelineFilter = { kinds: [], themes: [], from: null, to: null };

/** A stretch of time that can be chosen: all of it, this school year, or a term by name. */
export type Stretch =
  | { readonly id: 'all' }
  | ({ readonly id: 'year' } & Days)
  | ({ readonly id: string; readonly term: Term; readonly year: string } & Days);

/** Terms offered, this one included. */
const termsBack = 7;

/** What time can be chosen on `today`: everything, the school year, and each of the last terms, newest first. */
export function stretchesOn(today: LocalDate): readonly Stretch[] {
  const found: Stretch[] = [{ id: 'all' }, { id: 'year', ...schoolYearOf(today) }];
  let day = today;
  for (let count = 0; count < termsBack; count += 1) {
    const { term, from, to } = termOf(day);
    const year = from.slice(0, 4);
    found.push({ id: `${term}-${year}`, term, year, from, to });
    day = addDays(from, -1);
  }
  return found;
}

/** The id of the stretch that `filter` shows. */
export function stretchOf(filter: TimelineFilter, stretches: readonly Stretch[]): string {
  return (
    stretches.find(stretch => 'from' in stretch && stretch.from === filter.from && stretch.to === filter.to)
      ?.id ?? 'all'
  );
}

/** `filter` for another stretch of time. */
export function withStretch(filter: TimelineFilter, stretch: Stretch | undefined): TimelineFilter {
  if (stretch === undefined || !('from' in stretch)) return { ...filter, from: null, to: null };
  return { ...filter, from: stretch.from, to: stretch.to };
}

export function isWhole({ kinds, themes, from, to }: TimelineFilter): boolean {
  return kinds.length === 0 && themes.length === 0 && from === null && to === null;
}
