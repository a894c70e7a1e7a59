import type { KnownPerson } from '../../check/known-names';
import { lastDigits } from '../../check/names/compiled-names';
import { type NameMeaning, personPatterns, surnameInitials } from '../../check/names/person-patterns';
import type { Pattern } from '../../check/text/lookup';
import { senseOf } from '../../check/vocabulary/word-sense';

/**
 * A quick test of a folded text: `false` means that none of the person's names, addresses and numbers is in it. It asks for
 * one word of each way to write them, the one that is rarest in other texts.
 */
export function needlesOf(person: KnownPerson): (foldedText: string) => boolean {
  const patterns = personPatterns(person);
  const telling = patterns.map(tellingWord);
  const plain = distinct(telling.flatMap(({ key, capital }) => (capital || key.length < short ? [] : [key])));
  const capital = distinct(
    telling.flatMap(one => (one.capital && one.key.length >= short ? capitalForms(one.key) : [])),
  );
  const brief = [
    ...telling.flatMap(one => (one.key.length < short ? [briefForm(one)] : [])),
    ...patterns.flatMap(({ keys, needs }) => (needs === 'all-capitals' ? [initialsForm(keys.join(''))] : [])),
    ...surnameInitials(person).map(letters => `(?<![A-Za-z])${upper(letters.charAt(0))}s?(?![a-z])`),
  ];
  const shortest = brief.length === 0 ? null : new RegExp(distinct(brief).join('|'));
  const emails = person.emails.map(email => email.trim().toLowerCase()).filter(email => email !== '');
  const phones = distinct(person.phones.map(lastDigits).filter(digits => digits.length > 5));
  const phone = phones.length === 0 ? null : new RegExp(phones.map(digitsForm).join('|'));

  return text => {
    if (shortest?.test(text) === true || capital.some(form => text.includes(form))) return true;
    if (phone !== null && /\d\d/.test(text) && phone.test(text)) return true;
    const lower = text.toLowerCase();
    if (emails.some(email => lower.includes(email))) return true;
    if (plain.some(key => lower.includes(key))) return true;
    // O’Neill and Hill Top are one word each.
    const close = lower.replace(/['\-._ \n]/g, '');
    return plain.some(key => close.includes(key));
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

/** `Will` and `WILL`. */
function capitalForms(key: string): readonly string[] {
  return [key.charAt(0).toUpperCase() + key.slice(1), key.toUpperCase()];
}

/** A short word by itself, with an ending it may have; a capital begins a word wherever it is. */
function briefForm({ key, capital }: Telling): string {
  if (key === '') return '(?!)';
  const [first = '', ...rest] = key;
  const begin = capital ? upper(first) : `(?:(?<![A-Za-z])${first}|${upper(first)})`;
  const others = rest.map(letter => `['. -]?[${letter}${upper(letter)}]`).join('');
  return `${begin}${others}(?:'?[sS]|[eE][sS])?'?(?![a-z])`;
}

/** `MH`, `M.H.`, `M H`. */
function initialsForm(letters: string): string {
  return `(?<![A-Za-z])${[...letters].map(upper).join('[. -]{0,2}')}(?![a-z]{2})`;
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
