import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a list when the row it was on goes. The button that takes row `at` out bears `data-remove={at}`, and says `from(at)`
 * as it does so; then the one in its place has the keyboard, or the field in `box` when none is left. `count` is how many rows there are.
 */
export function useFocusAfterRemoval<Box extends HTMLElement>(
  count: number,
): { readonly box: RefObject<Box | null>; readonly from: (at: number) => void } {
  const box = useRef<Box>(null);
  const removedAt = useRef<number | null>(null);
  useEffect(() => {
    const at = removedAt.current;
    removedAt.current = null;
    if (at === null) return;
    const next = box.current?.querySelector<HTMLElement>(`button[data-remove="${Math.min(at, count - 1)}"]`);
    (next ?? box.current?.querySelector('input'))?.focus();
  }, [count]);
  return {
    box,
    from: at => {
      removedAt.current = at;
    },
  };
}
