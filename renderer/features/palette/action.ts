import Fuse from 'fuse.js';
import type { Segment } from '../../../shared/contract/search';
import type { IconName } from '../../ui';

/** A screen to go to or a thing to do, offered by name. `keywords` are other words people use for it. */
export type PaletteAction = {
  readonly id: string;
  readonly name: string;
  readonly keywords: readonly string[];
  readonly icon?: IconName;
  /** The keys that do the same, as shown. */
  readonly keys?: string;
  readonly run: () => void;
};

export type ActionHit = { readonly action: PaletteAction; readonly name: readonly Segment[] };

/** Actions shown at once while something is typed. */
const most = 5;

/** The actions whose name or keywords fit what was typed, best first; all of them, in order, for an empty text. */
export function matchActions(actions: readonly PaletteAction[], typed: string): readonly ActionHit[] {
  const text = typed.trim();
  if (text === '') return actions.map(action => ({ action, name: [{ text: action.name, hit: false }] }));
  const fuse = new Fuse(actions, {
    keys: [
      { name: 'name', weight: 2 },
      { name: 'keywords', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
    minMatchCharLength: Math.min(2, text.length),
    includeMatches: true,
  });
  return fuse.search(text, { limit: most }).map(({ item, matches }) => ({
    action: item,
    name: segmentsOf(item.name, text, matches?.find(match => match.key === 'name')?.indices ?? []),
  }));
}

/** Marks the longest stretch that matched; scattered letters would be noise. */
function segmentsOf(
  name: string,
  typed: string,
  stretches: readonly (readonly [number, number])[],
): readonly Segment[] {
  const [from, to] = stretches.reduce(
    (longest, [start, end]) => (end + 1 - start > longest[1] - longest[0] ? [start, end + 1] : longest),
    [0, 0],
  );
  if (to - from < Math.min(3, typed.length)) return [{ text: name, hit: false }];
  return [
    { text: name.slice(0, from), hit: false },
    { text: name.slice(from, to), hit: true },
    { text: name.slice(to), hit: false },
  ].filter(segment => segment.text !== '');
}
