/** What a key does in the list. */
export type ListMove =
  | { readonly kind: 'to'; readonly index: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'bin' }
  | { readonly kind: 'typed'; readonly letter: string };

/**
 * Arrows and j/k go one row, Page Up and Page Down eight, Home and End to the ends; Enter opens, Delete bins, and other
 * letters find a title that begins with them. `isTyping` is true while such a word is being typed, when j and k are letters.
 */
export function listMove(key: string, at: number, total: number, isTyping: boolean): ListMove | null {
  const to = (index: number): ListMove => ({ kind: 'to', index: Math.max(0, Math.min(total - 1, index)) });
  switch (isTyping && key.length === 1 ? '' : key) {
    case 'ArrowDown':
    case 'j':
      return to(at + 1);
    case 'ArrowUp':
    case 'k':
      return to(at < 0 ? 0 : at - 1);
    case 'PageDown':
      return to(at + 8);
    case 'PageUp':
      return to(at - 8);
    case 'Home':
      return to(0);
    case 'End':
      return to(total - 1);
    case 'Enter':
      return { kind: 'open' };
    case 'Delete':
      return { kind: 'bin' };
    default:
      return key.length === 1 && /[\p{L}\p{N} ]/u.test(key) && (isTyping || key !== ' ')
        ? { kind: 'typed', letter: key }
        : null;
  }
}
