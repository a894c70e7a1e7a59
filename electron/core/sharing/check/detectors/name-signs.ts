import { determiners, isTitle, personBefore, personVerbs, sayingVerbs } from '../text/titles';
import { joins, unbent, type Word } from '../text/words';
import { schoolPosts } from '../vocabulary/allowed-capitals';
import { givenWords } from '../vocabulary/given-names';
import { isGivenName, isListed, isSeenWord, senseOf, type WordSense } from '../vocabulary/word-sense';

/** A word among its neighbours. */
export type Neighbourhood = {
  readonly word: Word;
  readonly previous: Word | undefined;
  readonly next: Word | undefined;
  /** Most words of its line have capitals, so one more says little. */
  readonly titled: boolean;
};

const calendar = new Set([
  'april',
  'may',
  'june',
  'august',
  'jan',
  'summer',
  'autumn',
  'winter',
  'easter',
  'christmas',
  'mercy',
]);

/**
 * The sense of a word without what was put to its end. A form that lists know as a name is what was meant, `Oliver` in
 * `Oliver’s` and James in itself; among the others the least name-like counts.
 */
export function senseOfWord(word: Word): WordSense {
  const all = unbent(word);
  const forms = possessive(word) && all.length > 1 ? all.slice(1) : all;
  const listed = (possessive(word) ? forms : forms.slice(0, 1)).find(({ key }) => isListed(key));
  if (listed !== undefined) return senseOf(listed.key);
  const senses = forms.map(({ key }) => senseOf(key));
  return (
    senses.find(sense => sense === 'allowed') ??
    senses.find(sense => sense === 'word') ??
    senses.find(sense => sense === 'either') ??
    'name'
  );
}

/** The word by itself, where it stands, names somebody. */
export function isNamed(at: Neighbourhood, ordinary: ReadonlySet<string>): boolean {
  const { word } = at;
  if (follows(at.previous, word) && isHonorific(at.previous)) return isTitledName(at);
  if (word.capital === 'none' || word.text.length < 2 || ordinary.has(word.key)) return false;
  const sense = senseOfWord(word);
  if (sense === 'allowed' || sense === 'word') return false;
  if (word.capital === 'all' && word.text.length < 6 && !isListedName(word)) return false;
  return sense === 'name' ? isUnknownName(at) : isWordName(at);
}

function isHonorific(word: Word | undefined): word is Word {
  return word !== undefined && isTitle(word);
}

/** Anything with a capital after `Mrs`; `Mr Men` are in a book. */
function isTitledName({ word, previous }: Neighbourhood): boolean {
  if (word.key === 'men' || word.text.length < 2) return false;
  const sure =
    previous !== undefined &&
    [
      'mr',
      'mrs',
      'ms',
      'mx',
      'miss',
      'dr',
      'cllr',
      'rev',
      'revd',
      'prof',
      'sir',
      'dame',
      'imam',
      'rabbi',
      'fr',
    ].includes(previous.key);
  if (word.capital === 'none') return sure && senseOfWord(word) === 'name';
  return sure || senseOfWord(word) === 'name' || senseOfWord(word) === 'either';
}

/** Not an ordinary word. At the start of a sentence it may still be a rare one. */
function isUnknownName({ word, next, titled }: Neighbourhood): boolean {
  if (!word.opens && !titled) return true;
  if (isListedName(word) || !unbent(word).some(({ key }) => isSeenWord(key))) return true;
  return (
    possessive(word) ||
    (next !== undefined && follows(word, next) && (personVerbs.has(next.key) || isNameLike(next)))
  );
}

function isListedName(word: Word): boolean {
  return unbent(word).some(({ key }) => isGivenName(key) || senseOf(key) === 'either');
}

/** A word that is a name as well: the sentence decides. */
function isWordName({ word, previous, next, titled }: Neighbourhood): boolean {
  if (previous !== undefined && follows(previous, word) && determiners.has(previous.key)) return false;
  const nextIs = (list: ReadonlySet<string>) =>
    next !== undefined && follows(word, next) && list.has(next.key);
  const before = previous !== undefined && follows(previous, word) && personBefore.has(previous.key);
  if (nextIs(sayingVerbs) || (isGiven(word) && next !== undefined && follows(word, next) && isNameLike(next)))
    return true;
  if (word.opens || titled) return false;
  if (before && !commonPrepositions.has(previous.key)) return true;
  if (calendar.has(word.key) || schoolPosts.has(word.key)) return false;
  return isGiven(word) || possessive(word);
}

/** Before people and things alike. */
const commonPrepositions = new Set(['see', 'by', 'to', 'from', 'for', 'with', 'via', 'between', 'like']);

function isGiven(word: Word): boolean {
  return unbent(word).some(({ key }) => isGivenName(key) || givenWords.has(key));
}

function isNameLike(word: Word): boolean {
  return word.capital === 'first' && !word.opens && ['name', 'either'].includes(senseOfWord(word));
}

export function possessive(word: Word): boolean {
  return /'s$|s'$/.test(word.text);
}

/** `after` comes right behind `before`, as in one name. */
export function follows(before: Word | undefined, after: Word | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    joins(after.gap) &&
    !after.gap.includes('\n') &&
    (after.gap !== '. ' || before.text.length <= 4)
  );
}
