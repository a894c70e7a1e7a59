import type { Mark } from '../finding';
import type { Word } from '../text/words';
import { follows, senseOfWord } from './name-signs';

const context =
  '(?:[Ii]n|[Cc]lass|[Ff]orm|[Ff]rom|[Tt]eaches|[Tt]eaching|[Tt]aught|[Yy]ear|[Oo]f|[Ww]ith|[Tt]o|[Ff]or|[Cc]over(?:ed|ing)?|[Oo]bserved|[Vv]isited|and)';
const before = new RegExp(
  `(?<=\\b${context} )(?:[RN]|1[0-3]|[1-9])(?:\\/[1-9])?[A-Z]{1,2}(?![\\p{L}\\p{N}]| (?:pencil|form|paper|battery))`,
  'gu',
);
const after =
  /(?<![\p{L}\p{N}.-])(?:[RN]|1[0-3]|[1-9])(?:\/[1-9])?[A-Z]{1,2}(?='s|' | (?:class|teacher|children|pupils|parents|assembly|register)\b)/gu;
const numbered =
  /\b(?:[Cc]lass|Dosbarth|Rang) (?:(?:1\d|[1-9])[A-Z]?|[A-Z](?![\p{L}])|a [A-Z]\p{L}{0,8})(?![\p{L}\p{N}])/gu;
const technical = /^(?:[1-5][DGK]|[RN][A-Z]{2}|1ST)$/;

/** Names of classes: `4B`, `Class 3`, `Oak class`, `the Hedgehogs`. */
export function findClasses(
  text: string,
  words: readonly Word[],
  taken: (word: Word) => boolean,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const pattern of [before, after]) {
    for (const match of text.matchAll(pattern))
      if (!technical.test(match[0])) marks.push(markOf(match.index, match[0].length, 'likely'));
  }
  for (const match of text.matchAll(numbered)) marks.push(markOf(match.index, match[0].length, 'likely'));
  words.forEach((word, index) => {
    if (taken(word)) return;
    const mark = namedClass(word, words[index - 1], words[index + 1], words[index + 2]);
    if (mark !== null) marks.push(mark);
  });
  return marks;
}

const notOwn = new Set([
  'the',
  'a',
  'our',
  'my',
  'her',
  'his',
  'their',
  'each',
  'every',
  'this',
  'that',
  'one',
  'whole',
  'reception',
  'nursery',
  'primary',
  'master',
  'middle',
  'working',
  'first',
  'second',
  'maths',
  'english',
  'world',
  'in',
  'top',
  'some',
  'any',
  'no',
  'which',
  'what',
  'mixed',
  'new',
  'old',
  'small',
  'large',
  'good',
  'last',
  'next',
]);

/** What a class is said to do or to be. */
const spokenOf = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'went', 'did']);

function namedClass(
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  after: Word | undefined,
): Mark | null {
  if (word.capital !== 'first') return null;
  if (
    next !== undefined &&
    /^class(?:room)?$/i.test(next.text) &&
    next.gap === ' ' &&
    !notOwn.has(word.key) &&
    senseOfWord(word) !== 'allowed'
  ) {
    if (!mayBeAnyClass(word, next)) return markOf(word.from, next.to - word.from, 'likely');
    // `Swallow class were noisy`, but not `Good class discussion`.
    const acts = after !== undefined && after.gap === ' ' && spokenOf.has(after.key);
    return acts ? markOf(word.from, next.to - word.from, 'possible') : null;
  }
  return groupOf(word, previous, next);
}

/** The word has its capital because it opens, and is one that may be said of any class. */
function mayBeAnyClass(word: Word, next: Word): boolean {
  return (
    word.opens &&
    next.capital === 'none' &&
    senseOfWord(word) !== 'name' &&
    !/^(?:oak|ash|elm|beech|willow|birch|maple|holly)$/.test(word.key)
  );
}

/** A group with an article, a capital and a plural: the Hedgehogs, but not the Governors. */
function groupOf(word: Word, previous: Word | undefined, next: Word | undefined): Mark | null {
  const group =
    previous?.key === 'the' &&
    follows(previous, word) &&
    !word.opens &&
    word.key.endsWith('s') &&
    senseOfWord(word) === 'word';
  const alone = next === undefined || next.gap !== ' ' || next.capital === 'none';
  return group && alone ? markOf(word.from, word.text.replace(/'s?$/, '').length, 'possible') : null;
}

function markOf(from: number, length: number, sure: Mark['sure']): Mark {
  return { from, to: from + length, kind: { kind: 'class-name' }, sure, subjects: [] };
}
