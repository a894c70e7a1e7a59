import type { Entry } from '../../../../shared/domain/entry';
import type { OpenJournal } from '../../journal/open-journal';
import type { Occasion } from '../index/network-index';

/** Questions that wait for a conversation (`waitingForAny`), oldest first. */
export function queueOf({ network }: Pick<OpenJournal, 'network'>, occasion: Occasion): readonly Entry[] {
  return [...network.waitingForAny(occasion)].sort((a, b) => a.createdAt - b.createdAt);
}
