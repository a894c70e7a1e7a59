import type { Journal } from '../../../../../shared/domain/journal';
import type { Person } from '../../../../../shared/domain/person';
import { isAmong, wordsOfName } from '../../../../../shared/domain/spelling';
import { changedValues } from '../../../network/records/changed-values';

/** The settings without the words of a person's names among those the head has called right: a rare name names whoever bears it. */
export function withoutTheirWords(settings: Journal['settings'], person: Person): Journal['settings'] {
  const theirs = new Set([person.name, ...person.alsoKnownAs].flatMap(wordsOfName));
  const isTheirs = (word: string): boolean =>
    isAmong(theirs, word) || wordsOfName(word).some(part => isAmong(theirs, part));
  const changed = changedValues(settings, set => {
    const { spelling } = set;
    if (spelling === undefined || !spelling.words.some(isTheirs)) return set;
    return { ...set, spelling: { ...spelling, words: spelling.words.filter(word => !isTheirs(word)) } };
  });
  return { ...settings, ...changed };
}
