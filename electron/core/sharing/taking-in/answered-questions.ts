import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { FollowedNotes, SenderKey } from '../merge';
import { followedNotes } from '../merge';

/** The entry that is meant by the key of a note in what this sender answers; `undefined` while it is not here. */
export type AnswerTarget = (sender: SenderKey, key: string) => EntryId | undefined;

type Known = Pick<Journal, 'provenance' | 'noteKeys' | 'entries'>;

/**
 * Finds what an answer of others means: a note of the same sender, one that was handed out from here, or one that somebody
 * else handed out to both. Of several with one key the first that came is meant.
 */
export function answerTargets(journal: Known, followed: FollowedNotes = followedOf(journal)): AnswerTarget {
  const byKey = new Map<string, EntryId>();
  const rows = Object.values(journal.provenance).filter(({ setAside }) => !setAside);
  for (const { note, entry } of rows.sort((a, b) => a.takenAt - b.takenAt)) {
    if (!byKey.has(note)) byKey.set(note, entry);
  }
  // What was handed out from here cannot be taken over by a note that came with its key.
  for (const { key, entry } of Object.values(journal.noteKeys)) byKey.set(key, entry);
  return (sender, key) => {
    const entry = followed(sender, key)?.entry ?? byKey.get(key);
    return entry !== undefined && Object.hasOwn(journal.entries, entry) ? entry : undefined;
  };
}

export function followedOf({ provenance }: Pick<Journal, 'provenance'>): FollowedNotes {
  return followedNotes(Object.values(provenance));
}
