import { foldName } from '../../../../shared/domain/inline';
import { createEditMeter } from '../../search/edit-distance';

type Known = { readonly id: string; readonly name: string; readonly alsoKnownAs: readonly string[] };

/** Shown at once; the likeliest come first. */
const shown = 10;

const titles: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'rev',
]);

/** Words that tell nothing apart: `The Oakfield Primary School` may well be `Oakfield Primary`. */
const silent: ReadonlySet<string> = new Set(['the', 'school']);

/**
 * Those of `others` who may be `one` under another spelling: called the same; the same words in another order, or but for
 * *school*; a slip or two apart; or the same surname with no more than an initial or a title before it.
 */
export function maybeSame<T extends Known>(one: Known, others: readonly T[]): readonly T[] {
  const likeness = likenessTo(one);
  return others
    .filter(other => other.id !== one.id)
    .map(other => ({ other, rank: Math.min(...spellingsOf(other).map(likeness)) }))
    .filter(({ rank }) => rank < unlike)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, shown)
    .map(({ other }) => other);
}

const unlike = 9;

/** How like a name is to one of `one`'s: 0 for the same, `unlike` for another. */
function likenessTo(one: Known): (name: Spelling) => number {
  const measures = spellingsOf(one).map(measureOf);
  return name => Math.min(...measures.map(measure => measure(name)));
}

function measureOf(own: Spelling): (name: Spelling) => number {
  const { length } = own.folded;
  const bound = length >= 12 ? 2 : length >= 6 ? 1 : 0;
  const meter = createEditMeter([...own.codes], bound);
  return name => {
    if (name.folded === own.folded) return 0;
    if (name.ordered === own.ordered) return 1;
    if (bound > 0 && Math.abs(name.folded.length - length) <= bound) {
      const edits = meter.whole(name.codes, 0, name.codes.length);
      if (edits <= bound) return 1 + edits;
    }
    if (own.telling !== '' && name.telling === own.telling) return 2;
    return isAbbreviated(name.words, own.words) || isAbbreviated(own.words, name.words) ? 4 : unlike;
  };
}

/** `M. Jones` or `Mrs Jones` for `Mary Jones`. */
function isAbbreviated(brief: readonly string[], full: readonly string[]): boolean {
  const surname = brief.at(-1) ?? '';
  if (surname.length < 2 || surname !== full.at(-1) || full.length < 2) return false;
  const before = brief.slice(0, -1);
  const given = before.filter(word => !titles.has(word));
  if (given.length === 0) return before.length > 0;
  const initial = given[0] ?? '';
  return given.length === 1 && initial.length === 1 && full[0]?.startsWith(initial) === true;
}

/** A name as it is compared. */
type Spelling = {
  readonly folded: string;
  readonly words: readonly string[];
  /** The words in the order of the alphabet. */
  readonly ordered: string;
  /** The words that tell it from others, in its own order. */
  readonly telling: string;
  readonly codes: Uint16Array;
};

/** Worked out once for each state of a record and gone with it. */
const known = new WeakMap<Known, readonly Spelling[]>();

function spellingsOf(one: Known): readonly Spelling[] {
  const before = known.get(one);
  if (before !== undefined) return before;
  const spellings = [one.name, ...one.alsoKnownAs].map(spellingOf);
  known.set(one, spellings);
  return spellings;
}

function spellingOf(name: string): Spelling {
  const folded = foldName(name);
  const words = folded.split(/[\s.,]+/).filter(word => word !== '');
  return {
    folded,
    words,
    ordered: [...words].sort().join(' '),
    telling: words.filter(word => !silent.has(word)).join(' '),
    codes: Uint16Array.from(folded, (_, index) => folded.charCodeAt(index)),
  };
}
