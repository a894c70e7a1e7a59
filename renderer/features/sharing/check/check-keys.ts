import type { KeyboardEvent } from 'react';

/** What a key does in the check. */
export type CheckKey =
  | { readonly does: 'step'; readonly by: 1 | -1 }
  | { readonly does: 'choose'; readonly number: 1 | 2 | 3 }
  | { readonly does: 'go-on' | 'dismiss' | 'undo' };

const keys: ReadonlyMap<string, CheckKey> = new Map<string, CheckKey>([
  ['j', { does: 'step', by: 1 }],
  ['k', { does: 'step', by: -1 }],
  ['1', { does: 'choose', number: 1 }],
  ['2', { does: 'choose', number: 2 }],
  ['3', { does: 'choose', number: 3 }],
  ['x', { does: 'dismiss' }],
  ['u', { does: 'undo' }],
]);

/** Arrows and Enter only on a finding itself: elsewhere they belong to radios, links and what scrolls. */
const onFinding: ReadonlyMap<string, CheckKey> = new Map<string, CheckKey>([
  ['ArrowDown', { does: 'step', by: 1 }],
  ['ArrowUp', { does: 'step', by: -1 }],
  ['Enter', { does: 'go-on' }],
]);

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
