import { z } from 'zod';
import { circleKinds, memberLimit, memberRoles, rhythms } from '../../domain/circle';
import {
  circleId,
  name,
  note,
  nothing,
  partly,
  personId,
  revision,
  type SchemasOf,
  without,
} from '../schema-parts';
import type { CircleMethods } from './circles';

const circleFields = {
  name,
  kind: z.enum(circleKinds),
  members: z
    .array(z.strictObject({ person: personId, role: z.enum(memberRoles) }))
    .max(memberLimit)
    .readonly(),
  rhythm: z.enum(rhythms),
  agreement: note,
  notes: note,
};

export const circleSchemas: SchemasOf<keyof CircleMethods> = {
  listCircles: nothing,
  getCircle: z.strictObject({ id: circleId }),
  createCircle: z.strictObject({ name, content: partly(without(circleFields, 'name')) }),
  saveCircle: z.strictObject({ id: circleId, revision, changes: partly(circleFields) }),
};
