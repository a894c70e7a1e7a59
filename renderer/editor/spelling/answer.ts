import type { Dictionary } from './british-dictionary';
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages';

/** The answer to one question of the page. */
export function answerOf(dictionary: Dictionary, question: SpellingQuestion): SpellingAnswer {
  const { id } = question;
  return question.ask === 'suggest'
    ? { id, words: dictionary.suggest(question.word) }
    : { id, words: question.words.filter(word => !dictionary.knows(word)) };
}
