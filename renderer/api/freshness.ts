import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Events } from '../../shared/contract/events';
import type { RecordRef } from '../../shared/contract/network';
import { useEvent } from './events';

/** What a change was about, as the core tells it. */
export type Change =
  | ({ readonly name: 'entriesChanged' } & Events['entriesChanged'])
  | ({ readonly name: 'recordsChanged' } & Events['recordsChanged'])
  | { readonly name: 'sharingChanged' }
  | { readonly name: 'backupsChanged' };

type Source = 'entry' | RecordRef['kind'];
/** How much a query shows of something: all of it, or only what it is called, what its row says and whom it belongs to. */
type Share = 'all' | 'ties';
type Shows = { readonly [Kind in Source]?: Share };

const everything = {
  entry: 'all',
  person: 'all',
  school: 'all',
  circle: 'all',
  conversation: 'all',
  review: 'all',
} as const satisfies Shows;
const named = { person: 'ties', school: 'ties', circle: 'ties' } as const satisfies Shows;
const rowOfPerson = { ...named, person: 'all', conversation: 'ties', entry: 'ties' } as const satisfies Shows;

/**
 * What the queries under `entries` and `network` show, by the second part of their keys. One that is not listed is taken to
 * show everything. `test/renderer/api/freshness.test.ts` asks every query again after every kind of change.
 */
const shown: ReadonlyMap<unknown, Shows> = new Map<string, Shows>([
  ['list', { ...named, entry: 'all' }],
  ['place', { ...named, entry: 'all' }],
  ['entry', { ...named, person: 'all', conversation: 'all', entry: 'all' }],
  ['bin', { entry: 'all' }],
  ['today', { ...named, entry: 'all', conversation: 'all', review: 'all' }],
  ['names', { ...named, entry: 'ties' }],
  ['tags', { entry: 'all' }],
  ['circle-names', { entry: 'all', circle: 'ties' }],
  ['search', { ...named, entry: 'all' }],
  ['search-names', { ...named, entry: 'all' }],
  ['people', rowOfPerson],
  ['person', { ...named, person: 'all', circle: 'all', entry: 'all', conversation: 'all' }],
  ['timeline', { ...named, entry: 'all', conversation: 'all' }],
  ['suggestions', { ...rowOfPerson, circle: 'all' }],
  ['loose-names', rowOfPerson],
  ['schools', { school: 'all', person: 'ties', entry: 'ties' }],
  ['school', { ...named, school: 'all', person: 'all', entry: 'all', conversation: 'all' }],
  ['circles', { ...named, circle: 'all', entry: 'all', conversation: 'all', review: 'all' }],
  ['circle', { ...named, circle: 'all', entry: 'all', conversation: 'all', review: 'all' }],
  ['conversations', { ...named, entry: 'all', conversation: 'all' }],
  ['conversation', { ...named, person: 'all', circle: 'all', entry: 'all', conversation: 'all' }],
  ['reviews', { circle: 'ties', person: 'ties', review: 'all' }],
  ['review', { circle: 'ties', person: 'ties', review: 'all', entry: 'all' }],
  ['related', { person: 'ties', entry: 'all' }],
  ['broken-links', { entry: 'all' }],
  ['graph', { ...named, entry: 'all', conversation: 'all' }],
  ['exchange', { person: 'ties', circle: 'ties', entry: 'all', conversation: 'all' }],
  ['theme-months', { entry: 'all' }],
  ['day-counts', { entry: 'all', conversation: 'all' }],
]);

/** What of `sharing` shows no entry; the rest shows entries and names of all kinds. */
const withoutEntries: ReadonlySet<unknown> = new Set(['own-card', 'cards', 'circle-cards', 'libraries']);

/** Whether what `key` shows may look different after `change`. */
export function isTouched(key: QueryKey, change: Change): boolean {
  const [place, about, id] = key;
  if (place === 'backups') return isBackupTouched(about, change);
  if (change.name === 'backupsChanged') return false;
  if (change.name === 'sharingChanged') return place === 'sharing';
  const isAnything = change.name === 'entriesChanged' && change.ids.length === 0;
  if (isAnything) return place !== 'attachment' && place !== 'revision';
  if (place === 'sharing') return change.name === 'recordsChanged' || !withoutEntries.has(about);
  if (place !== 'entries' && place !== 'network') return false;
  const entries: readonly unknown[] = change.name === 'entriesChanged' ? change.ids : change.entries;
  if (about === 'history') return entries.includes(id);
  const shows = shown.get(about) ?? everything;
  const kinds: readonly Source[] = [
    ...(entries.length === 0 ? [] : (['entry'] as const)),
    ...(change.name === 'recordsChanged' ? change.records.map(({ kind }) => kind) : []),
  ];
  return kinds.some(kind => shows[kind] === 'all' || (shows[kind] === 'ties' && change.ties));
}

/** Whether the newest backup has everything changes with all that is written; what a backup holds never does. */
function isBackupTouched(about: unknown, { name }: Change): boolean {
  if (about === 'status') return true;
  if (about === 'preview') return name === 'entriesChanged' || name === 'recordsChanged';
  return about === 'list' && name === 'backupsChanged';
}

/** Marks what shows something of `change` as old: what is on the screen is asked for again, the rest when it is next shown. */
export async function markOld(client: QueryClient, change: Change): Promise<void> {
  const isAnswered = (key: QueryKey) => change.name === 'sharingChanged' && isOneSharing(key);
  await client.invalidateQueries({
    predicate: ({ queryKey }) => isTouched(queryKey, change) && !isAnswered(queryKey),
  });
  await client.invalidateQueries({
    predicate: ({ queryKey }) => isTouched(queryKey, change) && isAnswered(queryKey),
    refetchType: 'none',
  });
}

/**
 * What is being got ready may be hundreds of notes with thousands of findings. Each method that changes it answers with all of
 * it anew, so that the page that shows it need not ask a second time.
 */
const isOneSharing = ([place, about]: QueryKey): boolean => place === 'sharing' && about === 'one';

/** Keeps what this window shows fresh, whoever changed the journal. */
export function useFreshness(client: QueryClient): void {
  useEvent('entriesChanged', change => void markOld(client, { name: 'entriesChanged', ...change }));
  useEvent('recordsChanged', change => void markOld(client, { name: 'recordsChanged', ...change }));
  useEvent('sharingChanged', () => void markOld(client, { name: 'sharingChanged' }));
  useEvent('backupsChanged', () => void markOld(client, { name: 'backupsChanged' }));
  // Search answers from all entries now.
  useEvent('searchReady', () => void markOld(client, { name: 'entriesChanged', ids: [], ties: true }));
}
