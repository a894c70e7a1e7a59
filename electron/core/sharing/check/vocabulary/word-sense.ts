import { wordLists } from '../../../word-lists';
import { allowedCapitals } from './allowed-capitals';
import { givenNames, wordNames } from './given-names';
import { ordinaryExtras } from './ordinary-extras';

/** What a word in lower case is taken for when somebody wrote it with a capital. */
export type WordSense =
  /** Nobody's name, however it is written. */
  | 'allowed'
  /** A word of the language that is hardly anybody's name. */
  | 'word'
  /** A word and a name: the sentence decides. */
  | 'either'
  /** Known as a name, or not known at all. */
  | 'name';

type Lexicon = {
  readonly rank: ReadonlyMap<string, number>;
  readonly plain: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlyMap<string, number>;
};

/** Rarer ones are words that somebody happens to be called. */
const rareSurnames = 20_000;

/** The surnames that a school meets, by rank. */
const commonSurnames = 1500;

let lexicon: Lexicon | null = null;

function lexiconOnce(): Lexicon {
  if (lexicon !== null) return lexicon;
  const { common, english } = wordLists();
  lexicon = {
    rank: new Map(english.dictionary['commonWords-en'].map((word, rank) => [word, rank])),
    plain: new Set(common.dictionary['diceware-common']),
    given: new Set(english.dictionary['firstnames-en']),
    surnames: new Map(
      english.dictionary['lastnames-en'].slice(0, rareSurnames).map((word, rank) => [word, rank]),
    ),
  };
  return lexicon;
}

const senses = new Map<string, WordSense>();

/** The sense of `key`, a folded word in lower case without apostrophes. */
export function senseOf(key: string): WordSense {
  const known = senses.get(key);
  if (known !== undefined) return known;
  const sense = key.length > 30 ? 'name' : judged(key);
  if (senses.size < 50_000) senses.set(key, sense);
  return sense;
}

function judged(key: string): WordSense {
  if (wordNames.has(key)) return 'either';
  if (allowedCapitals.has(key)) return 'allowed';
  if (ordinaryExtras.has(key)) return 'word';
  if (givenNames.has(key)) return 'name';
  const { given } = lexiconOnce();
  const word = isWord(key);
  if (!word) return 'name';
  if (given.has(key)) return 'either';
  return isCommonSurname(key) ? 'either' : 'word';
}

/** Lists of common words hold names in lower case too, so a word must show itself as one: by frequency, or by a bent form. */
function isWord(key: string): boolean {
  const { rank, plain, given, surnames } = lexiconOnce();
  if (plain.has(key)) return true;
  const at = rank.get(key);
  const isName = given.has(key) || surnames.has(key);
  if (!isName && bookish.test(key)) return true;
  if (at === undefined) return stemsOf(key).some(isStem);
  if (!isName && at < (/[aiou]$/.test(key) ? 3500 : 12_000)) return true;
  if (given.has(key) || isCommonSurname(key)) return bentForms(key) >= 2;
  return bentForms(key) >= 1 || stemsOf(key).some(isStem) || (at < 1500 && key.length > 2);
}

/** The word a longer form may come from is itself well known and no name. */
function isStem(stem: string): boolean {
  const { rank, plain, given, surnames } = lexiconOnce();
  if (stem.length < 3) return false;
  if (plain.has(stem) || ordinaryExtras.has(stem)) return true;
  const at = rank.get(stem);
  if (at === undefined || given.has(stem) || givenNames.has(stem)) return false;
  return surnames.has(stem) ? bentForms(stem) >= 1 : at < 20_000;
}

/** No name of anybody ends like this, unless it is listed as one. */
const bookish =
  /..(?:tion|tions|sion|ment|ments|ness|ity|ities|ous|ously|ative|ary|aries|ence|ances?|ences|ism|isms|ical|ically|ology|graphy|ably|ibly|able|ible|wards|fully|ised|ized|ising|izing)$/;

const endings = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'er',
  'ers',
  'ly',
  'ness',
  'ful',
  'ment',
  'less',
  'able',
  'ion',
  'ions',
  'al',
  'ally',
  'ity',
  'y',
  'ish',
  'ism',
  'ist',
  'like',
  'ward',
  'wards',
  'ship',
] as const;

function stemsOf(key: string): readonly string[] {
  const stems: string[] = [];
  for (const ending of endings) {
    if (key.length <= ending.length + 2 || !key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    stems.push(stem, `${stem}e`);
    if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  for (const beginning of ['un', 're', 'non', 'over', 'under', 'mis', 'dis', 'pre', 'in', 'im']) {
    if (key.startsWith(beginning) && key.length > beginning.length + 3)
      stems.push(key.slice(beginning.length));
  }
  return stems;
}

function bentForms(key: string): number {
  const { rank, given, surnames } = lexiconOnce();
  const e = key.endsWith('e') ? key.slice(0, -1) : key;
  const y = key.endsWith('y') ? `${key.slice(0, -1)}i` : key;
  const last = key.at(-1) ?? '';
  const forms = new Set([
    `${e}ing`,
    `${key}${last}ing`,
    `${e}ed`,
    `${key}${last}ed`,
    `${key}s`,
    `${key}es`,
    `${key}ly`,
    `${key}ness`,
    `${y}es`,
    `${y}ed`,
    `${key}ful`,
    `${key}ment`,
    `${key}less`,
    `un${key}`,
    `${e}able`,
    `${e}er`,
    `${e}ion`,
  ]);
  forms.delete(key);
  let count = 0;
  for (const form of forms) if (rank.has(form) && !given.has(form) && !surnames.has(form)) count += 1;
  return count;
}

/** A given name, as far as lists go. */
export function isGivenName(key: string): boolean {
  return givenNames.has(key) || lexiconOnce().given.has(key);
}

/** A name of people as far as lists go: given, or one of the common surnames. */
export function isListed(key: string): boolean {
  return wordNames.has(key) || isGivenName(key) || isCommonSurname(key);
}

function isCommonSurname(key: string): boolean {
  return (lexiconOnce().surnames.get(key) ?? Number.POSITIVE_INFINITY) < commonSurnames;
}

/** A word that anybody may write in lower case and mean the word. */
export function isCommonWord(key: string): boolean {
  const { rank, plain } = lexiconOnce();
  return (
    key.length < 3 ||
    plain.has(key) ||
    wordNames.has(key) ||
    ordinaryExtras.has(key) ||
    allowedCapitals.has(key) ||
    (rank.get(key) ?? Number.POSITIVE_INFINITY) < 8000
  );
}

/** True when the word is met in English at all, in lower case. */
export function isSeenWord(key: string): boolean {
  return lexiconOnce().rank.has(key) || ordinaryExtras.has(key) || allowedCapitals.has(key);
}
