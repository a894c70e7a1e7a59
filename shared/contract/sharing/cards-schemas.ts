import { z } from 'zod';
import { nameLimit } from '../../domain/ids';
import { circleId, line, nothing, personId, type SchemasOf, text } from '../schema-parts';
import type { CardMethods } from './cards';

const cardText = text(20_000);
const seenWords = z.array(z.string().max(40)).max(12).readonly();

export const cardSchemas: SchemasOf<keyof CardMethods> = {
  ownCard: nothing,
  makeOwnCard: z.strictObject({ name: line(nameLimit) }),
  readCard: z.strictObject({ text: cardText, person: personId.nullable() }),
  keepCard: z.strictObject({ person: personId, text: cardText, compared: z.boolean() }),
  setCompared: z.strictObject({ person: personId, words: seenWords, compared: z.boolean() }),
  forgetCard: z.strictObject({ person: personId }),
  listCards: nothing,
  circleCards: z.strictObject({ circle: circleId }),
};
