import { z } from 'zod';
import {
  circleId,
  conversationId,
  nothing,
  personId,
  reviewId,
  type SchemasOf,
  schoolId,
} from '../schema-parts';
import type { RecordMethods } from './records';

const recordRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: personId }),
  z.strictObject({ kind: z.literal('school'), id: schoolId }),
  z.strictObject({ kind: z.literal('circle'), id: circleId }),
  z.strictObject({ kind: z.literal('conversation'), id: conversationId }),
  z.strictObject({ kind: z.literal('review'), id: reviewId }),
]);
const records = z.array(recordRef).max(10_000).readonly();

export const recordSchemas: SchemasOf<keyof RecordMethods> = {
  binRecords: z.strictObject({ records }),
  unbinRecords: z.strictObject({ records }),
  listBinnedRecords: nothing,
  eraseRecords: z.strictObject({ records }),
};
