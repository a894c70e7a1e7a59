import type { Mark, Subject } from '../finding';
import { subjectKey } from '../finding';
import type { CompiledNames } from '../names/compiled-names';
import type { NameMeaning } from '../names/person-patterns';
import { findNames, type Hit } from '../text/lookup';
import { isTitle } from '../text/titles';
import { isDoubled, joins, nameLength, type Word } from '../text/words';
import { senseOf } from '../vocabulary/word-sense';
import { isOtherwise } from './otherwise';
import { schoolNouns, schoolSuffixes } from './school-words';

/** Everybody and every school of the journal in a text, in whatever shape they are written; `anyCase` as in tags. */
export function findKnown(
  text: string,
  words: readonly Word[],
  known: CompiledNames,
  anyCase = false,
): readonly Mark[] {
  const hits = findNames(words, known.names, hit => isOtherwise(hit, words, text), anyCase);
  const marks = hits.map(hit => toMark(hit, words, text));
  return joinedUp(
    [...marks, ...titledInitials(text, words, known)].sort((a, b) => a.from - b.from),
    text,
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

/** The title and the initial before a surname belong to the name, and so does the other half of a double one. */
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
  // `Mary Hartley-Brown` is Mary Hartley; `Mary-Anne` need not be Mary.
  const half = words[hit.next];
  if (half !== undefined && hit.next - hit.first > 1 && isDoubled(last, half))
    return [from, half.from + nameLength(half)];
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
