const longest = 160;

/** The sentence around `from`…`to`, cut to a readable length; offsets are the span's place within it. */
export function sentenceAround(
  text: string,
  from: number,
  to: number,
): { readonly text: string; readonly from: number; readonly to: number } {
  const before = text.slice(Math.max(0, from - longest), from);
  const after = text.slice(to, to + longest);
  const begin = from - before.length + startOf(before);
  const close = after.search(/[.!?](?=\s|$)|\n/);
  const end = close < 0 ? to + after.length : to + close + (after.charAt(close) === '\n' ? 0 : 1);
  return { text: text.slice(begin, end), from: from - begin, to: to - begin };
}

function startOf(before: string): number {
  let start = 0;
  for (const match of before.matchAll(/[.!?]\s+|\n\s*/g)) {
    if (
      !/\b(?:Mrs?|Ms|Dr|St|Rev|Fr|Cllr|Prof|Sr|Br)\.\s+$/.test(before.slice(0, match.index + match[0].length))
    ) {
      start = match.index + match[0].length;
    }
  }
  return start;
}
