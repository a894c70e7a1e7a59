import type { Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import type { AddressOf } from '../../sharing/formats/blocks';
import { anchorOf, type Surroundings } from './surroundings';

/** Where the links and names in a text lead within the page, as they were settled when it was saved; nowhere for what stayed in the journal. */
export function addressesIn(
  { links, mentions }: Pick<Entry, 'links' | 'mentions'>,
  { link }: Surroundings,
): AddressOf {
  const entries = new Map(links.map(one => [foldName(one.label), one.entry] as const));
  const people = new Map(mentions.map(one => [foldName(one.label), one.person] as const));
  return mark => {
    if (mark.kind === 'tag') return null;
    const id = mark.kind === 'link' ? entries.get(foldName(mark.label)) : people.get(foldName(mark.name));
    return id === undefined || link(id) === '' ? null : `#${anchorOf(id)}`;
  };
}
