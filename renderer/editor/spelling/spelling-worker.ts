import affixes from 'dictionary-en-gb/index.aff?raw';
import words from 'dictionary-en-gb/index.dic?raw';
import { answerOf } from './answer';
import { britishDictionary } from './british-dictionary';
import type { SpellingQuestion } from './spelling-messages';

/** A thread of its own beside the page: the dictionary is in its file, so nothing is fetched, and nothing asked is kept. */
const dictionary = britishDictionary(affixes, words);

globalThis.addEventListener('message', (event: MessageEvent<SpellingQuestion>) =>
  postMessage(answerOf(dictionary, event.data)),
);
