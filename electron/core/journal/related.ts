import type { RelatedEntry } from '../../../shared/contract/network';
import type { Entry } from '../../../shared/domain/entry';
import type { PersonId, ThemeId } from '../../../shared/domain/ids';
import { type OpenJournal, requireEntry } from './open-journal';
import { summaryOf } from './summary';

const shown = 8;
/** Words of an entry that are looked up, rarest first, and how many of those shared are named. */
const wordsTried = 24;
const wordsNamed = 4;
/** A person who is in half the journal says little; one who is in two entries says that they belong together. */
const personWorth = 1.5;
/** A theme alone ties a fifth of the journal: it only adds to what else is shared. */
const themeWorth = 0.5;
/** Of words alone it takes one that very few entries have, or several that few have. */
const leastWorth = 5;

type Shared = { worth: number; readonly people: PersonId[]; readonly words: string[] };

/**
 * Entries that share people, rare words and themes with this one, closest first; never the entry itself, what links it
 * already, or the bin. Fails with `not-found`.
 */
export function relatedEntries(open: OpenJournal, id: Entry['id']): readonly RelatedEntry[] {
  const { entries, people } = open.vault.db.data;
  const entry = requireEntry(open.vault.db.data, id);
  const known = alreadyLinked(open, entry);
  return [...sharedWith(open, entry)]
    .flatMap(([other, shared]) => {
      const candidate = entries[other];
      if (candidate === undefined || candidate.binnedAt !== null || known.has(candidate.id)) return [];
      const themes = sharedThemes(entry, candidate);
      const worth = shared.worth + themes.length * themeWorth;
      return shared.people.length > 0 || worth >= leastWorth ? [{ candidate, shared, themes, worth }] : [];
    })
    .sort((a, b) => b.worth - a.worth || (a.candidate.date < b.candidate.date ? 1 : -1))
    .slice(0, shown)
    .map(({ candidate, shared, themes }) => ({
      entry: summaryOf(candidate),
      people: shared.people.flatMap(person => people[person]?.name ?? []),
      themes,
      words: shared.words.slice(0, wordsNamed),
    }));
}

/** What each other entry has in common with `entry`, themes aside. */
function sharedWith({ network, search, vault }: OpenJournal, entry: Entry): ReadonlyMap<string, Shared> {
  const found = new Map<string, Shared>();
  const at = (id: string): Shared => {
    const shared = found.get(id) ?? { worth: 0, people: [], words: [] };
    found.set(id, shared);
    return shared;
  };
  const all = Object.keys(vault.db.data.entries).length;
  for (const person of new Set(entry.mentions.map(mention => mention.person))) {
    const naming = network.entriesOf(person);
    const worth = personWorth * Math.log(1 + all / Math.max(1, naming.length));
    for (const { id } of naming) {
      const shared = at(id);
      shared.worth += worth;
      shared.people.push(person);
    }
  }
  for (const { word, worth, others } of search.rareWords(entry.id, wordsTried)) {
    for (const id of others) {
      const shared = at(id);
      shared.worth += worth;
      shared.words.push(word);
    }
  }
  return found;
}

/** The entry itself and all that its page shows anyway. */
function alreadyLinked({ relations }: OpenJournal, entry: Entry): ReadonlySet<string> {
  const linking = [...relations.linkingTo(entry), ...relations.answering(entry.id)].map(({ id }) => id);
  return new Set([entry.id, ...entry.links.map(link => link.entry), ...entry.answers, ...linking]);
}

function sharedThemes(entry: Entry, other: Entry): readonly ThemeId[] {
  return entry.themes.filter(theme => other.themes.includes(theme));
}
