import type { KnownPerson } from '../../check/known-names';
import { addressKey, lastDigits } from '../../check/names/compiled-names';
import { type NameMeaning, personPatterns, surnameInitials } from '../../check/names/person-patterns';
import { isAnnounced, type Pattern } from '../../check/text/lookup';
import { wordsOf } from '../../check/text/words';
import { senseOf } from '../../check/vocabulary/word-sense';

/**
 * A quick test of a folded text: `false` means that none of the person's names, addresses and numbers is in it. It asks for
 * one word of each way to write them, the one that is rarest in other texts.
 */
export function needlesOf(person: KnownPerson): (foldedText: string) => boolean {
  const patterns = personPatterns(person);
  const telling = patterns.map(tellingWord);
  const long = telling.filter(({ key }) => key.length >= short);
  const plain = distinct(long.flatMap(({ key, capital }) => (capital ? [] : [key])));
  const emails = distinct(person.emails.map(addressKey));
  const forms = distinct([
    ...shortestOf(plain.filter(isAscii)).map(partedForm),
    ...emails.filter(isAscii).map(email => [...email].map(eitherCase).join('')),
    ...long.flatMap(({ key, capital }) => (capital ? capitalForms(key) : [])),
    ...telling.flatMap(one => (one.key === '' || one.key.length >= short ? [] : [briefForm(one)])),
    ...patterns.flatMap(({ keys, needs }) => (needs === 'all-capitals' ? [initialsForm(keys.join(''))] : [])),
    ...surnameInitials(person).map(letters => `${beginning(upper(letters.charAt(0)))}s?(?![a-z])`),
  ]);
  // One pass over the text, however many forms there are.
  const near = forms.length === 0 ? null : new RegExp(forms.join('|'));
  const phones = distinct(person.phones.map(lastDigits).filter(digits => digits.length > 5));
  const phone = phones.length === 0 ? null : new RegExp(phones.map(digitsForm).join('|'));
  const isForeign = (key: string): boolean => !isAscii(key);
  const hasForeign = foreignTest(plain.filter(isForeign), emails.filter(isForeign));
  const isMeant = announcedTest(commonNames(patterns, plain));

  return text =>
    near?.test(text) === true ||
    (phone !== null && /\d\d/.test(text) && phone.test(text)) ||
    hasForeign(text) ||
    isMeant(text);
}

/** First words of names that are common words and nothing else: where the words around say so, they stand without capitals too. */
function commonNames(patterns: readonly Pattern<NameMeaning>[], plain: readonly string[]): readonly string[] {
  const common = patterns.filter(
    ({ keys, needs }) => needs === 'capitals' && !keys.some(key => plain.some(name => key.includes(name))),
  );
  return distinct(common.flatMap(({ keys }) => keys.slice(0, 1)));
}

/** Units before and after the beginning of a name in which what announces it is. */
const [before, after] = [30, 50] as const;

/** `mr will`, `#grace`: a name in lower case. */
function announcedTest(names: readonly string[]): (foldedText: string) => boolean {
  if (names.length === 0) return () => false;
  const form = new RegExp(names.map(anywhereForm).join('|'), 'g');
  const isNamed = (text: string, index: number): boolean => {
    const from = Math.max(0, index - before);
    const words = wordsOf(text.slice(from, index + after));
    const at = words.findIndex(word => from + word.from === index);
    return at >= 0 && isAnnounced(words, at);
  };
  return text => {
    for (const { index } of text.matchAll(form)) if (isNamed(text, index)) return true;
    return false;
  };
}

/** Where a word may begin, in any case and parted anywhere. */
function anywhereForm(name: string): string {
  const [first = '', ...rest] = [...name];
  const others = rest.map(letter => `['. -]?[${letter}${upper(letter)}]`).join('');
  return `(?:${beginning(first)}|${upper(first)})${others}`;
}

/** Names and addresses beyond ASCII, where case is more than two forms of a letter. */
function foreignTest(names: readonly string[], emails: readonly string[]): (foldedText: string) => boolean {
  if (names.length + emails.length === 0) return () => false;
  return text => {
    const lower = text.toLowerCase();
    const close = lower.replace(/['\-._ \n]/g, '');
    return emails.some(email => lower.includes(email)) || names.some(key => close.includes(key));
  };
}

/** A word shorter than this is part of too many others to be looked for by itself. */
const short = 4;

type Telling = { readonly key: string; readonly capital: boolean };

/** The word of a pattern to look for, and whether it has a capital wherever the pattern is found. */
function tellingWord({ keys, needs }: Pattern<NameMeaning>): Telling {
  if (needs === 'all-capitals') return { key: '', capital: true };
  const names = keys.filter(key => senseOf(key) === 'name');
  const key = (names.length > 0 ? names : keys).reduce(
    (best, one) => (one.length > best.length ? one : best),
    '',
  );
  return { key, capital: needs === 'capitals' };
}

/** Without those in which another one is: where they are, it is too. */
function shortestOf(keys: readonly string[]): readonly string[] {
  return keys.filter(key => !keys.some(other => other !== key && key.includes(other)));
}

/** In any case, and parted anywhere: O’Neill and Hill Top are one word each. */
function partedForm(key: string): string {
  return [...key].map(eitherCase).join("['\\-._ \\n]*");
}

/** One character of ASCII. */
function eitherCase(character: string): string {
  if (/[a-z]/.test(character)) return `[${character}${upper(character)}]`;
  return /\w/.test(character) ? character : `\\${character}`;
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/** `Will` and `WILL`. */
function capitalForms(key: string): readonly string[] {
  return [key.charAt(0).toUpperCase() + key.slice(1), key.toUpperCase()];
}

/** A short word by itself, with an ending it may have; a capital begins a word wherever it is. */
function briefForm({ key, capital }: Telling): string {
  const [first = '', ...rest] = key;
  const begin = capital ? upper(first) : `(?:${beginning(first)}|${upper(first)})`;
  const others = rest.map(letter => `['. -]?[${letter}${upper(letter)}]`).join('');
  return `${begin}${others}(?:'?[sS]|[eE][sS])?'?(?![a-z])`;
}

/** `MH`, `M.H.`, `M H`. */
function initialsForm(letters: string): string {
  const [first = '', ...rest] = [...letters].map(upper);
  return `${[beginning(first), ...rest].join('[. -]{0,2}')}(?![a-z]{2})`;
}

/** A letter with none before it; the letter is asked for first, since it is looked for everywhere. */
function beginning(letter: string): string {
  return `${letter}(?<![A-Za-z]${letter})`;
}

function digitsForm(digits: string): string {
  return [...digits]
    .map(digit => (digit === '0' ? '[0O]' : digit === '1' ? '[1l]' : digit))
    .join('[ ().-]{0,3}');
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter(text => text !== '');
}
