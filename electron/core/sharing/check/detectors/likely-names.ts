import type { Mark, Subject } from '../finding';
import { isTitle, particles } from '../text/titles';
import { isDoubled, nameLength, type Word } from '../text/words';
import { follows, isNamed, possessive, senseOfWord } from './name-signs';

/** Names of people and places the journal has no record of. `taken` are words that were recognised already. */
export function findLikelyNames(
  text: string,
  words: readonly Word[],
  taken: (word: Word) => boolean,
  ordinary: ReadonlySet<string>,
): readonly Mark[] {
  const titled = titledWords(text, words);
  const named = words.map(
    (word, index) =>
      !taken(word) &&
      (isOtherHalf(words, index, taken) ||
        isNamed(
          { word, previous: words[index - 1], next: words[index + 1], titled: titled.has(index) },
          ordinary,
        )),
  );
  const marks: Mark[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (named[at] !== true) continue;
    const [first, last] = wholeName(words, named, [free, at], taken);
    marks.push(markOf(words, first, last));
    at = Math.max(at, last);
    free = at + 1;
  }
  return marks;
}

/** Of a double name whose one half is somebody the journal knows, the other: `Brown-` of `Brown-Hartley`. */
function isOtherHalf(words: readonly Word[], at: number, taken: (word: Word) => boolean): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    (before !== undefined && taken(before) && isDoubled(before, word)) ||
    (after !== undefined && taken(after) && isDoubled(word, after))
  );
}

/** From the title or initial before it, but not before `free`, to the last surname after it. */
function wholeName(
  words: readonly Word[],
  named: readonly boolean[],
  [free, at]: readonly [number, number],
  taken: (word: Word) => boolean,
): readonly [number, number] {
  let first = at;
  while (first > free && isNameBefore(words[first - 1], words[first], taken)) first -= 1;
  let last = at;
  while (last - at < 6) {
    const step = stepsOn(words, named, last, taken);
    if (step === 0) break;
    last += step;
  }
  return [first, last];
}

function isNameBefore(
  word: Word | undefined,
  after: Word | undefined,
  taken: (word: Word) => boolean,
): boolean {
  if (word === undefined || after === undefined || taken(word) || !follows(word, after)) return false;
  if (isTitle(word) || isDoubled(word, after)) return true;
  if (word.capital === 'none' || possessive(word)) return false;
  return (
    (word.text.length === 1 && word.text !== 'I' && word.text !== 'A') ||
    (senseOfWord(word) === 'either' && !word.opens)
  );
}

/** How many words the name goes on for: one for a surname, two over a particle, none at its end. */
function stepsOn(
  words: readonly Word[],
  named: readonly boolean[],
  last: number,
  taken: (word: Word) => boolean,
): number {
  const [word, next, after] = [words[last], words[last + 1], words[last + 2]];
  if (word === undefined || next === undefined || taken(next) || !follows(word, next) || possessive(word))
    return 0;
  // A hyphen is no dash: `Smith-Brown` is one name.
  if (next.capital !== 'none' && (!next.opens || next.gap === '-')) {
    if (named[last + 1] === true || (next.gap === '-' && next.capital === 'first')) return 1;
    if (next.text.length === 1) return next.text === 'I' ? 0 : 1;
    return ['word', 'either'].includes(senseOfWord(next)) &&
      word.capital === 'first' &&
      next.capital === 'first'
      ? 1
      : 0;
  }
  const over =
    particles.has(next.key) &&
    after !== undefined &&
    follows(next, after) &&
    after.capital === 'first' &&
    !taken(after);
  return over ? 2 : 0;
}

function markOf(words: readonly Word[], first: number, last: number): Mark {
  const inside = words.slice(first, last + 1);
  const [begin, end] = [inside[0], inside.at(-1)];
  if (begin === undefined || end === undefined) throw new RangeError('a name has a word');
  const to = end.from + nameLength(end);
  const subject: Subject = { kind: 'stranger', of: 'person', name: strangerName(inside) };
  const many = inside.length > 1;
  return {
    from: begin.from,
    to,
    kind: { kind: 'likely-name' },
    sure: many ? 'likely' : 'possible',
    subjects: [subject],
  };
}

/** Title and endings off, so that `Mrs Jessop’s` and `Jessop` are one. */
export function strangerName(words: readonly Word[]): string {
  const plain = words.filter((word, index) => index === words.length - 1 || !isTitle(word));
  return plain
    .map((word, index) =>
      index === plain.length - 1
        ? word.text.slice(0, nameLength(word)).replaceAll("'", '').toLowerCase()
        : word.key,
    )
    .join(' ');
}

/** The words of lines in which most longer words have a capital. */
function titledWords(text: string, words: readonly Word[]): ReadonlySet<number> {
  const titled = new Set<number>();
  let begin = 0;
  for (let at = 1; at <= words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    const sameLine = word !== undefined && before !== undefined && !hasLineEnd(text, before.to, word.from);
    if (sameLine) continue;
    const long = words.slice(begin, at).filter(({ text: shown }) => shown.length > 3);
    const capitals = long.filter(({ capital }) => capital !== 'none').length;
    if (long.length >= 3 && capitals >= long.length * 0.7)
      for (let index = begin; index < at; index++) titled.add(index);
    begin = at;
  }
  return titled;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}
