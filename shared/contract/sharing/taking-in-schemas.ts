import { z } from 'zod';
import { passphraseMaximum } from '../../domain/passphrase';
import { bytes, circleId, entryId, grant, nothing, type SchemasOf, uuid } from '../schema-parts';
import type { TakingInMethods } from './taking-in';

/** The name of a file in a library: never a path. */
const file = z
  .string()
  .min(1)
  .max(255)
  .refine(name => !/[/\\\0]/.test(name) && name !== '.' && name !== '..');
const key = z.string().max(64);
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bytes'), bytes }),
  z.strictObject({ kind: z.literal('library'), circle: circleId, file }),
]);

export const takingInSchemas: SchemasOf<keyof TakingInMethods> = {
  openPack: z.strictObject({ source, passphrase: z.string().max(passphraseMaximum).nullable() }),
  getPack: z.strictObject({ pack: uuid }),
  packNote: z.strictObject({ pack: uuid, key }),
  closePack: z.strictObject({ pack: uuid }),
  mergePack: z.strictObject({ pack: uuid, take: z.array(key).max(10_000).readonly() }),
  lastMerge: nothing,
  undoMerge: nothing,
  entryOrigin: z.strictObject({ entry: entryId }),
  setLibrary: z.strictObject({ circle: circleId, folder: grant.nullable() }),
  libraries: nothing,
  passOver: z.strictObject({ circle: circleId, file }),
};
