import type { SearchDocument } from './document';
import { countOnceMore, inAttachments, inPeople, inTags, inThemes, inTitle } from './posting';
import { createTokenScanner } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Which words one document has and where, counted before a posting is made for each. */
export type Tally = {
  /** Reads the document, which makes terms of its words; gives how many words its body has. */
  read(document: SearchDocument): number;
  /** Terms that the document read last has. */
  readonly size: number;
  /** Their numbers; replaced when it grows, like `places`. */
  readonly terms: Uint32Array;
  /** By term: where it stands, as a posting says it (`placesOf`). */
  readonly places: Uint16Array;
  wipe(): void;
};

export function createTally(vocabulary: Pick<Vocabulary, 'intern'>): Tally {
  const scanner = createTokenScanner();
  let terms = new Uint32Array(1 << 10);
  let places = new Uint16Array(1 << 10);
  let size = 0;

  function forget(): void {
    for (let at = 0; at < size; at += 1) places[terms[at] ?? 0] = 0;
    terms.fill(0, 0, size);
    size = 0;
  }

  /** Makes room for a term numbered `term`, and with it for as many as there can be. */
  function grow(term: number): void {
    const before = { terms, places };
    const length = Math.max(places.length * 2, term + 1);
    terms = new Uint32Array(length);
    places = new Uint16Array(length);
    terms.set(before.terms);
    places.set(before.places);
    for (const column of Object.values(before)) column.fill(0);
  }

  function note(term: number, field: number): void {
    if (term >= places.length) grow(term);
    const before = places[term] ?? 0;
    if (before === 0) terms[size++] = term;
    places[term] = field === 0 ? countOnceMore(before) : before | field;
  }

  function readText(text: string, field: number): number {
    let words = 0;
    scanner.scan(text, token => {
      note(vocabulary.intern(token), field);
      if (!token.joined) words += 1;
      return true;
    });
    return words;
  }

  return {
    read(document) {
      forget();
      readText(document.title, inTitle);
      for (const name of document.people) readText(name, inPeople);
      for (const tag of document.tags) readText(tag, inTags);
      for (const theme of document.themes) readText(theme, inThemes);
      for (const name of document.attachmentNames) readText(name, inAttachments);
      return readText(document.body, 0);
    },
    get size() {
      return size;
    },
    get terms() {
      return terms;
    },
    get places() {
      return places;
    },
    wipe() {
      forget();
      scanner.wipe();
    },
  };
}
