import type { RelatedEntry } from '../../../shared/contract/network';
import type { Entry } from '../../../shared/domain/entry';
import type { PersonId, ThemeId } from '../../../shared/domain/ids';
import type { RareWord } from '../search';
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

/** What another entry has in common: `words` is a bit for each of the rare words, `named` whether a person is. */
type Shared = { worth: number; named: boolean; words: number };

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
    words: rare.flatMap(({ word }, at) => ((candidate.words >>> at) & 1 ? [word] : [])).slice(0, wordsNamed),
  }));
}

function byWorth(a: Candidate, b: Candidate): number {
  return b.worth - a.worth || byText(b.entry.date, a.entry.date);
}

/** Thousands share something: no more is worked out for each than whether it may be among the closest. */
function* candidatesOf(open: OpenJournal, entry: Entry, rare: readonly RareWord[]): Iterable<Candidate> {
  const { entries } = open.vault.db.data;
  const known = alreadyLinked(open, entry);
  const mostThemes = entry.themes.length * themeWorth;
  for (const [id, { worth, named, words }] of sharedWith(open, entry, rare)) {
    if (!named && worth + mostThemes < leastWorth) continue;
    const other = entries[id];
    if (other === undefined || other.binnedAt !== null || known.has(other.id)) continue;
    const whole = worth + sharedThemes(entry, other).length * themeWorth;
    if (named || whole >= leastWorth) yield { entry: other, words, worth: whole };
  }
}

/** What each other entry has in common with `entry`, themes aside. */
function sharedWith(
  { network, vault }: OpenJournal,
  entry: Entry,
  rare: readonly RareWord[],
): ReadonlyMap<string, Shared> {
  const found = new Map<string, Shared>();
  const at = (id: string): Shared => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const shared = { worth: 0, named: false, words: 0 };
    found.set(id, shared);
    return shared;
  };
  const people = new Set(entry.mentions.map(mention => mention.person));
  const all = people.size === 0 ? 0 : Object.keys(vault.db.data.entries).length;
  for (const person of people) {
    const naming = network.entriesOf(person);
    const worth = personWorth * Math.log(1 + all / Math.max(1, naming.length));
    for (const { id } of naming) {
      const shared = at(id);
      shared.worth += worth;
      shared.named = true;
    }
  }
  for (const [place, { worth, others }] of rare.entries()) {
    for (const id of others) {
      const shared = at(id);
      shared.worth += worth;
      shared.words |= 1 << place;
    }
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
