import { type RefObject, useEffect, useRef } from 'react';
import { focusPageIfLost } from '../../../records';

/** When a row has gone, the keyboard goes on to the first thing that can be done in the one that takes its place. */
export function useFocusOnNextRow(
  box: RefObject<HTMLUListElement | null>,
  count: number,
): { readonly from: (at: number) => void } {
  const goneAt = useRef<number | null>(null);
  const before = useRef(count);
  useEffect(() => {
    const at = goneAt.current;
    const isLess = count < before.current;
    before.current = count;
    if (at === null || !isLess) return;
    goneAt.current = null;
    const rows = box.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [];
    const next = rows[Math.min(at, rows.length - 1)];
    const buttons = next?.querySelectorAll<HTMLElement>('button');
    if (buttons === undefined) focusPageIfLost();
    else (buttons[1] ?? buttons[0])?.focus();
  }, [box, count]);
  return {
    from: at => {
      goneAt.current = at;
    },
  };
}
