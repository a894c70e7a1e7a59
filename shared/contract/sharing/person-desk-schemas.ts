import { z } from 'zod';
import { wordLimit } from '../../domain/entry';
import type { CertificateId, RequestId } from '../../domain/sharing/person-desk';
import { sharedEntriesLimit } from '../../domain/sharing/sharing';
import {
  entryId,
  grant,
  line,
  localDate,
  nothing,
  partly,
  personId,
  type SchemasOf,
  text,
  uuid,
} from '../schema-parts';
import type { PersonDeskMethods } from './person-desk';

const requestId = uuid.transform(id => id as RequestId);
const certificateId = uuid.transform(id => id as CertificateId);
const requestNote = text(10_000);

export const personDeskSchemas: SchemasOf<keyof PersonDeskMethods> = {
  personDesk: z.strictObject({ person: personId }),
  listRequests: nothing,
  openRequest: z.strictObject({
    person: personId,
    receivedOn: localDate,
    dueOn: localDate.nullable(),
    note: requestNote,
  }),
  saveRequest: z.strictObject({
    id: requestId,
    changes: partly({ dueOn: localDate, note: requestNote, answeredOn: localDate.nullable() }),
  }),
  gatherForPerson: z.strictObject({ person: personId }),
  previewErasure: z.strictObject({ person: personId }),
  erasePerson: z.strictObject({
    person: personId,
    fates: z
      .array(z.strictObject({ entry: entryId, fate: z.enum(['erase', 'rewrite', 'keep']) }))
      .max(100_000)
      .readonly(),
    reference: line(wordLimit),
  }),
  listCertificates: nothing,
  exportCertificate: z.strictObject({ id: certificateId, folder: grant }),
  listToReview: nothing,
  keepEntries: z.strictObject({
    entries: z.array(entryId).max(sharedEntriesLimit).readonly(),
    until: localDate.or(z.literal('unchosen')).nullable(),
  }),
  keptUntil: z.strictObject({ entry: entryId }),
};
