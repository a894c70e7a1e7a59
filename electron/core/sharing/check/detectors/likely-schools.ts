import type { Mark, Subject } from '../finding';
import { determiners, isTitle } from '../text/titles';
import type { Word } from '../text/words';
import { commonInitials } from '../vocabulary/common-initials';
import { listed } from '../vocabulary/listed';
import { senseOf } from '../vocabulary/word-sense';
import { follows, possessive, senseOfWord } from './name-signs';
import { schoolNouns, schoolPrefixes, schoolSuffixes } from './school-words';

/** With a capital before `School` they say which kind, not which. */
const generic = listed(`
our your my their the a an this that new old local head deputy teaching church catholic community state national british english welsh scottish irish multi maintained
early years key stage year reception outstanding good every each some any most small large big rural urban independent private public summer sunday saturday after before
through whole inside outside into from with for of and or in at by as on to about is are was
`);

/** Schools the journal has no record of: `Oak Tree Primary`, `St Cuthbert’s`, `Ysgol y Bryn`, `HTPS`. */
export function findLikelySchools(words: readonly Word[], taken: (word: Word) => boolean): readonly Mark[] {
  const marks: Mark[] = [];
  let noun = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (noun <= at) noun = nextNoun(words, at + 1);
    if (word === undefined || taken(word) || word.capital === 'none') continue;
    if (noun > at + 8 && !isSaint(word) && !isInitialism(word) && !schoolPrefixes.has(word.key)) continue;
    const next = schoolFrom(words, at, taken);
    const last = words[next - 1];
    if (last === undefined || next <= at) continue;
    const to =
      possessive(last) && !isSaint(word) ? last.from + last.text.replace(/'s?$/, '').length : last.to;
    marks.push(markOf(word.from, to, words.slice(at, next)));
    at = next - 1;
  }
  return marks;
}

/** A run of capitals is worth following only when such a word is near. */
function nextNoun(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++)
    if (schoolNouns.has(words[at]?.key.replace(/s$/, '') ?? '') || schoolNouns.has(words[at]?.key ?? ''))
      return at;
  return Number.POSITIVE_INFINITY;
}

/** Where the school that begins at `at` has ended; `at` where none begins. */
function schoolFrom(words: readonly Word[], at: number, taken: (word: Word) => boolean): number {
  const word = words[at];
  if (word === undefined) return at;
  if (isInitialism(word)) return at + 1;
  const run = capitalRun(words, at, taken);
  if (schoolPrefixes.has(word.key) && run - at > 1) return run;
  if (isSaint(word)) return saintly(words, at, run);
  const core = words
    .slice(at, run)
    .findIndex(({ key }) => schoolNouns.has(key.replace(/s$/, '')) || schoolNouns.has(key));
  if (core < 1) return at;
  const names = words.slice(at, at + core);
  const own = names.filter(
    ({ key }) => !generic.has(key) && !schoolSuffixes.has(key) && !determiners.has(key),
  );
  if (own.length === 0 || generic.has(word.key) || isTitle(word)) return at;
  // `Visited Oak Tree Primary`: the verb has a capital because it opens.
  if (word.opens && own[0] === word && senseOf(word.key) !== 'name' && isVerb(word)) return at;
  return withNouns(words, at + core, run);
}

function isVerb(word: Word): boolean {
  return (
    /(?:ed|ing|s)$/.test(word.key) ||
    ['see', 'ask', 'ring', 'visit', 'went', 'saw', 'call', 'like', 'try', 'join'].includes(word.key)
  );
}

function isSaint(word: Word): boolean {
  return (word.key === 'st' || word.key === 'saint') && word.capital === 'first';
}

function capitalRun(words: readonly Word[], at: number, taken: (word: Word) => boolean): number {
  let next = at + 1;
  while (next < words.length && next < at + 9) {
    const [before, word] = [words[next - 1], words[next]];
    if (word === undefined || taken(word) || !follows(before, word)) break;
    const small = ['of', 'the', 'and', 'y', 'yr', 'c', 'e', 'on'].includes(word.key);
    if ((word.capital === 'none' && !small) || (word.opens && word.gap !== '. ' && next > at + 1)) break;
    next += 1;
  }
  while (next > at + 1 && words[next - 1]?.capital === 'none') next -= 1;
  return next;
}

/** `St Anne’s` is a school or a church; `St Anne’s Day` and a person called St John are not. */
function saintly(words: readonly Word[], at: number, run: number): number {
  const saint = words[at + 1];
  if (saint === undefined || run - at < 2) return at;
  const behind = words[at + 2];
  if (behind !== undefined && ['day', 'eve', 'ambulance'].includes(behind.key) && run > at + 2) return at;
  const school = words.slice(at + 2, run).some(({ key }) => schoolSuffixes.has(key));
  if (school) return withNouns(words, at + 2, run);
  return /s'?$/.test(saint.text) ? at + 2 : at;
}

/** To the last word that says what kind of school it is. */
function withNouns(words: readonly Word[], from: number, run: number): number {
  let next = from + 1;
  for (let at = from; at < run; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (schoolSuffixes.has(word.key) || schoolSuffixes.has(word.key.replace(/s$/, ''))) next = at + 1;
  }
  return next;
}

/** Letters that end as the initials of a school do. */
function isInitialism(word: Word): boolean {
  return (
    word.capital === 'all' &&
    /^[a-z]{2,5}(?:ps|js|is|hs|cs|gs|ns)$/.test(word.key) &&
    !commonInitials.has(word.key) &&
    senseOfWord(word) === 'name'
  );
}

function markOf(from: number, to: number, words: readonly Word[]): Mark {
  const core = words.map(({ key }) => key).filter(key => !schoolSuffixes.has(key));
  const subject: Subject = { kind: 'stranger', of: 'school', name: core.join(' ') };
  return {
    from,
    to,
    kind: { kind: 'likely-school' },
    sure: words.length > 1 ? 'likely' : 'possible',
    subjects: [subject],
  };
}
