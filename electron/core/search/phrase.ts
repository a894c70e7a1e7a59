import type { SearchDocument } from './document';
import type { Phrase } from './query-plan';
import { spell, type Token } from './token';
import type { TokenScanner } from './tokens';

/** Whether the words of `phrase` follow one another in one of the document's texts. */
export function holdsPhrase(scanner: TokenScanner, document: SearchDocument, phrase: Phrase): boolean {
  const { title, body, people, tags, themes, attachmentNames } = document;
  const texts = [title, ...people, ...tags, ...themes, ...attachmentNames, body];
  return texts.some(text => textHoldsPhrase(scanner, text, phrase));
}

/** The Shift-And automaton (Baeza-Yates and Gonnet 1992) over words: bit `i` is set when the first `i + 1` words have just been read. */
function textHoldsPhrase(scanner: TokenScanner, text: string, phrase: Phrase): boolean {
  const complete = 1 << (phrase.length - 1);
  let read = 0;
  scanner.scan(text, token => {
    if (!token.joined) read = ((read << 1) | 1) & placesIn(phrase, token);
    return (read & complete) === 0;
  });
  return (read & complete) !== 0;
}

function placesIn(phrase: Phrase, token: Token): number {
  let places = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const word = phrase[at];
    if (word !== undefined && word.length === token.length && word === spell(token)) places |= 1 << at;
  }
  return places;
}
