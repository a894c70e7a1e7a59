import type { RelatedEntry } from '../../../shared/contract/network';
import type { Entry } from '../../../shared/domain/entry';
import type { PersonId, ThemeId } from '../../../shared/domain/ids';
import type { RareWords } from '../search';
import { byText, firstOf } from './first-of';
import { type OpenJournal, requireEntry } from './open-journal';
import { summaryOf } from './summary';

const shown = 8;
/** Words of an entry that are looked up, rarest first, at most 32; and how many of those shared are named. */
const wordsTried = 24;
const wordsNamed = 4;
/** A person who is in half the journal says little; one who is in two entries says that they belong together. */
const personWorth = 1.5;
/** A theme alone ties a fifth of the journal: it only adds to what else is shared. */
const themeWorth = 0.5;
/** Of words alone it takes one that very few entries have, or several that few have. */
const leastWorth = 5;

/** What another entry has in common, people and words: `words` is a bit for each of the rare words. */
type Shared = {
  readonly id: string;
  readonly worth: number;
  readonly words: number;
  readonly isNamed: boolean;
};

type Candidate = { readonly entry: Entry; readonly words: number; readonly worth: number };

/**
 * Entries that share people, rare words and themes with this one, closest first; never the entry itself, what links it
 * already, or the bin. Fails with `not-found`.
 */
export function relatedEntries(open: OpenJournal, id: Entry['id']): readonly RelatedEntry[] {
  const { data } = open.vault.db;
  const entry = requireEntry(data, id);
  const rare = open.search.rareWords(entry.id, wordsTried);
  const closest = firstOf(candidatesOf(open, entry, rare), shown, byWorth);
  return closest.map(candidate => ({
    entry: summaryOf(candidate.entry),
    people: sharedPeople(entry, candidate.entry).flatMap(person => data.people[person]?.name ?? []),
    themes: sharedThemes(entry, candidate.entry),
    words: rare.words
      .flatMap(({ word }, at) => ((candidate.words >>> at) & 1 ? [word] : []))
      .slice(0, wordsNamed),
  }));
}

function byWorth(a: Candidate, b: Candidate): number {
  return b.worth - a.worth || byText(b.entry.date, a.entry.date);
}

/** Thousands share something: no more is worked out for each than whether it may be among the closest. */
function* candidatesOf(open: OpenJournal, entry: Entry, rare: RareWords): Iterable<Candidate> {
  const { entries } = open.vault.db.data;
  const known = alreadyLinked(open, entry);
  const mostThemes = entry.themes.length * themeWorth;
  for (const { id, worth, words, isNamed } of sharedWith(open, entry, rare)) {
    if (!isNamed && worth + mostThemes < leastWorth) continue;
    const other = entries[id];
    if (other === undefined || other.binnedAt !== null || known.has(other.id)) continue;
    const whole = worth + sharedThemes(entry, other).length * themeWorth;
    if (isNamed || whole >= leastWorth) yield { entry: other, words, worth: whole };
  }
}

/** What each other entry has in common with `entry`, themes aside. */
function* sharedWith(open: OpenJournal, entry: Entry, rare: RareWords): Iterable<Shared> {
  const named = namedWith(open, entry);
  for (const { id, worth, words } of rare.others) {
    const people = named.get(id);
    named.delete(id);
    yield { id, worth: worth + (people ?? 0), words, isNamed: people !== undefined };
  }
  for (const [id, worth] of named) yield { id, worth, words: 0, isNamed: true };
}

/** What the people are worth that each entry names together with `entry`. */
function namedWith({ network, search }: OpenJournal, entry: Entry): Map<string, number> {
  const found = new Map<string, number>();
  const people = new Set(entry.mentions.map(mention => mention.person));
  const all = search.size();
  for (const person of people) {
    const naming = network.entriesOf(person);
    const worth = personWorth * Math.log(1 + all / Math.max(1, naming.length));
    for (const { id } of naming) found.set(id, (found.get(id) ?? 0) + worth);
  }
  return found;
}

/** The entry itself and all that its page shows anyway. */
function alreadyLinked({ relations }: OpenJournal, entry: Entry): ReadonlySet<string> {
  const linking = [...relations.linkingTo(entry), ...relations.answering(entry.id)].map(({ id }) => id);
  return new Set([entry.id, ...entry.links.map(link => link.entry), ...entry.answers, ...linking]);
}

function sharedPeople(entry: Entry, other: Entry): readonly PersonId[] {
  const people = new Set(other.mentions.map(mention => mention.person));
  return [...new Set(entry.mentions.map(mention => mention.person))].filter(person => people.has(person));
}

function sharedThemes(entry: Entry, other: Entry): readonly ThemeId[] {
  return entry.themes.filter(theme => other.themes.includes(theme));
}
