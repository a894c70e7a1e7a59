/** What the page asks the thread that knows the dictionary; `id` comes back with the answer. */
export type SpellingQuestion = { readonly id: number } & (
  | { readonly ask: 'unknown'; readonly words: readonly string[] }
  | { readonly ask: 'suggest'; readonly word: string }
);

/** The words that are not known, or what was meant. */
export type SpellingAnswer = { readonly id: number; readonly words: readonly string[] };
