import { z } from 'zod';
import { reviewSteps } from '../../domain/review';
import {
  circleId,
  entryId,
  localDate,
  note,
  nothing,
  partly,
  personId,
  reviewId,
  revision,
  type SchemasOf,
  themeId,
  without,
} from '../schema-parts';
import type { ReviewMethods } from './reviews';

const reviewFields = {
  circle: circleId,
  date: localDate,
  reviewer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('me') }),
    z.strictObject({ kind: z.literal('person'), person: personId }),
  ]),
  ratings: z
    .array(
      z.strictObject({
        theme: themeId,
        step: z.enum(reviewSteps).nullable(),
        evidence: z.array(entryId).max(1000).readonly(),
        why: note,
      }),
    )
    .max(100)
    .readonly(),
  agreed: note,
  followUp: localDate.nullable(),
};

export const reviewSchemas: SchemasOf<keyof ReviewMethods> = {
  listReviews: nothing,
  getReview: z.strictObject({ id: reviewId }),
  createReview: z.strictObject({
    circle: circleId,
    date: localDate,
    content: partly(without(reviewFields, 'circle', 'date')),
  }),
  saveReview: z.strictObject({ id: reviewId, revision, changes: partly(reviewFields) }),
};
