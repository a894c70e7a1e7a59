import type { Circle } from '../../../../shared/domain/circle';
import type { Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import { looseLabelsOf } from '../index/keys';
import type { NetworkIndex } from '../index/network-index';
import { isWritable } from './labels';
import { askCircle, distinctAskables } from './mentions';
import { withNameWritten } from './renaming';
import type { ChangedEntries } from './ties';

/** What writing a circle's name into entries needs to know. */
export type CircleContext = {
  readonly journal: Journal;
  readonly network: Pick<NetworkIndex, 'peopleNamed' | 'labelled'>;
};

/**
 * Every entry, those in the bin too, in which the name `from` is a circle's, with `to` in its place; on top of what
 * `changed` already makes of them. The texts stay as they are where `to` cannot be written as a mention or is somebody's name.
 */
export function renamedCircle(
  { journal, network }: CircleContext,
  from: string,
  to: string,
  changed: ChangedEntries,
): ChangedEntries {
  if (from === to || !isWritable(to) || network.peopleNamed(foldName(to)).length > 0) return changed;
  const folded = foldName(from);
  const renamed: Record<string, Entry> = { ...changed };
  for (const entry of Object.values(journal.entries)) {
    if (!looseLabelsOf(entry).some(label => foldName(label) === folded)) continue;
    const present = renamed[entry.id] ?? entry;
    renamed[entry.id] = { ...withNameWritten(present, folded, to), revision: entry.revision + 1 };
  }
  return renamed;
}

/** Questions that name `circle`, which is called so from now on, waiting for it; on top of `changed`. */
export function awaitingNamed(
  { journal, network }: CircleContext,
  circle: Circle,
  changed: ChangedEntries,
): ChangedEntries {
  const awaiting: Record<string, Entry> = { ...changed };
  for (const { id } of network.labelled(foldName(circle.name))) {
    const entry = awaiting[id] ?? journal.entries[id];
    if (entry?.kind === 'question')
      awaiting[id] = { ...entry, waitsFor: distinctAskables([...entry.waitsFor, askCircle(circle.id)]) };
  }
  return awaiting;
}
