import type { Mark } from '../finding';
import { personBefore, personVerbs } from '../text/titles';
import type { Word } from '../text/words';
import { commonInitials } from '../vocabulary/common-initials';
import { listed } from '../vocabulary/listed';
import { senseOf } from '../vocabulary/word-sense';
import { follows } from './name-signs';

const dotted = /(?<![\p{L}\p{N}.])\p{Lu}(?:\. ?\p{Lu}){1,2}\.?(?![\p{L}\p{N}])/gu;
const stage = /(?:\b(?:in|from|of)? ?(?:Y|Year ?|P|S|R|Bl ?)\d{1,2}\b|\bReception\b)/;

/** Two or three letters that stand for somebody: `J.S.`, or `AK` beside a stage, a verb of speech or the like. */
export function findInitials(
  text: string,
  words: readonly Word[],
  taken: (word: Word) => boolean,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(dotted)) {
    const letters = match[0].replace(/[^\p{L}]/gu, '').toLowerCase();
    if (commonInitials.has(letters) || letters === 'dob') continue;
    // A letter that ends a sentence and one that begins the next: `School C. A large …`.
    if (/ /.test(match[0]) && !match[0].endsWith('.')) continue;
    marks.push(markOf(match.index, match.index + match[0].length, letters));
  }
  words.forEach((word, index) => {
    const shown = word.text.replace(/'s?$/, '');
    const letters = shown.toLowerCase();
    if (!/^\p{Lu}{2,3}$/u.test(shown) || taken(word) || commonInitials.has(letters) || isWord(letters))
      return;
    if (isSomebody(text, words, index)) marks.push(markOf(word.from, word.from + shown.length, letters));
  });
  return marks;
}

const twoLetterWords = listed(
  'ad ah am an as at be by do go he hi if in is it me my no of oh ok on or ox so to up us we',
);

function isWord(letters: string): boolean {
  if (letters.length === 2) return twoLetterWords.has(letters);
  const sense = senseOf(letters);
  return sense === 'allowed' || sense === 'word';
}

function isSomebody(text: string, words: readonly Word[], index: number): boolean {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || /\d ?$/.test(text.slice(Math.max(0, word.from - 2), word.from))) return false;
  if (/^ ?\d/.test(text.slice(word.to, word.to + 2)) || /'s$/.test(word.text)) return /'s$/.test(word.text);
  if (next !== undefined && follows(word, next) && personVerbs.has(next.key)) return true;
  if (previous !== undefined && follows(previous, word) && personBefore.has(previous.key) && ends(text, word))
    return true;
  return (
    stage.test(text.slice(word.to, word.to + 9)) ||
    stage.test(text.slice(Math.max(0, word.from - 9), word.from))
  );
}

/** Nothing comes behind it that it could describe. */
function ends(text: string, word: Word): boolean {
  return /^(?:[.,;:!?)\n]|$| (?:and|about|at|on|in|to|today|again|who|this|that|for|before|after)\b)/.test(
    text.slice(word.to, word.to + 9),
  );
}

function markOf(from: number, to: number, letters: string): Mark {
  return {
    from,
    to,
    kind: { kind: 'initials' },
    sure: 'possible',
    subjects: [{ kind: 'stranger', of: 'person', name: letters }],
  };
}
