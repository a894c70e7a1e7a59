import { z } from 'zod';
import { phases } from '../../domain/school';
import {
  line,
  name,
  note,
  nothing,
  partly,
  revision,
  type SchemasOf,
  schoolId,
  without,
  words,
} from '../schema-parts';
import type { SchoolMethods } from './schools';

const schoolFields = {
  name,
  alsoKnownAs: words,
  phase: z.enum(phases).nullable(),
  pupils: z.number().int().min(0).max(100_000).nullable(),
  area: line(2000),
  intake: line(2000),
  knownFor: line(2000),
  notes: note,
};

export const schoolSchemas: SchemasOf<keyof SchoolMethods> = {
  listSchools: nothing,
  getSchool: z.strictObject({ id: schoolId }),
  createSchool: z.strictObject({ name, content: partly(without(schoolFields, 'name')) }),
  saveSchool: z.strictObject({ id: schoolId, revision, changes: partly(schoolFields) }),
  mergeSchools: z.strictObject({ keep: schoolId, gone: schoolId }),
};
