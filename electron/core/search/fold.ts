/**
 * What a character means to the index. Values above `lastMeaning` are the folded character itself: lower case, no
 * accent, so that Siân, SIAN and sian are one word.
 */
export const separator = 0;
/** Left out without ending the word: combining accents, soft hyphens, joiners. */
export const ignorable = 1;
export const apostrophe = 2;
export const hyphen = 3;
/** Folds to more than one character (ß, œ, ﬁ): see `foldExpansion`. */
export const expansion = 4;
/** Not met before; only `peekUnit` gives it. */
const unknown = 5;
export const lastMeaning = unknown;

const apostrophes = [0x27, 0x60, 0x2018, 0x2019, 0x201b, 0x2bc, 0x2032, 0xff07];
const hyphens = [0x2d, 0x2010, 0x2011, 0x2013, 0xfe63, 0xff0d];
const multiples: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

const table = new Uint16Array(0x10000).fill(unknown);
for (const code of apostrophes) table[code] = apostrophe;
for (const code of hyphens) table[code] = hyphen;

/** What is known of a unit so far, for loops over plain letters: `foldUnit` has the last word on all but those. */
export function peekUnit(unit: number): number {
  return table[unit] ?? separator;
}

/** The meaning of one UTF-16 unit. Characters outside the basic plane (emoji, rare scripts) separate words. */
export function foldUnit(unit: number): number {
  const known = table[unit] ?? separator;
  return known === unknown ? learn(unit) : known;
}

/** Most of the 65,536 units are never met: each is classified when it first is. */
function learn(unit: number): number {
  const meaning = classify(unit);
  table[unit] = meaning;
  return meaning;
}

/** The two or more characters that a unit of class `expansion` folds to. */
export function foldExpansion(unit: number): string {
  return foldLetters(String.fromCharCode(unit));
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return separator;
  const character = String.fromCharCode(unit);
  if (/[\p{M}\p{Cf}]/u.test(character)) return ignorable;
  if (!/[\p{L}\p{N}]/u.test(character)) return separator;
  const folded = foldLetters(character);
  if (folded.length === 0) return separator;
  const only = folded.charCodeAt(0);
  return folded.length > 1 || only <= lastMeaning ? expansion : only;
}

function foldLetters(character: string): string {
  const plain = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return [...plain].map(letter => multiples.get(letter) ?? letter).join('');
}
