import { usePainted } from '../use-painted';

/** Rows of a list in the middle of a page that are in sight when it is opened. */
const atOnce = 6;

/** Draws what is in sight of a list first, and what is further down as soon as that has been painted. */
export function useInSightFirst<Row>(rows: readonly Row[]): readonly Row[] {
  return usePainted(rows.length > 0) ? rows : rows.slice(0, atOnce);
}
