/**
 * What a vault may hold: named collections of values by id. Values are JSON, immutable, and compared by identity
 * when they are written.
 */
export type VaultShape = { readonly [collection: string]: { readonly [id: string]: unknown } };

/** Collections as they came from the disk, before (and while) they are brought up to the current schema. */
export type StoredCollections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
