import { z } from 'zod';
import { bodyLimit, titleLimit, wordLimit } from '../../domain/entry';
import { passphraseMaximum } from '../../domain/passphrase';
import { reasonLimit } from '../../domain/sharing/recipient';
import { fileFormats } from '../../domain/sharing/share-format';
import { type HandoverId, type SharingId, sharedEntriesLimit } from '../../domain/sharing/sharing';
import { audience, filter } from '../entry-schemas';
import {
  bytes,
  circleId,
  conversationId,
  entryId,
  grant,
  line,
  nothing,
  partly,
  personId,
  revision,
  type SchemasOf,
  schoolId,
  uuid,
} from '../schema-parts';
import type { LeavingMethods } from './leaving';

const sharingId = uuid.transform(id => id as SharingId);
const handoverId = uuid.transform(id => id as HandoverId);
const entries = z.array(entryId).max(sharedEntriesLimit).readonly();
const finding = z.string().max(400);
/** Holds the text of its finding, which may be a whole body; folding may make that longer. */
const fingerprint = z.string().max(2 * bodyLimit);
const noteKey = z.string().max(64);

const recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('circle'), circle: circleId }),
  z.strictObject({ kind: z.literal('anybody') }),
  z.strictObject({ kind: z.literal('subject'), person: personId }),
]);
const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entries'), entries }),
  z.strictObject({ kind: z.literal('filter'), filter }),
  z.strictObject({ kind: z.literal('circle'), circle: circleId }),
  z.strictObject({ kind: z.literal('conversation'), conversation: conversationId }),
]);
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: personId }),
  z.strictObject({ kind: z.literal('school'), id: schoolId }),
  z.strictObject({
    kind: z.literal('stranger'),
    of: z.enum(['person', 'school']),
    name: z.string().max(10 * wordLimit),
  }),
]);
const decision = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('keep') }),
  z.strictObject({ do: z.literal('remove') }),
  z
    .strictObject({ do: z.literal('pseudonymise'), as: subject.optional() })
    .transform(({ as, ...rest }) => (as === undefined ? rest : { ...rest, as })),
]);
const form = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), format: z.enum(fileFormats) }),
  z.strictObject({
    kind: z.literal('pack'),
    lock: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('passphrase'), passphrase: z.string().max(passphraseMaximum) }),
      z.strictObject({ kind: z.literal('members'), people: z.array(personId).max(100).readonly() }),
    ]),
  }),
]);

export const leavingSchemas: SchemasOf<keyof LeavingMethods> = {
  listShareable: z.strictObject({ choice, recipient }),
  raiseAudience: z.strictObject({ entry: entryId, revision, audience, reason: line(reasonLimit) }),
  beginSharing: z.strictObject({ title: line(titleLimit), recipient, entries }),
  listSharings: nothing,
  getSharing: z.strictObject({ id: sharingId }),
  saveSharing: z.strictObject({
    id: sharingId,
    changes: partly({ title: line(titleLimit), entries, samePseudonyms: z.boolean() }),
  }),
  dropSharing: z.strictObject({ id: sharingId }),
  decide: z.strictObject({
    id: sharingId,
    decisions: z
      .array(z.strictObject({ finding, fingerprint, decision: decision.nullable() }))
      .max(100_000)
      .readonly(),
  }),
  dismissFinding: z.strictObject({ id: sharingId, finding, fingerprint }),
  undismissFinding: z.strictObject({ id: sharingId, fingerprint }),
  leavingNote: z.strictObject({ id: sharingId, key: noteKey }),
  prepareHandover: z.strictObject({ id: sharingId, form }),
  readPrepared: z.strictObject({ id: uuid, file: z.number().int().min(0) }),
  dropPrepared: z.strictObject({ id: uuid }),
  preparedPage: z.strictObject({ id: uuid }),
  keepPrinted: z.strictObject({ id: uuid, bytes }),
  handOver: z.strictObject({
    id: uuid,
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('folder'), folder: grant }),
      z.strictObject({ kind: z.literal('library'), circle: circleId }),
    ]),
  }),
  listHandovers: nothing,
  getHandover: z.strictObject({ id: handoverId }),
  handoversOf: z.strictObject({ entry: entryId }),
  unshare: z.strictObject({ id: handoverId }),
};
