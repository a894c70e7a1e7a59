/** Reads Hunspell's dictionaries; the package brings no types of its own. */
declare module 'nspell' {
  export interface Checker {
    correct(word: string): boolean;
    suggest(word: string): string[];
    add(word: string): Checker;
  }
  export default function nspell(affixes: string, words: string): Checker;
}

/** A file of the build, as its text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
