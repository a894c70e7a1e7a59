import { z } from 'zod';
import { bodyLimit, titleLimit, wordLimit, wordsLimit } from '../domain/entry';
import { asId, backupForm, slugForm, uuidForm } from '../domain/ids';
import { passphraseMaximum } from '../domain/passphrase';
import { isLocalDate, isLocalTime, type LocalDate, type LocalTime } from '../domain/time';
import type { Input, MethodName } from './methods';

/** What schemas of methods are made of. */

/** One schema for each of some methods. */
export type SchemasOf<Name extends MethodName> = { readonly [Each in Name]: z.ZodType<Input<Each>> };

export const uuid = z.string().regex(uuidForm);
export const slug = z.string().regex(slugForm);
export const entryId = uuid.transform(asId.entry);
export const revisionId = uuid.transform(asId.revision);
export const attachmentId = z
  .string()
  .regex(/^[0-9a-zA-Z_-]{8,80}$/)
  .transform(asId.attachment);
export const templateId = slug.transform(asId.template);
export const savedSearchId = uuid.transform(asId.savedSearch);
export const themeId = slug.transform(asId.theme);
export const personId = uuid.transform(asId.person);
export const schoolId = uuid.transform(asId.school);
export const circleId = uuid.transform(asId.circle);
export const conversationId = uuid.transform(asId.conversation);
export const agendaItemId = uuid.transform(asId.agendaItem);
export const actionId = uuid.transform(asId.action);
export const reviewId = uuid.transform(asId.review);
export const backupId = z.string().regex(backupForm).transform(asId.backup);
export const grant = z.string().max(80).transform(asId.pathGrant);

export const passphrase = z.string().max(passphraseMaximum);
export const recoveryKey = z.string().max(200);
/** What proves who asks. */
export const secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recovery-key'), recoveryKey }),
]);

/** Text as a person may type it; lone surrogates are replaced, so that what is kept is what is shown. */
export const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .transform(value => value.toWellFormed());
export const line = (limit: number) =>
  text(limit).transform(value => value.replace(/[\r\n\u2028\u2029]+/g, ' '));
export const words = z.array(line(wordLimit)).max(wordsLimit).readonly();
export const localDate = z
  .string()
  .refine(isLocalDate)
  .transform(value => value as LocalDate);
export const localTime = z
  .string()
  .refine(isLocalTime)
  .transform(value => value as LocalTime);
export const nothing = z.undefined();
/** Of a record: how often it was saved. */
export const revision = z.number().int().min(0);
/** A window on a list. */
export const offset = z.number().int().min(0);
export const limit = z.number().int().min(0).max(200);
export const bytes = z.instanceof(Uint8Array);

/** A name that can be shown: not only spaces. */
export const name = line(titleLimit).refine(value => value.trim() !== '');
export const note = text(bodyLimit);

/** Some of `fields`; every part may be left out, and is a value when it is there: `undefined` is not one. */
export const partly = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject(fields).partial().transform(dropUndefined);

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function dropUndefined<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<T>;
}

/** `fields` but for those that are asked for by name. */
export function without<Fields extends object, Key extends keyof Fields>(
  fields: Fields,
  ...keys: readonly Key[]
): Omit<Fields, Key> {
  const rest = { ...fields };
  for (const key of keys) delete rest[key];
  return rest;
}
