import type { ThemeId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import {
  type StarterCollection,
  type StarterQuestion,
  starterCollections,
} from '../../../../shared/domain/starter-questions';

/** What is looked for; `null` means any. */
export type StarterFilter = {
  readonly text: string;
  readonly collection: StarterCollection | null;
  readonly theme: ThemeId | null;
};

export const anyStarter: StarterFilter = { text: '', collection: null, theme: null };

/** The questions of one collection that fit. */
export type StarterGroup = {
  readonly collection: StarterCollection;
  readonly questions: readonly StarterQuestion[];
};

/** The questions that fit, by collection; collections without any are left out. Every typed word must begin a word. */
export function fittingStarters(
  all: readonly StarterQuestion[],
  { text, collection, theme }: StarterFilter,
): readonly StarterGroup[] {
  const words = wordsOf(text);
  const fits = (question: StarterQuestion): boolean => {
    if (collection !== null && question.collection !== collection) return false;
    if (theme !== null && question.theme !== theme) return false;
    const searched = wordsOf(question.text);
    return words.every(word => searched.some(other => other.startsWith(word)));
  };
  return starterCollections
    .map(id => ({ collection: id, questions: all.filter(each => each.collection === id && fits(each)) }))
    .filter(({ questions }) => questions.length > 0);
}

/** Folded words; marks between them, hyphens too, part them. */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word !== '');
}
