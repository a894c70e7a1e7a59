import type { NameMeaning } from '../names/person-patterns';
import type { Hit } from '../text/lookup';
import { determiners, personVerbs } from '../text/titles';
import type { Word } from '../text/words';
import { commonInitials } from '../vocabulary/common-initials';
import { isGivenName, senseOf } from '../vocabulary/word-sense';

/**
 * The word is a word here, whatever somebody is called. Only where that is plain: whom she knows is not to slip out because
 * the name is a word too, so a doubtful one is shown as `possible`.
 */
export function isOtherwise(hit: Hit<NameMeaning>, words: readonly Word[], text: string): boolean {
  const word = words[hit.first];
  if (word === undefined) return true;
  const previous = joinedWord(words, hit.first - 1, word.gap);
  const following = words[hit.next];
  const next = following !== undefined && /^[ ]$/.test(following.gap) ? following : undefined;
  if (hit.meanings.every(({ subject }) => subject.kind === 'school') && isElsewhere(words, hit.next))
    return true;
  if (hit.next - hit.first > 1) return false;
  if (hit.meanings.every(({ part }) => part === 'initials')) return isAbbreviation(word, previous, next);
  if (senseOf(word.key) === 'name' && senseOf(word.key.replace(/s$/, '')) === 'name') return false;
  if (word.capital === 'none') return false;
  if (isDated(hit, word, previous, next, text)) return true;
  if (hit.bend !== 'none' || isGivenName(word.key)) return false;
  if (isThing(hit, previous)) return true;
  return word.opens && next !== undefined && objects.has(next.key);
}

/** `the Bell`; schools have an article of their own, `the Grove`. */
function isThing({ meanings }: Hit<NameMeaning>, previous: Word | undefined): boolean {
  return (
    previous !== undefined &&
    articles.has(previous.key) &&
    meanings.every(({ subject }) => subject.kind === 'person')
  );
}

const articles = new Set(['the', 'a', 'an']);
/** Behind a word that opens a sentence they show it to be a verb: `Mark the books`, `Will she`. */
const objects = new Set(['you', 'we', 'they', 'he', 'she', 'it', 'i', 'the', 'a', 'an', 'my', 'our', 'your']);

function joinedWord(words: readonly Word[], index: number, gap: string): Word | undefined {
  return /^ $/.test(gap) ? words[index] : undefined;
}

/** `St Anne’s Day`, `the Hill Top pub`. */
function isElsewhere(words: readonly Word[], next: number): boolean {
  const [first, second] = [words[next], words[next + 1]];
  if (first === undefined || !/^,? $/.test(first.gap)) return false;
  if (first.key === 'day' || first.key === 'eve') return first.capital !== 'none';
  const inns = ['pub', 'inn', 'arms'];
  return (
    inns.includes(first.key) || (first.key === 'the' && second !== undefined && inns.includes(second.key))
  );
}

/** Letters that stand for a post, a subject or a thing as well, and here read like that. */
function isAbbreviation(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  if (!commonInitials.has(word.key)) return false;
  if (previous !== undefined && determiners.has(previous.key) && !openers.has(previous.key)) return true;
  return (
    next !== undefined && next.capital === 'none' && !personVerbs.has(next.key) && !smallWords.has(next.key)
  );
}

/** Before a thing, and before a person too: `told me that`, `both`. */
const openers = new Set(['that', 'what', 'which', 'both']);
const smallWords = new Set([
  'and',
  'or',
  'to',
  'at',
  'in',
  'on',
  'about',
  'for',
  'if',
  'that',
  'who',
  'by',
  'again',
  'today',
  'yesterday',
]);
const months = new Set(['april', 'may', 'june']);
const seasons = new Set(['summer', 'autumn']);
const dated = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'every',
  'each',
  'before',
  'after',
  'between',
]);
/** Before days and before what somebody does: `after April left`. */
const around = new Set(['before', 'after', 'until', 'till', 'since', 'between', 'in']);

function isDated(
  { bend }: Hit<NameMeaning>,
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  text: string,
): boolean {
  if (!months.has(word.key) && !seasons.has(word.key)) return false;
  const acts = bend === 'possessive' || (next !== undefined && personVerbs.has(next.key));
  if (previous !== undefined && dated.has(previous.key) && !(acts && around.has(previous.key))) return true;
  return (
    /^,? ?\d/.test(text.slice(word.to, word.to + 3)) ||
    /\d(?:st|nd|rd|th)?(?: of)? ?$/.test(text.slice(Math.max(0, word.from - 8), word.from))
  );
}
