import Fuse from 'fuse.js';

/** A stretch of an item's text; `hit` where it matches what was typed. */
type Stretch = { readonly text: string; readonly hit: boolean };

export type ShortListMatch<T> = { readonly item: T; readonly segments: readonly Stretch[] };

export type ShortListOptions = {
  /** 5 unless told. */
  readonly limit?: number;
};

/**
 * Picks from a list of names (people, tags, schools, commands, screens) what fits `text`, best first, forgiving slips.
 * fuse.js compares every item letter by letter: right for up to a few thousand short names, too slow for notes.
 * Without text: the first items of the list.
 */
export function matchShortList<T>(
  items: readonly T[],
  text: string,
  textOf: (item: T) => string,
  { limit = 5 }: ShortListOptions = {},
): readonly ShortListMatch<T>[] {
  const wanted = plainApostrophes(text.trim());
  if (wanted === '') {
    return items.slice(0, limit).map(item => ({ item, segments: [{ text: textOf(item), hit: false }] }));
  }
  const fuse = new Fuse(items, {
    keys: [{ name: 'name', getFn: item => plainApostrophes(textOf(item)) }],
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeMatches: true,
    minMatchCharLength: Math.min(2, wanted.length),
    threshold: 0.3,
  });
  return fuse.search(wanted, { limit }).map(({ item, matches }) => ({
    item,
    segments: stretchesOf(textOf(item), matches?.[0]?.indices ?? []),
  }));
}

/** Of the same length as `text`, so that positions agree. */
function plainApostrophes(text: string): string {
  return text.replace(/[’ʼ‘]/g, "'");
}

/** `ranges` hold first and last position. */
function stretchesOf(text: string, ranges: readonly (readonly [number, number])[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [first, last] of ranges) {
    if (first > at) stretches.push({ text: text.slice(at, first), hit: false });
    stretches.push({ text: text.slice(first, last + 1), hit: true });
    at = last + 1;
  }
  if (at < text.length || stretches.length === 0) stretches.push({ text: text.slice(at), hit: false });
  return stretches;
}
