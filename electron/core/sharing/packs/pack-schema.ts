import { z } from 'zod';
import {
  type AttachmentType,
  attachmentLimit,
  attachmentTypes,
  bodyLimit,
  themesLimit,
  titleLimit,
  wordLimit,
  wordsLimit,
} from '../../../../shared/domain/entry';
import { nameLimit } from '../../../../shared/domain/ids';
import { sniffAttachmentType } from '../../../../shared/domain/media';
import { allStatuses, statusFits } from '../../../../shared/domain/status';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time';
import { readBase64 } from '../base64';
import { readCardName } from '../identity/card-name';
import { keyBytes, readRecipient } from '../identity/key-pairs';
import { attachmentsLimit, attachmentTextLimit, recipientsLimit, replacesLimit } from './limits';

/** The members of a pack as they stand in its JSON, each within what a journal can hold. */

/** Attachments are named as they were attached. */
const fileNameLimit = 255;
/** Names a note; too long for any name that means something to JavaScript, and never an id of a journal's own. */
const noteKey = z.string().regex(/^[\w-]{16,64}$/);
const packId = z.string().regex(/^[0-9a-f]{32}$/);
const text = (limit: number) => z.string().max(limit);
const line = (limit: number) => text(limit).refine(value => !/[\r\n\u2028\u2029]/.test(value));
const words = z.array(line(wordLimit)).max(wordsLimit);
const localDate = z
  .string()
  .refine(isLocalDate)
  .transform(value => value as LocalDate);
const recipient = z.string().refine(value => readRecipient(value) !== null);
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** The bytes of an attachment, which must be what its type says by their first ones. */
function attachmentBytes(written: string, mediaType: AttachmentType): Uint8Array | null {
  const bytes = readBase64(written);
  if (bytes === null || bytes.length > attachmentLimit || sniffAttachmentType(bytes) !== mediaType)
    return null;
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

const attachment = z
  .strictObject({
    name: line(fileNameLimit),
    mediaType: z.enum(attachmentTypes),
    bytes: text(attachmentTextLimit),
  })
  .transform(({ name, mediaType, bytes: written }, context) => {
    const bytes = attachmentBytes(written, mediaType);
    if (bytes !== null) return { name, mediaType, bytes };
    context.addIssue({ code: 'custom', path: ['bytes'] });
    return z.NEVER;
  });

/** A reflection is never shared, so a pack that holds one was made by something else. */
export const noteSchema = z
  .strictObject({
    key: noteKey,
    kind: z.enum(['question', 'advice', 'practice']),
    status: z.enum(allStatuses),
    title: line(titleLimit),
    date: localDate,
    body: text(bodyLimit),
    outcome: text(bodyLimit),
    themes: z.array(line(nameLimit)).max(themesLimit),
    tags: words,
    people: words,
    seenAt: line(titleLimit).nullable(),
    answers: z.array(noteKey).max(wordsLimit),
    attachments: z.array(attachment).max(attachmentsLimit),
  })
  .refine(({ kind, status }) => statusFits(kind, status));

/** Everything but the notes, which are read one by one so that reading ends with the first bad one. */
export const packSchema = z
  .strictObject({
    id: packId,
    madeOn: localDate,
    sender: z.strictObject({
      name: z.string().refine(value => readCardName(value) === value),
      recipient,
      verifyingKey: z.string().refine(value => readBase64(value)?.length === keyBytes),
    }),
    recipients: z.union([
      z.literal('passphrase'),
      z.array(recipient).min(1).max(recipientsLimit).refine(unique),
    ]),
    replaces: z.array(packId).max(replacesLimit).refine(unique),
    document: z.strictObject({ title: line(titleLimit), date: localDate, notes: z.array(z.unknown()) }),
  })
  .refine(({ id, replaces }) => !replaces.includes(id));
