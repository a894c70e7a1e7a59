import { determiners, isTitle, sayingVerbs } from './titles';
import { type Bent, joins, unbent, type Word } from './words';

/** A name to be found in texts: its words, by key. */
export type Pattern<Meaning> = {
  readonly keys: readonly string[];
  /** What the words must look like; `capitals`: each of them has one, or what stands before says that a name follows. */
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
  /** 1 at `startCode` of what first words begin with: most words of a text begin no name. */
  readonly starts: Uint8Array;
};

const startCodes = 4096;
const startLength = 3;

/** A number for how `key` begins; that of several beginnings may be the same. */
function startCode(key: string, length: number): number {
  let code = 0;
  for (let at = 0; at < length; at++) code = (code * 31 + key.charCodeAt(at)) % startCodes;
  return code;
}

/** `false` is certain: no name begins with this word, bent or joined with the next. */
function mayBegin(key: string, starts: Uint8Array): boolean {
  // What is bent is two letters shorter at most.
  const length = Math.min(startLength, Math.max(1, key.length - 2));
  return starts[startCode(key, length)] === 1;
}

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
  const starts = new Uint8Array(startCodes);
  for (const key of byFirst.keys()) {
    for (let length = 1; length <= Math.min(startLength, key.length); length++)
      starts[startCode(key, length)] = 1;
  }
  return { patterns: byFirst, starts };
}

/**
 * The longest names in `words`, from left to right; one that `refuses` says no to is passed over for a shorter one.
 * `anyCase`: nobody puts capitals there, as in tags.
 */
export function findNames<Meaning>(
  words: readonly Word[],
  lookup: Lookup<Meaning>,
  refuses: (hit: Hit<Meaning>) => boolean,
  anyCase = false,
): readonly Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = longestAt(words, at, lookup, refuses, anyCase);
    if (hit !== null) hits.push(hit);
    at = hit === null ? at + 1 : hit.next;
  }
  return hits;
}

/** `#harry`, `mr jones`, `grace said`: a name, with a capital or without. */
export function isAnnounced(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (word.gap.endsWith('#')) return true;
  const led = before !== undefined && joins(word.gap);
  if (led && isTitle(before)) return true;
  const speaks = after !== undefined && after.gap === ' ' && sayingVerbs.has(after.key);
  return speaks && !(led && determiners.has(before.key));
}

function longestAt<Meaning>(
  words: readonly Word[],
  at: number,
  lookup: Lookup<Meaning>,
  refuses: (hit: Hit<Meaning>) => boolean,
  anyCase: boolean,
): Hit<Meaning> | null {
  const beginning = beginningAt(words, at, lookup);
  if (beginning.length === 0) return null;
  let best: Hit<Meaning> | null = null;
  const inAnyCase = anyCase || isAnnounced(words, at);
  for (const { patterns, used } of beginning) {
    for (const pattern of patterns) {
      if (best !== null && at + used + pattern.keys.length - 1 < best.next) continue;
      const hit = fitted(words, at, used, pattern, inAnyCase);
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

type Beginning<Meaning> = { readonly patterns: readonly Pattern<Meaning>[]; readonly used: number };

/** Patterns that begin with the word itself, an unbent form of it, or it joined with the next: `Hill Top` is `Hilltop` too. */
function beginningAt<Meaning>(
  words: readonly Word[],
  at: number,
  { patterns, starts }: Lookup<Meaning>,
): readonly Beginning<Meaning>[] {
  const word = words[at];
  if (word === undefined || !mayBegin(word.key, starts)) return [];
  const found: Beginning<Meaning>[] = [];
  for (const { key } of unbent(word)) {
    const begun = patterns.get(key);
    if (begun !== undefined) found.push({ patterns: begun, used: 1 });
  }
  const next = words[at + 1];
  if (next === undefined || next.gap.length > 1 || !joins(next.gap)) return found;
  for (const { key } of unbent(next)) {
    const begun = patterns.get(word.key + key);
    if (begun !== undefined) found.push({ patterns: begun, used: 2 });
  }
  return found;
}

function fitted<Meaning>(
  words: readonly Word[],
  at: number,
  used: number,
  pattern: Pattern<Meaning>,
  anyCase: boolean,
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
  const needs = anyCase && pattern.needs === 'capitals' ? 'nothing' : pattern.needs;
  if (bent === undefined || !looksRight(words.slice(at, next), bent, needs)) return null;
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
  const joined = used === 1 ? words[at]?.key : [words[at]?.key, words[at + 1]?.key].join('');
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
