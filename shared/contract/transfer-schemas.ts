import { z } from 'zod';
import { wordLimit } from '../domain/entry';
import { kinds } from '../domain/status';
import { grant, line, nothing, passphrase, type SchemasOf, text, themeId, uuid } from './schema-parts';
import { columnsLimit, columnUses, dayOrders } from './tables';
import type { TransferMethods } from './transfer';

/** What a tag or notebook of another program becomes. */
const mappedLabel = z.strictObject({
  label: line(wordLimit),
  use: z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('tag') }),
    z.strictObject({ as: z.literal('nothing') }),
    z.strictObject({ as: z.literal('person') }),
    z.strictObject({ as: z.literal('kind'), kind: z.enum(kinds) }),
    z.strictObject({ as: z.literal('theme'), theme: themeId }),
  ]),
});

/** How the rows of a table become notes. */
const mappedTable = z.strictObject({
  file: text(4000),
  isLeftOut: z.boolean(),
  hasHeader: z.boolean(),
  columns: z.array(z.enum(columnUses)).max(columnsLimit),
  dayOrder: z.enum(dayOrders).nullable(),
});

/** The schemas of the methods for bringing notes in and taking everything out. */
export const transferSchemas: SchemasOf<keyof TransferMethods> = {
  previewImport: z.strictObject({
    folder: grant,
    password: text(1024).optional(),
    tables: z.array(mappedTable).max(1000).optional(),
  }),
  runImport: z.strictObject({ preview: uuid, mapping: z.array(mappedLabel).max(5000).optional() }),
  undoImport: nothing,
  exportJournal: z.strictObject({ folder: grant }),
  exportPage: z.strictObject({ folder: grant, passphrase: passphrase.nullable() }),
  cancelTask: nothing,
};
