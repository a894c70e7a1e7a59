import type { EntrySummary } from '../../../shared/contract/journal';
import type { PersonRow } from '../../../shared/contract/network';
import type { NamedHit, SearchHit, SearchReply } from '../../../shared/contract/search';
import type { ActionHit } from './action';

/** One thing the cursor can stand on. `key` is unique in the list and safe as part of an element id. */
export type PaletteOption =
  | { readonly kind: 'entry'; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: 'show-all'; readonly key: string }
  | { readonly kind: 'person'; readonly key: string; readonly person: PersonRow }
  | { readonly kind: 'named'; readonly key: string; readonly hit: NamedHit }
  | { readonly kind: 'action'; readonly key: string; readonly hit: ActionHit };

export type SectionName = 'entries' | 'recent' | 'people' | 'tags' | 'savedSearches' | 'actions';

export type PaletteSection = { readonly name: SectionName; readonly options: readonly PaletteOption[] };

/** What was found for `query`; `recent` stands in for the entries while nothing is typed. */
export type PaletteFindings = {
  readonly query: string;
  readonly reply: SearchReply | null;
  /** People with a page of their own. */
  readonly people: readonly PersonRow[];
  /** Names in the notes that are nobody's on `people`, tags and saved searches. */
  readonly names: readonly NamedHit[];
  readonly recent: readonly EntrySummary[];
};

export const nothingFound: PaletteFindings = {
  query: '',
  reply: null,
  people: [],
  names: [],
  recent: [],
};

/** The sections in the order they are shown; empty ones are left out. */
export function sectionsOf(
  findings: PaletteFindings,
  actions: readonly ActionHit[],
): readonly PaletteSection[] {
  const { reply, people, names, recent } = findings;
  const named = (kind: NamedHit['kind']) => names.filter(hit => hit.kind === kind).map(namedOption);
  const sections: readonly PaletteSection[] = [
    { name: 'entries', options: entryOptions(reply) },
    { name: 'recent', options: reply === null ? recent.map(recentHit).map(entryOption) : [] },
    { name: 'people', options: [...people.map(personOption), ...named('person')] },
    { name: 'tags', options: named('tag') },
    { name: 'savedSearches', options: named('saved-search') },
    { name: 'actions', options: actions.map(actionOption) },
  ];
  return sections.filter(section => section.options.length > 0);
}

function entryOptions(reply: SearchReply | null): readonly PaletteOption[] {
  if (reply === null || reply.hits.length === 0) return [];
  return [...reply.hits.map(entryOption), { kind: 'show-all', key: 'show-all' }];
}

function entryOption(hit: SearchHit): PaletteOption {
  return { kind: 'entry', key: `entry-${hit.entry.id}`, hit };
}

function personOption(person: PersonRow): PaletteOption {
  return { kind: 'person', key: `person-${person.id}`, person };
}

function namedOption(hit: NamedHit, at: number): PaletteOption {
  return { kind: 'named', key: `${hit.kind}-${at}`, hit };
}

function actionOption(hit: ActionHit): PaletteOption {
  return { kind: 'action', key: `action-${hit.action.id}`, hit };
}

function recentHit(entry: EntrySummary): SearchHit {
  return {
    entry,
    title: [{ text: entry.title, hit: false }],
    snippet: [{ text: entry.excerpt, hit: false }],
    people: [],
    tags: [],
  };
}

/** The option `by` steps from the one with `key`, going round at both ends; the first when `key` is not there. */
export function stepFrom(options: readonly PaletteOption[], key: string, by: number): string {
  const at = options.findIndex(option => option.key === key);
  const next = at === -1 ? 0 : (at + by + options.length) % options.length;
  return options[next]?.key ?? '';
}
