import type { SearchDocument } from '../../../electron/core/search';

/** A search engine that an app like ours could have been built on, with the settings its own documents recommend for this. */
export interface Peer {
  readonly name: string;
  /** Takes in every document; how long that takes is how long its search is not ready after unlocking. */
  index(documents: readonly SearchDocument[]): PeerIndex;
}

export interface PeerIndex {
  /** Ids of what matches, best first. The last word may be unfinished. */
  search(text: string, limit: number): readonly string[];
  close(): void;
}

/** The fields of a document that every engine is given, as text. */
export const searchedFields = ['title', 'people', 'tags', 'themes', 'attachmentNames', 'body'] as const;
export type SearchedField = (typeof searchedFields)[number];

/** A document as engines take it that know no lists. */
export type FlatDocument = { readonly id: string } & Readonly<Record<SearchedField, string>>;

export const flat = (document: SearchDocument): FlatDocument => ({
  id: document.id,
  title: document.title,
  people: document.people.join(' · '),
  tags: document.tags.join(' · '),
  themes: document.themes.join(' · '),
  attachmentNames: document.attachmentNames.join(' · '),
  body: document.body,
});

/** Without accents and capitals: what ours does of itself and a head expects of each. */
export const plainOf = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a query. */
export const wordsIn = (text: string): readonly string[] => plainOf(text).match(/[\p{L}\p{N}]+/gu) ?? [];
