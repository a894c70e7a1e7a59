import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { FollowedNotes, SenderKey } from '../merge';
import { followedNotes } from '../merge';

/** The entry that is meant by the key of a note in what this sender answers; `undefined` while it is not here. */
export type AnswerTarget = (sender: SenderKey, key: string) => EntryId | undefined;

type Known = Pick<Journal, 'provenance' | 'noteKeys' | 'entries'>;

/**
 * Finds what an answer of others means: a note of the same sender, one that was handed out from here, or one that somebody
 * else handed out to both. When notes of several others bear one key nobody can say which is meant: then none is.
 */
export function answerTargets(journal: Known, followed: FollowedNotes = followedOf(journal)): AnswerTarget {
  const senders = sendersOf(journal);
  const fromOthers = (key: string) => {
    const [only, ...others] = senders.get(key) ?? [];
    return only === undefined || others.length > 0 ? undefined : followed(only, key)?.entry;
  };
  // What was handed out from here cannot be taken over by a note that came with its key.
  const own = new Map(Object.values(journal.noteKeys).map(({ key, entry }) => [key, entry]));
  return (sender, key) => {
    const entry = followed(sender, key)?.entry ?? own.get(key) ?? fromOthers(key);
    return entry !== undefined && Object.hasOwn(journal.entries, entry) ? entry : undefined;
  };
}

/** Whose notes that are here bear a key. */
export function sendersOf({
  provenance,
}: Pick<Journal, 'provenance'>): ReadonlyMap<string, ReadonlySet<SenderKey>> {
  const senders = new Map<string, Set<SenderKey>>();
  for (const { note, sender } of Object.values(provenance)) {
    senders.set(note, (senders.get(note) ?? new Set()).add(sender));
  }
  return senders;
}

export function followedOf({ provenance }: Pick<Journal, 'provenance'>): FollowedNotes {
  return followedNotes(Object.values(provenance));
}
