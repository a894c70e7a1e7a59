import { flat, type Peer, searchedFields } from '../peer';

/** What is used of the package `flexsearch`, which is installed for the bench alone. */
export interface FlexSearchModule {
  readonly Charset: { readonly LatinBalance: unknown };
  readonly Document: new (
    options: Readonly<Record<string, unknown>>,
  ) => {
    add(document: unknown): void;
    search(text: string, options: Readonly<Record<string, unknown>>): readonly { readonly id: string }[];
    clear(): void;
  };
}

/** FlexSearch: words from their beginning, letters that sound alike taken for the same, and what has fewer of the words after the rest. */
export const flexSearch = ({ Document, Charset }: FlexSearchModule): Peer => ({
  name: 'FlexSearch',
  index(documents) {
    const index = new Document({
      tokenize: 'forward',
      encoder: Charset.LatinBalance,
      document: { id: 'id', index: [...searchedFields] },
    });
    for (const document of documents) index.add(flat(document));
    return {
      search: (text, limit) => index.search(text, { limit, suggest: true, merge: true }).map(({ id }) => id),
      close: () => index.clear(),
    };
  },
});
