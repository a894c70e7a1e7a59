import { type Bent, joins, unbent, type Word } from './words';

/** A name to be found in texts: its words, by key. */
export type Pattern<Meaning> = {
  readonly keys: readonly string[];
  /** What the words must look like; `capitals`: each of them has one. */
  readonly needs: 'nothing' | 'capitals' | 'all-capitals';
  readonly meaning: Meaning;
};

/** Where a pattern was found: words `first` up to and without `next`. */
export type Hit<Meaning> = {
  readonly first: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
  readonly bend: Bent['bend'];
  readonly meanings: readonly Meaning[];
};

/** Patterns by their first word. */
export type Lookup<Meaning> = {
  readonly patterns: ReadonlyMap<string, readonly Pattern<Meaning>[]>;
};

/** Prepares `patterns` for looking up; equal ones are both found. */
export function lookupOf<Meaning>(patterns: readonly Pattern<Meaning>[]): Lookup<Meaning> {
  const byFirst = new Map<string, Pattern<Meaning>[]>();
  for (const pattern of patterns) {
    const [first] = pattern.keys;
    if (first === undefined) continue;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [pattern]);
    else others.push(pattern);
  }
  // The longest first, so that the first that fits is the one.
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return { patterns: byFirst };
}

/** The longest names in `words`, from left to right; one that `refuses` says no to is passed over for a shorter one. */
export function findNames<Meaning>(
  words: readonly Word[],
  lookup: Lookup<Meaning>,
  refuses: (hit: Hit<Meaning>) => boolean,
): readonly Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = longestAt(words, at, lookup, refuses);
    if (hit !== null) hits.push(hit);
    at = hit === null ? at + 1 : hit.next;
  }
  return hits;
}

function longestAt<Meaning>(
  words: readonly Word[],
  at: number,
  lookup: Lookup<Meaning>,
  refuses: (hit: Hit<Meaning>) => boolean,
): Hit<Meaning> | null {
  let best: Hit<Meaning> | null = null;
  for (const { key, used } of firstKeys(words, at)) {
    for (const pattern of lookup.patterns.get(key) ?? []) {
      if (best !== null && at + used + pattern.keys.length - 1 < best.next) continue;
      const hit = fitted(words, at, used, pattern);
      if (hit === null || refuses(hit)) continue;
      best = better(best, hit);
    }
  }
  return best;
}

function better<Meaning>(best: Hit<Meaning> | null, hit: Hit<Meaning>): Hit<Meaning> {
  if (best === null || hit.next > best.next || (hit.next === best.next && hit.to > best.to)) return hit;
  if (hit.next < best.next || hit.to < best.to) return best;
  return { ...best, meanings: [...best.meanings, ...hit.meanings] };
}

/** The key of the word itself, its unbent forms, and it joined with the next: `Hill Top` is `Hilltop` too. */
function firstKeys(
  words: readonly Word[],
  at: number,
): readonly { readonly key: string; readonly used: number }[] {
  const word = words[at];
  if (word === undefined) return [];
  const keys = unbent(word).map(({ key }) => ({ key, used: 1 }));
  const next = words[at + 1];
  if (next !== undefined && joins(next.gap) && next.gap.length <= 1) {
    for (const { key } of unbent(next)) keys.push({ key: word.key + key, used: 2 });
  }
  return keys;
}

function fitted<Meaning>(
  words: readonly Word[],
  at: number,
  used: number,
  pattern: Pattern<Meaning>,
): Hit<Meaning> | null {
  const next = at + used + pattern.keys.length - 1;
  const first = words[at];
  const last = words[next - 1];
  if (first === undefined || last === undefined) return null;
  // More than one word: all but the last stand as they are.
  if (pattern.keys.length > 1 && !stands(words, at, used, pattern)) return null;
  const wanted =
    (pattern.keys.length > 1 || used === 1
      ? pattern.keys.at(-1)
      : pattern.keys[0]?.slice(first.key.length)) ?? '';
  const bent = unbent(last).find(({ key }) => key === wanted);
  if (bent === undefined || !looksRight(words.slice(at, next), bent, pattern.needs)) return null;
  return {
    first: at,
    next,
    from: first.from,
    to: last.from + bent.length,
    bend: bent.bend,
    meanings: [pattern.meaning],
  };
}

function stands<Meaning>(
  words: readonly Word[],
  at: number,
  used: number,
  pattern: Pattern<Meaning>,
): boolean {
  const joined = used === 1 ? words[at]?.key : `${words[at]?.key ?? ''}${words[at + 1]?.key ?? ''}`;
  if (joined !== pattern.keys[0]) return false;
  return pattern.keys.slice(1).every((key, index) => {
    const word = words[at + used + index];
    if (word === undefined || !joins(word.gap)) return false;
    return index === pattern.keys.length - 2 || word.key === key;
  });
}

function looksRight(words: readonly Word[], last: Bent, needs: Pattern<unknown>['needs']): boolean {
  switch (needs) {
    case 'nothing':
      return true;
    case 'capitals':
      return words.every(word => word.capital !== 'none');
    case 'all-capitals':
      return words.every((word, index) => {
        const shown = index === words.length - 1 ? word.text.slice(0, last.length) : word.text;
        return shown === shown.toUpperCase();
      });
  }
}
