import { z } from 'zod';
import type { Output } from '../../../shared/contract/methods';
import type { CoreClient } from '../../bridge/core-client';
import { valueIn } from '../../bridge/protocol';
import { paperPrinter } from './paper-printer';

const pageSchema = z.object({ html: z.string() });
const preparedSchema: z.ZodType<Output<'printPrepared'>> = z.object({
  id: z.string(),
  form: z.enum(['file', 'pack']),
  files: z.array(
    z.object({ name: z.string(), size: z.number(), digest: z.string(), text: z.string().nullable() }),
  ),
  needsPrinting: z.boolean(),
});

/** Prints what the core prepared for a PDF and hands it back to the core. What locks the journal ends the printing, with nothing kept. */
export function preparedPrinter(core: CoreClient): (id: string) => Promise<Output<'printPrepared'>> {
  const printer = paperPrinter();
  core.onEvent(({ name }) => {
    if (name === 'locked') printer.stop();
  });
  return async id => {
    const { html } = pageSchema.parse(valueIn(await core.call('preparedPage', { id })));
    const bytes = await printer.print(html);
    return preparedSchema.parse(valueIn(await core.call('keepPrinted', { id, bytes })));
  };
}
