const box = /^(\s*(?:>\s?)*(?:[-*+]|\d{1,9}[.)])\s+\[)([ xX])(\]\s)/;
const fence = /^\s*(?:>\s?)*(`{3,}|~{3,})/;

/**
 * `text` with its `index`-th box (from the top, from 0) ticked, or unticked when it was. Boxes inside fenced code do not count.
 * `null` when there is no such box.
 */
export function toggleBox(text: string, index: number): string | null {
  const lines = text.split('\n');
  let seen = -1;
  let open: string | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1] ?? null;
    if (mark !== null) open = open === null ? mark : mark.startsWith(open) ? null : open;
    if (open !== null || !box.test(line)) continue;
    seen += 1;
    if (seen !== index) continue;
    lines[at] = line.replace(
      box,
      (_whole, before, state, after) => `${before}${state === ' ' ? 'x' : ' '}${after}`,
    );
    return lines.join('\n');
  }
  return null;
}
