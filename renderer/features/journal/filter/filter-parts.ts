import { type EntryFilter, everything } from '../../../../shared/domain/filter';
import { type Kind, type Status, statusesOf } from '../../../../shared/domain/status';

/** One thing a filter asks for, to be said in words. */
export type FilterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'kind'; readonly value: Kind }
  | { readonly kind: 'status'; readonly value: Status }
  | { readonly kind: 'theme'; readonly id: EntryFilter['themes'][number] }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'audience'; readonly audience: 'only-me' | 'shared' }
  | { readonly kind: 'dates'; readonly from: EntryFilter['from']; readonly to: EntryFilter['to'] }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'due' };

/** What `filter` asks for, in the order it is said. Empty when it shows everything. */
export function filterParts(filter: EntryFilter): readonly FilterPart[] {
  const { text, from, to, audience } = filter;
  return [
    ...filter.kinds.map(value => ({ kind: 'kind', value }) as const),
    ...(text.trim() === '' ? [] : [{ kind: 'text', text: text.trim() } as const]),
    ...filter.statuses.map(value => ({ kind: 'status', value }) as const),
    ...filter.themes.map(id => ({ kind: 'theme', id }) as const),
    ...filter.tags.map(tag => ({ kind: 'tag', tag }) as const),
    ...filter.people.map(person => ({ kind: 'person', person }) as const),
    ...(audience === null ? [] : [{ kind: 'audience', audience } as const]),
    ...(from === null && to === null ? [] : [{ kind: 'dates', from, to } as const]),
    ...(filter.pinnedOnly ? [{ kind: 'pinned' } as const] : []),
    ...(filter.followUpBy === null ? [] : [{ kind: 'due' } as const]),
  ];
}

export const isEverything = (filter: EntryFilter): boolean => filterParts(filter).length === 0;

/** Shows only these kinds; a status that none of them can have is dropped, because it would hide everything. */
export function withKinds(filter: EntryFilter, kinds: readonly Kind[]): EntryFilter {
  const possible: readonly Status[] = kinds.flatMap(kind => statusesOf[kind]);
  const statuses =
    kinds.length === 0 ? filter.statuses : filter.statuses.filter(status => possible.includes(status));
  return { ...filter, kinds, statuses };
}

/** Whether two filters ask for the same, however they were put together. */
export const sameFilter = (one: EntryFilter, other: EntryFilter): boolean =>
  JSON.stringify({ ...everything, ...one }) === JSON.stringify({ ...everything, ...other });
