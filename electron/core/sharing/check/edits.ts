/** A span of a text and what stands there instead. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** `text` with all `edits` made. Where one lies in another the outer is made; of two that cross, both spans go and the first one's words stand. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: words } of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= at) {
      parts.push(text.slice(at, from), words);
      at = Math.max(at, to);
    } else if (to > at) {
      at = to;
    }
  }
  parts.push(text.slice(at));
  return parts.join('');
}
