import { z } from 'zod';
import { localDate, personId, type SchemasOf, themeId } from '../schema-parts';
import type { LookingMethods } from './looking';

const span = z.strictObject({ from: localDate, to: localDate });

export const lookingSchemas: SchemasOf<keyof LookingMethods> = {
  networkGraph: z.strictObject({ span: span.nullable(), theme: themeId.nullable() }),
  exchangeMonths: z.strictObject({ span, person: personId.nullable() }),
  themeMonths: z.strictObject({ span }),
  dayCounts: z.strictObject({ span }),
};
