import { useState } from 'react';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { ReviewId } from '../../../../shared/domain/ids';
import { mostCompared, usualComparison } from './compare';
import { type Labels, useLabels } from './use-review-words';

/** A review beside others of its circle. */
export type Comparison = {
  readonly present: ReviewRow;
  /** Newest choice first; at most as many as can be drawn. */
  readonly others: readonly ReviewRow[];
  /** What it could be compared with, newest first. */
  readonly offered: readonly ReviewRow[];
  readonly labels: Labels;
  /** Puts another review at a place among `others`, or with `null` none. */
  readonly choose: (place: number, id: ReviewId | null) => void;
};

/** Compares with the usual reviews until the head chooses others. */
export function useComparison(all: readonly ReviewRow[], present: ReviewRow): Comparison {
  const [chosen, setChosen] = useState<readonly ReviewId[] | null>(null);
  const offered = all.filter(row => row.id !== present.id && row.binnedAt === null).reverse();
  const others =
    chosen === null
      ? usualComparison(offered, present)
      : chosen.flatMap(id => offered.find(row => row.id === id) ?? []);
  const choose = (place: number, id: ReviewId | null): void => {
    const ids = others.map(row => row.id);
    const kept = ids.filter((other, at) => at !== place && other !== id);
    setChosen(
      (id === null ? kept : [...kept.slice(0, place), id, ...kept.slice(place)]).slice(0, mostCompared),
    );
  };
  return { present, others, offered, labels: useLabels([present, ...others], present), choose };
}
