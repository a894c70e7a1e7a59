import type { Mark, Subject } from '../finding';
import { subjectKey } from '../finding';
import type { CompiledNames } from '../names/compiled-names';
import type { NameMeaning } from '../names/person-patterns';
import { findNames, type Hit } from '../text/lookup';
import { determiners, isTitle, personVerbs } from '../text/titles';
import { joins, type Word } from '../text/words';
import { commonInitials } from '../vocabulary/common-initials';
import { isGivenName, senseOf } from '../vocabulary/word-sense';
import { schoolNouns, schoolSuffixes } from './school-words';

/** Everybody and every school of the journal in a text, in whatever shape they are written. */
export function findKnown(text: string, words: readonly Word[], known: CompiledNames): readonly Mark[] {
  const hits = findNames(words, known.names, hit => isOtherwise(hit, words, text));
  const marks = hits.map(hit => toMark(hit, words, text));
  return joinedUp(
    [...marks, ...titledInitials(text, words, known)].sort((a, b) => a.from - b.from),
    text,
  );
}

/**
 * The word is a word here, whatever somebody is called. Only where that is plain: whom she knows is not to slip out because
 * the name is a word too, so a doubtful one is shown as `possible`.
 */
function isOtherwise(hit: Hit<NameMeaning>, words: readonly Word[], text: string): boolean {
  const word = words[hit.first];
  if (word === undefined) return true;
  const previous = joinedWord(words, hit.first - 1, word.gap);
  const following = words[hit.next];
  const next = following !== undefined && /^[ ]$/.test(following.gap) ? following : undefined;
  if (hit.meanings.every(({ subject }) => subject.kind === 'school') && isElsewhere(words, hit.next))
    return true;
  if (hit.next - hit.first > 1) return false;
  if (hit.meanings.every(({ part }) => part === 'initials')) return isAbbreviation(word, previous, next);
  if (senseOf(word.key) === 'name' && senseOf(word.key.replace(/s$/, '')) === 'name') return false;
  if (word.capital === 'none') return false;
  if (isDated(hit, word, previous, next, text)) return true;
  if (hit.bend !== 'none' || isGivenName(word.key)) return false;
  if (isThing(hit, previous)) return true;
  return word.opens && next !== undefined && objects.has(next.key);
}

/** `the Bell`; schools have an article of their own, `the Grove`. */
function isThing({ meanings }: Hit<NameMeaning>, previous: Word | undefined): boolean {
  return (
    previous !== undefined &&
    articles.has(previous.key) &&
    meanings.every(({ subject }) => subject.kind === 'person')
  );
}

const articles = new Set(['the', 'a', 'an']);
/** Behind a word that opens a sentence they show it to be a verb: `Mark the books`, `Will she`. */
const objects = new Set(['you', 'we', 'they', 'he', 'she', 'it', 'i', 'the', 'a', 'an', 'my', 'our', 'your']);

function joinedWord(words: readonly Word[], index: number, gap: string): Word | undefined {
  return /^ $/.test(gap) ? words[index] : undefined;
}

/** `St Anne’s Day`, `the Hill Top pub`. */
function isElsewhere(words: readonly Word[], next: number): boolean {
  const [first, second] = [words[next], words[next + 1]];
  if (first === undefined || !/^,? $/.test(first.gap)) return false;
  if (first.key === 'day' || first.key === 'eve') return first.capital !== 'none';
  const inns = ['pub', 'inn', 'arms'];
  return (
    inns.includes(first.key) || (first.key === 'the' && second !== undefined && inns.includes(second.key))
  );
}

/** Letters that stand for a post, a subject or a thing as well, and here read like that. */
function isAbbreviation(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  if (!commonInitials.has(word.key)) return false;
  if (previous !== undefined && determiners.has(previous.key) && !openers.has(previous.key)) return true;
  return (
    next !== undefined && next.capital === 'none' && !personVerbs.has(next.key) && !smallWords.has(next.key)
  );
}

/** Before a thing, and before a person too: `told me that`, `both`. */
const openers = new Set(['that', 'what', 'which', 'both']);
const smallWords = new Set([
  'and',
  'or',
  'to',
  'at',
  'in',
  'on',
  'about',
  'for',
  'if',
  'that',
  'who',
  'by',
  'again',
  'today',
  'yesterday',
]);
const months = new Set(['april', 'may', 'june']);
const seasons = new Set(['summer', 'autumn']);
const dated = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'every',
  'each',
  'before',
  'after',
  'between',
]);
/** Before days and before what somebody does: `after April left`. */
const around = new Set(['before', 'after', 'until', 'till', 'since', 'between', 'in']);

function isDated(
  { bend }: Hit<NameMeaning>,
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  text: string,
): boolean {
  if (!months.has(word.key) && !seasons.has(word.key)) return false;
  const acts = bend === 'possessive' || (next !== undefined && personVerbs.has(next.key));
  if (previous !== undefined && dated.has(previous.key) && !(acts && around.has(previous.key))) return true;
  return (
    /^,? ?\d/.test(text.slice(word.to, word.to + 3)) ||
    /\d(?:st|nd|rd|th)?(?: of)? ?$/.test(text.slice(Math.max(0, word.from - 8), word.from))
  );
}

function toMark(hit: Hit<NameMeaning>, words: readonly Word[], text: string): Mark {
  const subjects = distinct(hit.meanings.map(({ subject }) => subject));
  const school = subjects.every(({ kind }) => kind === 'school');
  const [from, to] = school ? [hit.from, withSuffixes(hit, words)] : withSurroundings(hit, words, text);
  const sure =
    hit.meanings.some(({ part }) => part === 'full' || part === 'joined') ||
    words[hit.first]?.capital !== 'none'
      ? 'certain'
      : 'likely';
  const wordy = hit.next - hit.first === 1 && senseOf(words[hit.first]?.key ?? '') !== 'name';
  const weak = wordy || hit.meanings.every(({ part }) => part === 'initials' || part === 'nickname');
  return {
    from,
    to,
    kind: school ? { kind: 'known-school' } : { kind: 'known-person', plural: hit.bend === 'plural' },
    sure: weak ? 'possible' : sure,
    subjects,
  };
}

/** `Northgate` goes on in `Church of England Primary School`: to the last word that says what kind of school it is. */
function withSuffixes(hit: Hit<NameMeaning>, words: readonly Word[]): number {
  let to = hit.to;
  if (hit.bend !== 'none') return to;
  for (let at = hit.next; at < Math.min(words.length, hit.next + 8); at++) {
    const word = words[at];
    if (word === undefined || !joins(word.gap) || word.gap.includes('\n') || !isSuffix(word)) return to;
    if (word.capital !== 'none' || schoolNouns.has(word.key))
      to = word.text.endsWith("'s") ? word.to - 2 : word.to;
  }
  return to;
}

function isSuffix(word: Word): boolean {
  return (
    schoolSuffixes.has(word.key) ||
    (word.text.includes("'") && schoolSuffixes.has(word.key.replace(/s$/, '')))
  );
}

/** The title and the initial before a surname belong to the name, and so do the marks of a mention. */
function withSurroundings(
  hit: Hit<NameMeaning>,
  words: readonly Word[],
  text: string,
): readonly [number, number] {
  let from = hit.from;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 3); at--) {
    const [word, after] = [words[at], words[at + 1]];
    if (word === undefined || after === undefined || !joins(after.gap) || after.gap.includes('\n')) break;
    const initial = word.text.length === 1 && word.capital !== 'none' && word.key !== 'a' && word.key !== 'i';
    if (!initial && !isTitle(word)) break;
    from = word.from;
  }
  const last = words[hit.next - 1];
  if (hit.bend === 'plural' && last !== undefined) return [from, last.to];
  return [from, hit.to + dotAfterInitials(text, hit.to, last)];
}

function dotAfterInitials(text: string, to: number, last: Word | undefined): number {
  return last !== undefined &&
    last.text.length === 1 &&
    text.charAt(to) === '.' &&
    /^\.(?: [a-z]|[,;)])/.test(text.slice(to, to + 3))
    ? 1
    : 0;
}

/** `Mrs H`, `Mr P-C`. */
function titledInitials(text: string, words: readonly Word[], known: CompiledNames): readonly Mark[] {
  const marks: Mark[] = [];
  words.forEach((title, index) => {
    if (!isTitle(title)) return;
    let [letters, next] = ['', index + 1];
    for (; next < words.length && next < index + 4; next++) {
      const word = words[next];
      if (
        word === undefined ||
        word.key.replace(/s$/, '').length !== 1 ||
        word.capital === 'none' ||
        !joins(word.gap)
      )
        break;
      letters += word.key.slice(0, 1);
    }
    const last = words[next - 1];
    if (letters === '' || last === undefined) return;
    const to = last.from + 1;
    const subjects = known.initialsOfSurnames.get(letters) ?? [];
    if (subjects.length > 0)
      marks.push({
        from: title.from,
        to,
        kind: { kind: 'known-person', plural: false },
        sure: 'likely',
        subjects,
      });
    else if (/^[^\w]/.test(`${text.charAt(to)} `)) marks.push(strangeInitials(title, to, letters));
  });
  return marks;
}

function strangeInitials(title: Word, to: number, letters: string): Mark {
  const subject: Subject = { kind: 'stranger', of: 'person', name: `${title.key} ${letters}` };
  return { from: title.from, to, kind: { kind: 'likely-name' }, sure: 'likely', subjects: [subject] };
}

/** `Hartley, Mary` and `Mary (Hartley)` are one person once. */
function joinedUp(marks: readonly Mark[], text: string): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of marks) {
    const last = result.at(-1);
    if (last !== undefined && mark.from < last.to) {
      if (mark.to - mark.from > last.to - last.from) result[result.length - 1] = mark;
      continue;
    }
    const shared =
      last === undefined
        ? []
        : last.subjects.filter(one => mark.subjects.some(other => subjectKey(one) === subjectKey(other)));
    const between = last === undefined ? '' : text.slice(last.to, mark.from);
    const one =
      last !== undefined &&
      last.kind.kind === mark.kind.kind &&
      shared.length === 1 &&
      /^(?:, ?| ?\(| )?$/.test(between);
    if (one) result[result.length - 1] = { ...last, to: mark.to, sure: 'certain', subjects: shared };
    else result.push(mark);
  }
  return result;
}

function distinct(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map(subject => [subjectKey(subject), subject])).values()];
}
