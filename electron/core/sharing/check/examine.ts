import type { LocalDate } from '../../../../shared/domain/time';
import { findAddresses } from './detectors/addresses';
import { findBirths } from './detectors/births';
import { findClasses } from './detectors/classes';
import { findEmails } from './detectors/emails';
import { findInitials } from './detectors/initials';
import { findKnown } from './detectors/known';
import { findLabelledNumbers } from './detectors/labelled-numbers';
import { findLikelyNames } from './detectors/likely-names';
import { findLikelySchools } from './detectors/likely-schools';
import { findLongNumbers } from './detectors/long-numbers';
import { findMentions, withMark } from './detectors/mentions';
import { findPhones } from './detectors/phones';
import { findPointing } from './detectors/pointing';
import { findPostcodes } from './detectors/postcodes';
import { findPrivateLinks } from './detectors/private-links';
import { findVehicles } from './detectors/vehicles';
import { findWebAddresses } from './detectors/web-addresses';
import type { Mark } from './finding';
import type { CompiledNames } from './names/compiled-names';
import { findSafeguarding } from './safeguarding/safeguarding-stop';
import { findNames } from './text/lookup';
import { type Word, wordsOf } from './text/words';
import { isGivenName, senseOf } from './vocabulary/word-sense';

/** What every text of one check is examined against. */
export type Examination = {
  readonly known: CompiledNames;
  /** Folded titles of the notes that go along. */
  readonly shared: ReadonlySet<string>;
  /** The document's day. */
  readonly today: LocalDate;
};

/**
 * Everything the detectors say of a folded text; what overlaps is not settled yet. `label`: a tag, a file name or the like,
 * in which nobody takes care of capitals.
 */
export function examine(text: string, examination: Examination, label = false): readonly Mark[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const { known, shared, today } = examination;
  const words = wordsOf(text);
  const pseudonyms = findNames(words, known.pseudonyms, () => false);
  const names = findKnown(text, words, known, label)
    .filter(mark => !pseudonyms.some(({ from, to }) => from <= mark.from && to >= mark.to))
    .map(mark => withMark(mark, text));
  const mentions = findMentions(text, names);
  const formats = [
    ...findEmails(text, known),
    ...findWebAddresses(text),
    ...(/\d/.test(text) ? numbers(text, examination) : []),
    ...findAddresses(text),
    ...findBirths(text, today),
  ];
  const taken = wordsWithin(words, [...pseudonyms, ...names, ...mentions, ...formats]);
  const schools = findLikelySchools(words, taken);
  const classes = findClasses(text, words, wordsWithin(words, [...pseudonyms, ...names]));
  const rest = wordsWithin(words, [...pseudonyms, ...names, ...mentions, ...formats, ...schools, ...classes]);
  return [
    ...names,
    ...mentions,
    ...formats,
    ...schools,
    ...classes,
    ...findLikelyNames(text, label ? words.map(asInLabel) : words, rest, known.ordinary).map(mark =>
      withMark(mark, text),
    ),
    ...findInitials(text, words, rest).filter(
      mark => !pseudonyms.some(({ from, to }) => from < mark.to && to > mark.from),
    ),
    ...findPointing(text),
    ...findPrivateLinks(text, shared),
    ...findSafeguarding(text),
  ];
}

/** In a label a given name is one without a capital too. */
function asInLabel(word: Word): Word {
  const isName = word.capital === 'none' && isGivenName(word.key) && senseOf(word.key) === 'name';
  return isName ? { ...word, capital: 'first', opens: false } : word;
}

function numbers(text: string, { known }: Examination): readonly Mark[] {
  return [
    ...findPhones(text, known),
    ...findLongNumbers(text),
    ...findLabelledNumbers(text),
    ...findVehicles(text),
    ...findPostcodes(text),
  ];
}

/** Tells whether a word lies in any of `marks`. */
function wordsWithin(
  words: readonly Word[],
  marks: readonly Pick<Mark, 'from' | 'to'>[],
): (word: Word) => boolean {
  const sorted = [...marks].sort((a, b) => a.from - b.from);
  const within = new Set<Word>();
  let [next, end] = [0, -1];
  for (const word of words) {
    for (; next < sorted.length && (sorted[next]?.from ?? 0) < word.to; next++)
      end = Math.max(end, sorted[next]?.to ?? 0);
    if (word.from < end) within.add(word);
  }
  return word => within.has(word);
}
