export type SentenceSpan = { readonly from: number; readonly to: number };

/** The sentences of a folded text; a line end closes one. */
export function sentencesOf(text: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]+(?=\s)|\n+/g)) {
    const to = match.index + match[0].length;
    if (/\S/.test(text.slice(from, Math.min(to, from + 200)))) sentences.push({ from, to });
    from = to;
  }
  sentences.push({ from, to: text.length });
  return sentences;
}

/** Which sentence holds `position`. */
export function sentenceIndex(sentences: readonly SentenceSpan[], position: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
