import { type RefObject, useEffect, useRef, useState } from 'react';
import { useInSightFirst } from './use-in-sight-first';

/** Rows shown at first, and how many more at a time. */
const few = 20;
const step = 100;

/** The first rows of a list, and the way to more of them. */
export type FewAtFirst<Row> = {
  readonly shown: readonly Row[];
  /** How many `more` would add; 0 when all are shown. */
  readonly left: number;
  readonly more: () => void;
  /** The list, whose items are the rows: the keyboard goes on to the first that was added. */
  readonly box: RefObject<HTMLUListElement | null>;
};

/** Keeps a page with hundreds of rows light: the first of them, and more when they are asked for. */
export function useFewAtFirst<Row>(rows: readonly Row[]): FewAtFirst<Row> {
  const [limit, setLimit] = useState(few);
  const box = useRef<HTMLUListElement>(null);
  const addedFrom = useRef<number | null>(null);
  useEffect(() => {
    const at = addedFrom.current;
    addedFrom.current = null;
    if (at === null || limit <= at) return;
    box.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${at + 1}) :is(button, input)`)?.focus();
  }, [limit]);
  return {
    shown: useInSightFirst(rows).slice(0, limit),
    left: Math.min(step, Math.max(0, rows.length - limit)),
    more: () => {
      addedFrom.current = limit;
      setLimit(limit + step);
    },
    box,
  };
}
