import { z } from 'zod';
import { entryId, nothing, type SchemasOf } from '../schema-parts';
import type { EntryTieMethods } from './entries';

export const entryTieSchemas: SchemasOf<keyof EntryTieMethods> = {
  relatedEntries: z.strictObject({ id: entryId }),
  brokenLinks: nothing,
};
