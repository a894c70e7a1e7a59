import type { KeyboardEvent } from 'react';

/** What a key does in the check. */
export type CheckKey =
  | { readonly does: 'step'; readonly by: 1 | -1 }
  | { readonly does: 'choose'; readonly number: number }
  | { readonly does: 'go-on' | 'dismiss' | 'undo' };

const keys: ReadonlyMap<string, CheckKey> = new Map<string, CheckKey>([
  ['j', { does: 'step', by: 1 }],
  ['k', { does: 'step', by: -1 }],
  ...Array.from({ length: 9 }, (_, at) => [`${at + 1}`, { does: 'choose', number: at + 1 }] as const),
  ['x', { does: 'dismiss' }],
  ['u', { does: 'undo' }],
]);

/** Arrows and Enter only on a finding itself: elsewhere they belong to radios, links and what scrolls. */
const onFinding: ReadonlyMap<string, CheckKey> = new Map<string, CheckKey>([
  ['ArrowDown', { does: 'step', by: 1 }],
  ['ArrowUp', { does: 'step', by: -1 }],
  ['Enter', { does: 'go-on' }],
]);

/** Whether a key that is held down does its work again and again: only going from finding to finding may. */
export function mayRepeat({ does }: CheckKey): boolean {
  return does === 'step';
}

/** The meaning of a key press on the page; `null` when it belongs to something else. */
export function checkKey(event: KeyboardEvent): CheckKey | null {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return null;
  if (target.closest('[role="listbox"], [role="menu"], [role="dialog"], [role="alertdialog"]') !== null)
    return null;
  if (target.matches('input:not([type="radio"], [type="checkbox"]), textarea')) return null;
  const isOpenFinding = target.matches('[data-group][aria-expanded="true"]');
  const isRadio = target.matches('input[type="radio"]');
  if (event.key === 'Enter' && isRadio) return { does: 'go-on' };
  return (
    keys.get(event.key.toLowerCase()) ??
    (isOpenFinding || (target.matches('[data-group]') && event.key !== 'Enter')
      ? (onFinding.get(event.key) ?? null)
      : null)
  );
}
