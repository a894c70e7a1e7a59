import { z } from 'zod';
import {
  attachmentTypes,
  bodyLimit,
  themesLimit,
  titleLimit,
  wordLimit,
  wordsLimit,
} from '../../../../../shared/domain/entry';
import { allStatuses, kinds, statusFits } from '../../../../../shared/domain/status';
import { isLocalDate } from '../../../../../shared/domain/time';

/** The first two members of every file; README.md beside the formats says what the others hold. */
export const jsonFormat = 'critical-friend-notes';
export const jsonVersion = 1;

const date = z.string().refine(isLocalDate, { error: 'a date that exists, YYYY-MM-DD' });
const text = z.string().max(bodyLimit);
const word = z.string().max(wordLimit);
const key = z.string().min(1).max(wordLimit);

const attachment = z.strictObject({
  /** Base64 (RFC 4648, section 4). */
  bytes: z.base64(),
  mediaType: z.enum(attachmentTypes),
  name: z.string(),
});

const note = z
  .strictObject({
    answers: z.array(key).max(wordsLimit),
    attachments: z.array(attachment),
    body: text,
    date,
    key,
    kind: z.enum(kinds),
    outcome: text,
    people: z.array(word).max(wordsLimit),
    seenAt: word.nullable(),
    status: z.enum(allStatuses).nullable(),
    tags: z.array(word).max(wordsLimit),
    themes: z.array(word).max(themesLimit),
    title: z.string().max(titleLimit),
  })
  .refine(({ kind, status }) => statusFits(kind, status), { error: 'a status of another kind' });

/** A shared document as it stands in a JSON file of version 1. */
export const jsonSchema = z.strictObject({
  date,
  format: z.literal(jsonFormat),
  notes: z.array(note),
  title: z.string().max(titleLimit),
  version: z.literal(jsonVersion),
});
