import { z } from 'zod';
import { entryId, line, nothing, personId, type SchemasOf, text } from '../schema-parts';
import type { NameMethods } from './names';

export const nameSchemas: SchemasOf<keyof NameMethods> = {
  suggestNames: z.strictObject({ text: text(300) }),
  looseNames: nothing,
  tieMention: z.strictObject({ entry: entryId, label: line(300), person: personId.nullable() }),
};
