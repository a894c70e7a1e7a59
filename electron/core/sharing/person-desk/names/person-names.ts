import type { PersonId } from '../../../../../shared/domain/ids';
import { foldName, inlineMarks } from '../../../../../shared/domain/inline';
import type { Journal } from '../../../../../shared/domain/journal';
import type { Person } from '../../../../../shared/domain/person';
import { atOnce, type Pieces } from '../../../vault/in-pieces';
import { findEmails } from '../../check/detectors/emails';
import { findKnown } from '../../check/detectors/known';
import { withMark } from '../../check/detectors/mentions';
import { findPhones } from '../../check/detectors/phones';
import type { Mark } from '../../check/finding';
import { compileNames } from '../../check/names/compiled-names';
import { type Folded, fold } from '../../check/text/fold';
import { isTitle } from '../../check/text/titles';
import { wordsOf } from '../../check/text/words';
import { isOfSomebodyElse, isWordToo, wholeNamesOf, wholeSpans } from './evidence';
import { namesakesOf } from './namesakes';
import { needlesOf } from './needles';

/** A name in a text that is, or may be, one person's. */
export type FoundName = {
  /** UTF-16 offsets in the text; marks such as `@[…]` belong to it. */
  readonly from: number;
  readonly to: number;
  /** A family: `the Hartleys`. */
  readonly plural: boolean;
  /** They are meant: it is their whole name, tied to them or their address, or they are so in the same record. */
  readonly sure: boolean;
  /** It goes where the record is rewritten: nobody else of the journal is written so, and it is no word of the language. */
  readonly goes: boolean;
};

/** Who is known to be in a record, by ties and not by its words. */
export type Ties = {
  readonly people: ReadonlySet<string>;
  /** Whom a folded label means there. */
  readonly labels: ReadonlyMap<string, PersonId>;
};

export const noTies: Ties = { people: new Set(), labels: new Map() };

/** Finds one person's names in texts. */
export type PersonNames = {
  readonly person: Person;
  /** A quick test; `false` is certain. */
  readonly maybeIn: (text: string) => boolean;
  /** The names in each of the texts of one record, which are read together: whoever is named in full there is meant in short, too. */
  readonly findIn: (texts: readonly string[], ties: Ties) => readonly (readonly FoundName[])[];
};

type Hit = {
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
  readonly people: readonly string[];
  readonly strong: boolean;
  /** A whole name, an address, or tied. */
  readonly whole: boolean;
  /** May be a word, or letters that stand for a thing. */
  readonly wordy: boolean;
  /** Nothing but letters: `MH`, `Mrs H`. */
  readonly letters: boolean;
};

/** Every way in which `person` is written, told apart from everybody else in the journal. */
export function namesOf(journal: Journal, person: Person): PersonNames {
  return atOnce(readNames(journal, person));
}

/** `namesOf`, with room for others to be answered in between. */
export function* readNames(journal: Journal, person: Person): Pieces<PersonNames> {
  const namesakes = namesakesOf(journal, person);
  yield;
  const compiled = compileNames({ ...namesakes, ordinary: [], pseudonyms: [] });
  yield;
  const wholeNames = wholeNamesOf(namesakes.people);
  yield;
  const isNear = needlesOf(person);
  const circles = new Set(Object.values(journal.circles).map(({ name }) => foldName(name)));
  const maybeIn = (text: string): boolean => text !== '' && isNear(fold(text).text);

  function hitsIn(text: string): readonly Hit[] {
    const folded = fold(text);
    if (!isNear(folded.text)) return [];
    const words = wordsOf(folded.text);
    const whole = wholeSpans(words, wholeNames);
    const isWhole = (mark: Mark): boolean =>
      mark.kind.kind !== 'known-person' ||
      whole.some(span => span.from >= mark.from && span.to <= mark.to) ||
      /[,(]/.test(folded.text.slice(mark.from, mark.to));
    const names = findKnown(folded.text, words, compiled).filter(
      mark => isWhole(mark) || !isOfSomebodyElse(mark, words, folded.text),
    );
    const addresses = [...findEmails(folded.text, compiled), ...findPhones(folded.text, compiled)];
    return withAddresses(names, addresses).map(mark => {
      const wordy = isWordToo(mark, words, folded.text);
      return hitOf(withMark(mark, folded.text), folded, { whole: isWhole(mark), wordy });
    });
  }

  function findIn(texts: readonly string[], ties: Ties): readonly (readonly FoundName[])[] {
    const hits = texts.map(text => withTiedMarks(text, hitsIn(text), { ties, circles, own: person.id }));
    const present = new Set([...ties.people, ...hits.flat().flatMap(named)]);
    return hits.map(found => found.flatMap(hit => judged(hit, person.id, present)));
  }

  return { person, maybeIn, findIn };
}

/** Somebody who is certainly meant by a hit. */
function named({ people, whole }: Hit): readonly string[] {
  return whole && people.length === 1 ? people : [];
}

/** An address in which somebody's name stands is theirs as a whole. */
function withAddresses(names: readonly Mark[], addresses: readonly Mark[]): readonly Mark[] {
  const inside = (name: Mark, whole: Mark): boolean => whole.from <= name.from && whole.to >= name.to;
  const open = names.filter(name => !addresses.some(whole => inside(name, whole)));
  const owned = addresses.map(whole => {
    const within = names.filter(name => inside(name, whole)).flatMap(({ subjects }) => subjects);
    return whole.subjects.length > 0 ? whole : { ...whole, subjects: within };
  });
  const theirs = owned.filter(({ subjects }) => subjects.length > 0);
  return [...open, ...theirs.filter((mark, index) => !theirs.slice(0, index).some(one => inside(mark, one)))];
}

function hitOf(mark: Mark, folded: Folded, evidence: Pick<Hit, 'whole' | 'wordy'>): Hit {
  const { from, to, kind, sure, subjects } = mark;
  const people = subjects.flatMap(subject => (subject.kind === 'person' ? [subject.id] : []));
  return {
    ...evidence,
    from: folded.start(from),
    to: folded.end(to - 1),
    plural: kind.kind === 'known-person' && kind.plural,
    people: [...new Set<string>(people)],
    strong: sure !== 'possible',
    letters: isLetters(folded.text.slice(from, to)),
  };
}

function isLetters(text: string): boolean {
  const words = wordsOf(text).filter(word => !isTitle(word));
  return words.every(word => word.text.length === 1 || (word.text.length < 4 && word.capital === 'all'));
}

/**
 * A mention is one name as a whole, and means whom it is tied to: what it says may be anything. Likewise a label beside the
 * text. A mention of a circle that is called after somebody stays one.
 */
function withTiedMarks(text: string, hits: readonly Hit[], { ties, circles, own }: Marking): readonly Hit[] {
  const label = mayBeLabel(text, ties) ? ties.labels.get(foldName(text)) : undefined;
  if (label !== undefined) return label === own ? [tiedHit({ from: 0, to: text.length }, own)] : [];
  const mentions = text.includes('@') ? inlineMarks(text).filter(mark => mark.kind === 'mention') : [];
  const tied = mentions.flatMap(mark => {
    const whose = ties.labels.get(foldName(mark.name));
    return whose === undefined ? [] : [{ ...mark, whose }];
  });
  const crosses = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
  const open = hits.filter(hit => !tied.some(mark => crosses(mark, hit)));
  const whole = open.map(hit => {
    const mention = mentions.find(mark => crosses(mark, hit));
    return mention === undefined || circles.has(foldName(mention.name))
      ? hit
      : { ...hit, from: Math.min(hit.from, mention.from), to: Math.max(hit.to, mention.to) };
  });
  const theirs = tied.flatMap(mark => (mark.whose === own ? [tiedHit(mark, own)] : []));
  return [...whole, ...theirs].sort((a, b) => a.from - b.from);
}

/** Folding leaves each plain letter and digit: a text with more of them than the longest label has is none, however long it is. */
function mayBeLabel(text: string, { labels }: Ties): boolean {
  let room = Math.max(0, ...[...labels.keys()].map(label => label.length));
  for (let at = 0; at < text.length && room >= 0; at++) if (isPlainUnit(text.charCodeAt(at))) room -= 1;
  return room >= 0;
}

function isPlainUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

type Marking = { readonly ties: Ties; readonly circles: ReadonlySet<string>; readonly own: PersonId };

type Span = { readonly from: number; readonly to: number };

function tiedHit({ from, to }: Span, own: PersonId): Hit {
  return { from, to, plural: false, people: [own], strong: true, whole: true, wordy: false, letters: false };
}

/** `present` are all who are certainly in the record. */
function judged(hit: Hit, own: PersonId, present: ReadonlySet<string>): readonly FoundName[] {
  const { from, to, plural, people, strong, whole, wordy, letters } = hit;
  if (!people.includes(own)) return [];
  const others = people.filter(id => id !== own);
  const isHere = present.has(own);
  const isOther = others.some(id => present.has(id));
  if (isOther && !isHere) return [];
  const isAlone = others.length === 0;
  const sure = (isAlone && whole) || (isHere && !isOther && !wordy);
  if (!sure && letters && !isAlone) return [];
  return [{ from, to, plural, sure, goes: sure || (isAlone && strong && !wordy) }];
}
