import type { Subject } from '../finding';
import type { KnownPerson } from '../known-names';
import { foldText } from '../text/fold';
import type { Pattern } from '../text/lookup';
import { wordsOf } from '../text/words';
import { isCommonWord, senseOf } from '../vocabulary/word-sense';
import { isTitled, type NameParts, namePartsOf } from './name-parts';
import { nicknamesOf } from './nicknames';

/** Which part of a name was met. */
export type NamePart = 'full' | 'part' | 'nickname' | 'initials' | 'joined';
export type NameMeaning = { readonly subject: Subject; readonly part: NamePart };

/** Every way in which `person` may be written. */
export function personPatterns(person: KnownPerson): readonly Pattern<NameMeaning>[] {
  const subject: Subject = { kind: 'person', id: person.id };
  const patterns = new PatternSet(subject);
  // First, so that what she calls somebody is more than a nickname their name might have.
  for (const alias of person.alsoKnownAs) {
    const keys = wordsOf(foldText(alias)).map(({ key }) => key);
    patterns.add('full', keys, keys.some(key => !isCommonWord(key)) ? 'nothing' : 'capitals');
  }
  addName(patterns, person.name);
  // Another name may be one ordinary word; a whole name is taken apart as the first is.
  for (const alias of person.alsoKnownAs) if (/\s/.test(alias.trim())) addName(patterns, alias);
  return patterns.all();
}

/** The first letters by which a surname may be shortened after a title: `Mrs H`, `Mrs P-C`. */
export function surnameInitials(person: KnownPerson): readonly string[] {
  const initials = new Set<string>();
  for (const name of [person.name, ...person.alsoKnownAs]) {
    const { given, surname } = namePartsOf(name);
    const keys = surname.length > 0 ? surname : isTitled(name) ? given : [];
    for (let count = 1; count <= keys.length; count++) initials.add(firstLetters(keys.slice(0, count)));
    initials.add(firstLetters(keys.slice(-1)));
  }
  initials.delete('');
  return [...initials];
}

function addName(patterns: PatternSet, name: string): void {
  addParts(patterns, namePartsOf(name));
  // O'Neill is written O Neill too.
  const parted = foldText(name).replace(/\b([OD])'(?=\p{L})/gu, '$1 ');
  if (parted !== foldText(name)) addParts(patterns, namePartsOf(parted));
}

function addParts(patterns: PatternSet, parts: NameParts): void {
  const { given, middle, surname } = parts;
  patterns.add('full', [...given, ...middle.flat(), ...surname]);
  patterns.add('full', [...given, ...surname]);
  if (surname.length > 0) patterns.add('full', [...surname, ...given]);
  patterns.add('part', given);
  for (const key of given.length > 1 ? given : []) patterns.add('part', [key]);
  for (const keys of middle) patterns.add('part', keys);
  addSurname(patterns, parts);
  addNicknames(patterns, parts);
  addInitials(patterns, parts);
  addJoined(patterns, parts);
}

function addSurname(patterns: PatternSet, { given, surname, surnameHeads }: NameParts): void {
  patterns.add('part', surname);
  for (const head of surnameHeads) {
    patterns.add('part', [head]);
    patterns.add('full', [...given, head]);
  }
  if (surname.length === 0) return;
  for (let count = 1; count <= surname.length; count++) {
    patterns.add('full', [...given, ...surname.slice(0, count).map(key => key.slice(0, 1))], 'capitals');
  }
  patterns.add('full', [firstLetters(given.slice(0, 1)), ...surname], 'capitals');
  const [, clan] = /^ma?c(.{3,})$/.exec(surname.join('')) ?? [];
  if (clan !== undefined) for (const prefix of ['mac', 'mc']) patterns.add('part', [prefix + clan]);
  if (surname[0] === 'st') patterns.add('part', ['saint', ...surname.slice(1)]);
  const [, irish] = /^o(.{3,})$/.exec(surname.join('')) ?? [];
  if (irish !== undefined && !surname.includes('o')) patterns.add('part', ['o', irish], 'capitals');
}

function addNicknames(patterns: PatternSet, { given, surname }: NameParts): void {
  for (const nickname of nicknamesOf(given.join(''))) {
    if (senseOf(nickname) === 'name' && nickname.length > 1) patterns.add('nickname', [nickname]);
    if (surname.length === 0) continue;
    patterns.add('full', [nickname, ...surname]);
    patterns.add('full', [nickname, firstLetters(surname.slice(0, 1))], 'capitals');
  }
}

function addInitials(patterns: PatternSet, { given, middle, surname }: NameParts): void {
  if (surname.length === 0) return;
  const first = firstLetters(given);
  const choices = [
    first + firstLetters(surname),
    first + firstLetters(surname.slice(-1)),
    first + firstLetters(surname.slice(0, 1)),
    first.slice(0, 1) + firstLetters(surname.slice(-1)),
    first + firstLetters(middle.flat()) + firstLetters(surname),
    first + firstLetters(middle.flat()) + firstLetters(surname.slice(-1)),
  ];
  for (const initials of choices) {
    patterns.add('initials', [initials], 'all-capitals');
    patterns.add('initials', [...initials], 'all-capitals');
  }
}

/** As in handles, tags and file names. */
function addJoined(patterns: PatternSet, { given, surname }: NameParts): void {
  const [first, last] = [given.join(''), surname.join('')];
  if (last === '') return;
  const joined = [
    first + last,
    last + first,
    first.slice(0, 1) + last,
    last + first.slice(0, 1),
    first + last.slice(0, 1),
  ];
  for (const key of joined) if (key.length >= 5 && senseOf(key) === 'name') patterns.add('joined', [key]);
  for (const key of [first, last]) patterns.add('part', [key]);
}

function firstLetters(keys: readonly string[]): string {
  return keys.map(key => key.slice(0, 1)).join('');
}

/** The patterns of one person, each once. */
class PatternSet {
  readonly #subject: Subject;
  readonly #patterns = new Map<string, Pattern<NameMeaning>>();

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  add(part: NamePart, keys: readonly string[], needs?: Pattern<NameMeaning>['needs']): void {
    const id = keys.join(' ');
    if (id === '' || keys.includes('') || id.length < 2 || this.#patterns.has(id)) return;
    this.#patterns.set(id, {
      keys,
      needs: needs ?? needsOf(keys),
      meaning: { subject: this.#subject, part },
    });
  }

  all(): readonly Pattern<NameMeaning>[] {
    return [...this.#patterns.values()];
  }
}

/** Scripts such as Chinese have no capitals. */
function isWithoutCase(key: string): boolean {
  return key.toUpperCase() === key;
}

/** A name that holds a word of its own is found in lower case too; one that is all common words, or very short, wants capitals. */
export function needsOf(keys: readonly string[]): Pattern<unknown>['needs'] {
  return keys.some(key => (key.length > 2 && senseOf(key) === 'name') || isWithoutCase(key))
    ? 'nothing'
    : 'capitals';
}
