import type { CircleId } from '../../../../shared/domain/ids';

/** A file of a circle's library. */
export type LibraryPack = { readonly circle: CircleId; readonly file: string };
