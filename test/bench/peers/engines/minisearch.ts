import { flat, type Peer, plainOf, searchedFields } from '../peer';

/** What is used of the package `minisearch`, which is installed for the bench alone. */
export interface MiniSearchModule {
  readonly default: new (
    options: Readonly<Record<string, unknown>>,
  ) => {
    addAll(documents: readonly unknown[]): void;
    search(text: string, options: Readonly<Record<string, unknown>>): readonly { readonly id: string }[];
    removeAll(): void;
  };
}

/** MiniSearch with prefix search and its recommended fuzziness of a fifth of the word. */
export const miniSearch = ({ default: MiniSearch }: MiniSearchModule): Peer => ({
  name: 'MiniSearch',
  index(documents) {
    const index = new MiniSearch({ fields: [...searchedFields], processTerm: plainOf });
    index.addAll(documents.map(flat));
    const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 2 } };
    return {
      search: (text, limit) =>
        index
          .search(text, options)
          .slice(0, limit)
          .map(({ id }) => id),
      close: () => index.removeAll(),
    };
  },
});
