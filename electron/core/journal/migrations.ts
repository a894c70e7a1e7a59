import { createHash } from 'node:crypto';
import { newCircle } from '../../../shared/domain/circle';
import { foldName } from '../../../shared/domain/inline';
import type { Migration, StoredCollections } from '../vault';

/** The steps that bring a journal of an earlier data version to the present one. */
export const migrations: readonly Migration<StoredCollections>[] = [
  { to: 2, migrate: toNetwork },
  { to: 3, migrate: toSharing },
  { to: 4, migrate: toKnownBefore },
];

type Values = StoredCollections[string];
type Fields = Readonly<Record<string, unknown>>;

const newContent: Fields = {
  waitsFor: [],
  outcome: '',
  thankedOn: null,
  seenAt: null,
  ownerAgrees: false,
  conversation: null,
};
const newOfEntry: Fields = { ...newContent, mentions: [], trail: [] };

/**
 * Version 2 knows people, schools, circles, conversations and reviews. Entries get what is new about them, empty; each
 * circle that an entry is for becomes a record. Names stay names until the head says who they are.
 */
function toNetwork(state: StoredCollections): StoredCollections {
  const entries = mapValues(state['entries'], entry => ({ ...newOfEntry, ...entry }));
  return {
    ...state,
    entries,
    revisions: mapValues(state['revisions'], revision => ({
      ...revision,
      content: { ...newContent, ...fieldsOf(revision['content']) },
    })),
    people: {},
    schools: {},
    circles: circlesIn(Object.values(entries).map(fieldsOf)),
    conversations: {},
    reviews: {},
  };
}

/** Version 3 knows what left, what came in from others, and what somebody asked for. Nothing of it was kept before. */
function toSharing(state: StoredCollections): StoredCollections {
  return {
    ...state,
    identity: {},
    cards: {},
    sharings: {},
    noteKeys: {},
    audienceRaises: {},
    dismissals: {},
    pseudonymKeys: {},
    handovers: {},
    libraries: {},
    provenance: {},
    packsTaken: {},
    mergeUndo: {},
    subjectRequests: {},
    keepUntil: {},
    certificates: {},
  };
}

/** Version 4 knows whom an entry was for before it was raised, and which notes a pack held. Of earlier ones nobody can say. */
function toKnownBefore(state: StoredCollections): StoredCollections {
  return {
    ...state,
    audienceRaises: mapValues(state['audienceRaises'], raise => ({
      before: [],
      since: raise['at'],
      ...raise,
    })),
    packsTaken: mapValues(state['packsTaken'], pack => ({ library: null, held: [], ...pack })),
    mergeUndo: mapValues(state['mergeUndo'], undo => {
      const pack = fieldsOf(undo['pack']);
      const { before } = pack;
      return {
        ...undo,
        pack: { ...pack, before: before === null ? null : { library: null, held: [], ...fieldsOf(before) } },
      };
    }),
  };
}

function mapValues(values: Values = {}, change: (fields: Fields) => Fields): Values {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(fieldsOf(value))]));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** One circle for each name, as first written; it is as old as the first entry that is for it. */
function circlesIn(entries: readonly Fields[]): Values {
  const named = new Map<string, { readonly name: string; readonly at: number }>();
  const byAge = entries
    .map(entry => ({ names: circleNames(entry), at: timeOf(entry) }))
    .sort((a, b) => a.at - b.at);
  for (const { names, at } of byAge) {
    for (const name of names) {
      const folded = foldName(name);
      if (folded !== '' && !named.has(folded)) named.set(folded, { name: name.trim(), at });
    }
  }
  return Object.fromEntries(
    [...named].map(([folded, found]) => [circleIdOf(folded), circleOf(folded, found)]),
  );
}

function circleOf(folded: string, { name, at }: { readonly name: string; readonly at: number }) {
  const stamps = { createdAt: at, updatedAt: at, revision: 1, binnedAt: null };
  return { ...newCircle, ...stamps, id: circleIdOf(folded), name };
}

function circleNames(entry: Fields): readonly string[] {
  const names = fieldsOf(entry['audience'])['circles'];
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : [];
}

function timeOf(entry: Fields): number {
  return typeof entry['createdAt'] === 'number' ? entry['createdAt'] : 0;
}

/** The same at every reading, so that a journal that may not be written yet already has its ids; in the form of a UUID (RFC 9562, version 8). */
export function circleIdOf(folded: string): string {
  const hex = createHash('sha256').update(`circle ${folded}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
