/**
 * A text may hold half of a surrogate pair, which UTF-8 cannot write. In a file such a half becomes U+FFFD, and its
 * place and value are kept beside the text, as `offset:hex`, so that reading it back gives the same text.
 */
export function halfSurrogates(text: string): readonly string[] {
  if (text.isWellFormed()) return [];
  const halves: string[] = [];
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  for (const match of text.matchAll(lone)) {
    halves.push(`${match.index}:${match[0].charCodeAt(0).toString(16)}`);
  }
  return halves;
}

/** Undoes it; a place that no longer holds U+FFFD, because somebody edited the file, stays as it is. */
export function restoreHalfSurrogates(text: string, halves: readonly string[]): string {
  const units = new Map<number, string>();
  for (const half of halves) {
    const parts = /^(\d{1,8}):(d[89a-f][0-9a-f]{2})$/.exec(half);
    if (parts !== null) units.set(Number(parts[1]), String.fromCharCode(Number.parseInt(parts[2] ?? '', 16)));
  }
  if (units.size === 0) return text;
  return text.replace(/\ufffd/g, (char, at: number) => units.get(at) ?? char);
}
