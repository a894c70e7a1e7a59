import type { KeyboardEvent } from 'react';

/** Up and down lead to the same button of the row before or after, or to its last one where it has fewer. */
export function arrowToRow(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.children];
  const from = rows.findIndex(row => row.contains(target));
  const column = buttonsOf(rows[from]).indexOf(target);
  const wanted = buttonsOf(rows[from + step]);
  if (from === -1 || column === -1 || wanted.length === 0) return;
  event.preventDefault();
  wanted[Math.min(column, wanted.length - 1)]?.focus();
}

const buttonsOf = (row: Element | undefined): readonly HTMLElement[] =>
  row === undefined ? [] : [...row.querySelectorAll<HTMLElement>('button')];
