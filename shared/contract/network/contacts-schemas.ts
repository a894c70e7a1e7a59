import { z } from 'zod';
import { bytes, grant, personId, type SchemasOf, uuid } from '../schema-parts';
import type { ContactMethods } from './contacts';

export const contactSchemas: SchemasOf<keyof ContactMethods> = {
  previewContacts: z.strictObject({ bytes }),
  importContacts: z.strictObject({
    preview: uuid,
    decisions: z
      .array(
        z.discriminatedUnion('to', [
          z.strictObject({ card: z.number().int().min(0), to: z.literal('add') }),
          z.strictObject({ card: z.number().int().min(0), to: z.literal('leave') }),
          z.strictObject({ card: z.number().int().min(0), to: z.literal('join'), person: personId }),
        ]),
      )
      .max(100_000)
      .readonly(),
  }),
  exportContacts: z.strictObject({
    people: z.array(personId).max(100_000).readonly().nullable(),
    folder: grant,
  }),
};
