import { z } from 'zod';
import { titleLimit } from '../../domain/entry';
import { connections } from '../../domain/person';
import { templateKinds } from '../../domain/template';
import {
  limit,
  line,
  localDate,
  name,
  note,
  nothing,
  offset,
  partly,
  personId,
  revision,
  type SchemasOf,
  schoolId,
  themeId,
  without,
  words,
} from '../schema-parts';
import type { PeopleMethods } from './people';

const personFields = {
  name,
  alsoKnownAs: words,
  connection: z.enum(connections),
  role: line(titleLimit),
  school: schoolId.nullable(),
  emails: words,
  phones: words,
  goodFor: z.array(themeId).max(100).readonly(),
  notes: note,
};

export const peopleSchemas: SchemasOf<keyof PeopleMethods> = {
  listPeople: nothing,
  getPerson: z.strictObject({ id: personId }),
  personTimeline: z.strictObject({
    id: personId,
    filter: z.strictObject({
      kinds: z.array(z.enum(templateKinds)).max(templateKinds.length).readonly(),
      themes: z.array(themeId).max(100).readonly(),
      from: localDate.nullable(),
      to: localDate.nullable(),
    }),
    offset,
    limit,
  }),
  createPerson: z.strictObject({ name, content: partly(without(personFields, 'name')) }),
  savePerson: z.strictObject({ id: personId, revision, changes: partly(personFields) }),
  mergePeople: z.strictObject({ keep: personId, gone: personId }),
};
