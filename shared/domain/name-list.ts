import type { Language } from './language';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names as they stand in a sentence: `Mary, Jo and David`, in Welsh `Mary, Jo a David`. */
export function nameList(names: readonly string[], language: Language = 'en-GB'): string {
  switch (language) {
    case 'en-GB':
      return english.format(names);
    case 'cy':
      return welshList(names);
  }
}

/** Chromium has no Welsh lists of its own. */
function welshList(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} ${beginsWithVowel(last) ? 'ac' : 'a'} ${last}`;
}

/** Of the name as it is said: accents and opening quotation marks are passed over. A `w` before a vowel is none. */
function beginsWithVowel(name: string): boolean {
  const plain = name.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return /^(?:[aeiouy]|w(?![aeiouy]))/i.test(plain);
}
