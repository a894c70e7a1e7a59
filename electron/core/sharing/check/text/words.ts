/** A word of a folded text. Hyphens, digits and a capital within part words, so that `MaryHartley` and `Mary-Hartley` are two. */
export type Word = {
  /** As it stands in the folded text. */
  readonly text: string;
  /** Lower case, without apostrophes. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly capital: 'none' | 'first' | 'all';
  /** Something ended just before it, so that its capital says little. */
  readonly opens: boolean;
  /** What stands between it and the word before; at most 12 units of it. */
  readonly gap: string;
};

const shape =
  /\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{Lm})+(?:'(?:\p{Ll}|\p{Lo}|\p{Lm})+)*'?|\p{Lu}+(?:s(?!\p{L})|(?!\p{Ll}))(?:'\p{L}+)*'?|\p{L}+/gu;
/** The same where no letter is beyond ASCII, as folding leaves nearly every text: a third of the time. */
const plainShape = /[A-Z]?[a-z]+(?:'[a-z]+)*'?|[A-Z]+(?:s(?![A-Za-z])|(?![a-z]))(?:'[A-Za-z]+)*'?/g;
const beyondAscii = /[\u0080-\uffff]/;
const ends = /[.!?:;\n|("[>#/{}=+]|(?:^|\s)[-"']/;

/** All words of `text`, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(beyondAscii.test(text) ? shape : plainShape)) {
    const from = match.index;
    const shown = shownOf(match[0]);
    const gap = text.slice(Math.max(last, from - 12), from);
    // Most words are plain, in lower case, and follow a space.
    const isPlain = lowerCase.test(shown);
    words.push({
      text: shown,
      key: isPlain ? shown : shown.replaceAll("'", '').toLowerCase(),
      from,
      to: from + shown.length,
      capital: isPlain ? 'none' : capitalOf(shown),
      opens: last === 0 || (gap !== ' ' && ends.test(gap)),
      gap,
    });
    last = from + shown.length;
  }
  return words;
}

/** A quotation's closing mark is no apostrophe, but `Hartleys’` has one. */
function shownOf(raw: string): string {
  return raw.endsWith("'") && !raw.endsWith("s'") && !raw.endsWith("S'") ? raw.slice(0, -1) : raw;
}

const lowerCase = /^[a-z]+$/;

function capitalOf(text: string): Word['capital'] {
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return 'none';
  return text.length > 1 && text.replace(/'s$/, '') === text.replace(/'s$/, '').toUpperCase()
    ? 'all'
    : 'first';
}

/** The ways the end of a name may be bent: `Hartley’s`, `Hartleys`, `Joneses`, `James’`. */
export function unbent({ text }: Word): readonly Bent[] {
  const known = bends.get(text);
  if (known !== undefined) return known;
  const found = bendsOf(text);
  if (bends.size > 20_000) bends.clear();
  bends.set(text, found);
  return found;
}

const bends = new Map<string, readonly Bent[]>();

function bendsOf(text: string): readonly Bent[] {
  const key = text.replaceAll("'", '').toLowerCase();
  const plain: Bent = { key, length: text.length, bend: 'none' };
  if (/'s$/i.test(text)) return [plain, bentFrom(text, 2, 'possessive')];
  if (/s'$/i.test(text)) {
    return [{ key, length: text.length - 1, bend: 'possessive' }, bentFrom(text, 2, 'possessive')];
  }
  if (/es$/i.test(text) && text.length > 4)
    return [plain, bentFrom(text, 1, 'plural'), bentFrom(text, 2, 'plural')];
  if (/s$/i.test(text) && text.length > 2) return [plain, bentFrom(text, 1, 'plural')];
  return [plain];
}

/** A name within a word: its key, how many units of the word it takes, and what was done to it. */
export type Bent = {
  readonly key: string;
  readonly length: number;
  readonly bend: 'none' | 'possessive' | 'plural';
};

function bentFrom(text: string, cut: number, bend: Bent['bend']): Bent {
  const stem = text.slice(0, -cut);
  return { key: stem.replaceAll("'", '').toLowerCase(), length: stem.length, bend };
}

/** True where two words that follow each other may be one name: nothing but a space, a hyphen, a full stop or a line end is between. */
export function joins(gap: string): boolean {
  return gap.length <= 3 && /^[ .\-_'\n]*$/.test(gap) && !gap.includes('\n\n');
}

/** Two names with a hyphen between them are one: `Smith-Brown`. */
export function isDoubled(first: Word | undefined, second: Word | undefined): boolean {
  return second?.gap === '-' && second.capital !== 'none' && first?.capital === second.capital;
}

/** Without a possessive ending; a plural stays, it may be part of the name. */
export function nameLength(word: Word): number {
  return unbent(word).find(({ bend }) => bend === 'possessive')?.length ?? word.text.length;
}
