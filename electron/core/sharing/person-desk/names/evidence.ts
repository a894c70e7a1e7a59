import type { KnownPerson } from '../../check/known-names';
import { type NameMeaning, personPatterns } from '../../check/names/person-patterns';
import { findNames, type Lookup, lookupOf } from '../../check/text/lookup';
import { isTitle, sayingVerbs } from '../../check/text/titles';
import { unbent, type Word } from '../../check/text/words';
import { commonInitials } from '../../check/vocabulary/common-initials';
import { senseOf } from '../../check/vocabulary/word-sense';

type Span = { readonly from: number; readonly to: number };

/** What of the names of `people` is a name as a whole: `Mary Hartley`, `M. Hartley`, `maryhartley`; not one word that many are called. */
export function wholeNamesOf(people: readonly KnownPerson[]): Lookup<NameMeaning> {
  const whole = people
    .flatMap(personPatterns)
    .filter(({ keys, meaning: { part } }) => part === 'joined' || (part === 'full' && keys.length > 1));
  return lookupOf(whole);
}

/** Where names stand as a whole among `words`. */
export function wholeSpans(words: readonly Word[], whole: Lookup<NameMeaning>): readonly Span[] {
  return findNames(words, whole, () => false);
}

/**
 * A part of a name that is a part of somebody else's here, of whom there is no record: `Mary Jones`, `JONES Mary`, `St Mary’s`.
 * `words` are all those of the text.
 */
export function isOfSomebodyElse({ from, to }: Span, words: readonly Word[], text: string): boolean {
  const first = words.findIndex(word => word.from >= from);
  const before = first > 0 ? words[first - 1] : undefined;
  const after = words.find(word => word.from >= to);
  const between = before === undefined ? '' : text.slice(before.to, from);
  if (before !== undefined && saints.has(before.key) && /^\.? ?$/.test(between))
    return before.capital !== 'none';
  if (before !== undefined && stands(between) && !isTitle(before) && isName(before)) return true;
  return after !== undefined && stands(text.slice(to, after.from)) && isName(after);
}

const saints = new Set(['st', 'saint', 'ss', 'sts']);

function stands(gap: string): boolean {
  return gap === ' ' || gap === '-';
}

/** `In May Mary rang.` */
const times = new Set(['april', 'may', 'june', 'summer', 'autumn']);

/** A word with a capital that somebody may be called; at the start of a sentence it must be nothing else. */
function isName(word: Word): boolean {
  if (word.capital === 'none' || word.text.length < 3) return false;
  const sense = senseOf(word.key);
  if (sense !== 'either' || times.has(word.key)) return sense === 'name';
  // What follows a hyphen opens nothing, and a surname is written large.
  return !word.opens || word.gap === '-' || (word.capital === 'all' && word.text.length > 3);
}

/** A name that is a word too, or letters that stand for a thing, and nothing beside it says that somebody is meant. */
export function isWordToo({ from, to }: Span, words: readonly Word[], text: string): boolean {
  const inside = words.filter(word => word.from < to && word.to > from);
  const own = inside.filter(word => !isTitle(word));
  const letters = own.every(word => word.text.length === 1 || word.capital === 'all');
  if (letters && commonInitials.has(own.map(({ key }) => key).join(''))) return inside.length === own.length;
  const [only, another] = own;
  if (only === undefined || another !== undefined || inside.length > own.length) return false;
  if (unbent(only).every(({ key }) => senseOf(key) === 'name')) return false;
  const next = words.find(word => word.from >= to);
  return next === undefined || text.slice(to, next.from) !== ' ' || !sayingVerbs.has(next.key);
}
