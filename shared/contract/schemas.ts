import { z } from 'zod';
import { bodyLimit, themesLimit, titleLimit, wordsLimit } from '../domain/entry';
import { sortOrders } from '../domain/filter';
import { nameLimit } from '../domain/ids';
import { firstLanguage, languages } from '../domain/language';
import { clipboardSecondsRange, idleMinutesRange } from '../domain/settings';
import { personalWordLimit, personalWordsLimit } from '../domain/spelling';
import { templateBodyLimit, templateKinds } from '../domain/template';
import { appTextNames } from './about';
import { backupSchemas } from './backup-schemas';
import { audience, filter, kind, status } from './entry-schemas';
import { JournalError } from './errors';
import type { Input, MethodName } from './methods';
import { networkSchemas } from './network-schemas';
import {
  attachmentId,
  bytes,
  circleId,
  conversationId,
  entryId,
  grant,
  limit,
  line,
  localDate,
  note,
  nothing,
  offset,
  partly,
  passphrase,
  personId,
  revision,
  revisionId,
  type SchemasOf,
  savedSearchId,
  schoolId,
  secret,
  templateId,
  text,
  themeId,
  uuid,
  without,
  words,
} from './schema-parts';
import { sharingSchemas } from './sharing-schemas';
import { transferSchemas } from './transfer-schemas';

/** One schema a method. This is the edge: behind it every argument is already true. */

const askable = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: personId }),
  z.strictObject({ kind: z.literal('circle'), circle: circleId }),
]);

const contentFields = {
  kind,
  status: status.nullable(),
  title: line(titleLimit),
  body: text(bodyLimit),
  themes: z.array(themeId).max(themesLimit).readonly(),
  tags: words,
  people: words,
  audience,
  date: localDate,
  followUp: localDate.nullable(),
  pinned: z.boolean(),
  answers: z.array(entryId).max(wordsLimit).readonly(),
  waitsFor: z.array(askable).max(wordsLimit).readonly(),
  outcome: note,
  thankedOn: localDate.nullable(),
  seenAt: schoolId.nullable(),
  ownerAgrees: z.boolean(),
  conversation: conversationId.nullable(),
};

const contentChanges = partly(contentFields);
const newContent = partly(without(contentFields, 'kind'));

const sort = z.enum(sortOrders);

const settings = z.strictObject({
  idleMinutes: z.number().int().min(idleMinutesRange.least).max(idleMinutesRange.most),
  clipboardSeconds: z.number().int().min(clipboardSecondsRange.least).max(clipboardSecondsRange.most),
  contentProtection: z.boolean(),
  themes: z
    .array(z.strictObject({ id: themeId, name: line(nameLimit) }))
    .max(themesLimit)
    .readonly(),
  spelling: z
    .strictObject({
      check: z.boolean(),
      words: z.array(line(personalWordLimit)).max(personalWordsLimit).readonly(),
    })
    .exactOptional(),
});
const preferences = z.strictObject({
  /** Files of before there was a choice have none. */
  language: z.enum(languages).default(firstLanguage),
  appearance: z.enum(['system', 'light', 'dark']),
  captureShortcut: z.string().max(60),
});
const template = z.strictObject({
  kind: z.enum(templateKinds),
  name: line(nameLimit),
  title: line(titleLimit),
  body: text(templateBodyLimit),
});

/** 32 bytes in base64. */
const deviceSecret = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const place = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/);
const ids = z.array(entryId).max(100_000).readonly();

const schemas: SchemasOf<MethodName> = {
  vaultStatus: nothing,
  estimatePassphrase: z.strictObject({ passphrase }),
  suggestPassphrase: nothing,
  createVault: z.strictObject({ passphrase, folder: grant.nullable() }),
  confirmRecoveryKey: z.strictObject({ groups: z.record(z.string().max(3), z.string().max(20)).readonly() }),
  useVaultFolder: z.strictObject({ folder: grant }),
  unlockVault: z.strictObject({ secret }),
  deviceState: nothing,
  letDeviceIn: z.strictObject({ passphrase, secret: deviceSecret }),
  dropDevice: nothing,
  unlockByDevice: z.strictObject({ secret: deviceSecret }),
  confirmPassphrase: z.strictObject({ passphrase }),
  lockVault: nothing,
  stayOpen: nothing,
  startPrinting: nothing,
  readyToClose: nothing,
  acceptDamage: nothing,
  discardDamagedCopies: nothing,
  changePassphrase: z.strictObject({ secret, next: passphrase }),
  renewRecoveryKey: z.strictObject({ secret }),
  openSampleJournal: nothing,
  vaultFacts: nothing,
  renewAllKeys: z.strictObject({ passphrase }),
  ...backupSchemas,
  listEntries: z.strictObject({
    filter,
    sort,
    offset,
    limit,
  }),
  placeInList: z.strictObject({ filter, sort, id: entryId }),
  getEntry: z.strictObject({ id: entryId }),
  createEntry: z.strictObject({ kind, template: templateId.nullable(), content: newContent }),
  saveEntry: z.strictObject({ id: entryId, revision, changes: contentChanges }),
  binEntries: z.strictObject({ ids }),
  unbinEntries: z.strictObject({ ids }),
  listBin: nothing,
  eraseEntries: z.strictObject({ ids }),
  entryHistory: z.strictObject({ id: entryId }),
  getRevision: z.strictObject({ id: revisionId }),
  restoreRevision: z.strictObject({ id: revisionId }),
  today: z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  listNames: nothing,
  listTags: nothing,
  listCircleNames: nothing,
  suggestLinks: z.strictObject({ text: text(300) }),
  listTemplates: nothing,
  saveTemplate: z.strictObject({ id: templateId.nullable(), template }),
  resetTemplate: z.strictObject({ id: templateId }),
  listSavedSearches: nothing,
  saveSearch: z.strictObject({ id: savedSearchId.nullable(), name: line(nameLimit), filter, sort }),
  deleteSearch: z.strictObject({ id: savedSearchId }),
  getSettings: nothing,
  saveSettings: z.strictObject({ settings }),
  getDraft: z.strictObject({ place }),
  saveDraft: z.strictObject({ place, text: text(bodyLimit), kind }),
  dropDraft: z.strictObject({ place }),
  addAttachment: z.strictObject({ entry: entryId, name: line(255), bytes }),
  readAttachment: z.strictObject({ id: attachmentId }),
  removeAttachment: z.strictObject({ id: attachmentId }),
  saveAttachmentCopy: z.strictObject({ id: attachmentId, folder: grant }),
  ...networkSchemas,
  ...sharingSchemas,
  search: z.strictObject({ query: text(2000), limit: z.number().int().min(1).max(100) }),
  searchNames: z.strictObject({ query: text(2000) }),
  ...transferSchemas,
  hostFacts: nothing,
  aboutApp: nothing,
  readAppText: z.strictObject({ name: z.enum(appTextNames) }),
  chooseFolder: z.strictObject({
    purpose: z.enum(['vault', 'import', 'import-file', 'export', 'attachment', 'library', 'backup']),
    typedPath: z.string().max(4096).nullable(),
  }),
  isPackOffered: nothing,
  takeOfferedPack: nothing,
  printPrepared: z.strictObject({ id: uuid }),
  deviceUnlock: nothing,
  turnOnDeviceUnlock: z.strictObject({ passphrase }),
  turnOffDeviceUnlock: nothing,
  openWithDevice: nothing,
  openLink: z.strictObject({ url: z.string().max(4096) }),
  copySecret: z.strictObject({ text: z.string().max(4096), seconds: z.number().int().min(1).max(600) }),
  getPreferences: nothing,
  savePreferences: z.strictObject({ preferences }),
  closeCapture: nothing,
  quit: nothing,
};

/**
 * Turns what arrived for `name` into its typed input.
 * Fails with `text-too-large` when a text is longer than the journal keeps, otherwise with `bad-input`.
 */
export function parseInput<Name extends MethodName>(name: Name, value: unknown): Input<Name> {
  const schema: z.ZodType<Input<Name>> = schemas[name];
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const tooBig = parsed.error.issues.some(issue => issue.code === 'too_big' && issue.path.at(-1) !== 'limit');
  throw new JournalError(tooBig ? 'text-too-large' : 'bad-input', { method: name });
}

/** For the plain file that keeps them. */
export const preferencesSchema = preferences;
