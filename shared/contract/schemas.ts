import { z } from 'zod';
import { bodyLimit, themesLimit, titleLimit, wordLimit, wordsLimit } from '../domain/entry';
import { filterTextLimit, sortOrders } from '../domain/filter';
import { asId, nameLimit, slugForm, uuidForm } from '../domain/ids';
import { passphraseMaximum } from '../domain/passphrase';
import { clipboardSecondsRange, idleMinutesRange } from '../domain/settings';
import { allStatuses, kinds } from '../domain/status';
import { templateBodyLimit } from '../domain/template';
import { isLocalDate, type LocalDate } from '../domain/time';
import { JournalError } from './errors';
import type { Input, MethodName } from './methods';

/** One schema a method. This is the edge: behind it every argument is already true. */

const uuid = z.string().regex(uuidForm);
const slug = z.string().regex(slugForm);
const entryId = uuid.transform(asId.entry);
const revisionId = uuid.transform(asId.revision);
const attachmentId = z
  .string()
  .regex(/^[0-9a-zA-Z_-]{8,80}$/)
  .transform(asId.attachment);
const templateId = slug.transform(asId.template);
const savedSearchId = uuid.transform(asId.savedSearch);
const themeId = slug.transform(asId.theme);
const grant = z.string().max(80).transform(asId.pathGrant);

/** Text as a person may type it; lone surrogates are replaced, so that what is kept is what is shown. */
const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .transform(value => value.toWellFormed());
const line = (limit: number) => text(limit).transform(value => value.replace(/[\r\n\u2028\u2029]+/g, ' '));
const words = z.array(line(wordLimit)).max(wordsLimit).readonly();
const localDate = z
  .string()
  .refine(isLocalDate)
  .transform(value => value as LocalDate);
const kind = z.enum(kinds);
const status = z.enum(allStatuses as [(typeof allStatuses)[number]]);

const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('only-me') }),
  z.strictObject({ kind: z.literal('circles'), circles: words }),
  z.strictObject({ kind: z.literal('open') }),
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
};

/** Every part optional and, when it is there, a value: `undefined` is not one. */
const contentChanges = z.strictObject(contentFields).partial().transform(dropUndefined);
const newContent = z.strictObject(contentFields).omit({ kind: true }).partial().transform(dropUndefined);

const filter = z.strictObject({
  text: text(filterTextLimit),
  kinds: z.array(kind).max(kinds.length).readonly(),
  statuses: z.array(status).max(allStatuses.length).readonly(),
  themes: z.array(themeId).max(themesLimit).readonly(),
  tags: words,
  people: words,
  audience: z.enum(['only-me', 'shared']).nullable(),
  from: localDate.nullable(),
  to: localDate.nullable(),
  pinnedOnly: z.boolean(),
  followUpBy: localDate.nullable(),
});
const sort = z.enum(sortOrders);

const passphrase = z.string().max(passphraseMaximum);
const secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recovery-key'), recoveryKey: z.string().max(200) }),
]);

const settings = z.strictObject({
  idleMinutes: z.number().int().min(idleMinutesRange.least).max(idleMinutesRange.most),
  clipboardSeconds: z.number().int().min(clipboardSecondsRange.least).max(clipboardSecondsRange.most),
  contentProtection: z.boolean(),
  themes: z
    .array(z.strictObject({ id: themeId, name: line(nameLimit) }))
    .max(themesLimit)
    .readonly(),
});
const preferences = z.strictObject({
  appearance: z.enum(['system', 'light', 'dark']),
  captureShortcut: z.string().max(60),
});
const template = z.strictObject({
  kind,
  name: line(nameLimit),
  title: line(titleLimit),
  body: text(templateBodyLimit),
});

const nothing = z.undefined();
const place = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/);
const ids = z.array(entryId).max(100_000).readonly();
const bytes = z.instanceof(Uint8Array);

const schemas: { readonly [Name in MethodName]: z.ZodType<Input<Name>> } = {
  vaultStatus: nothing,
  estimatePassphrase: z.strictObject({ passphrase }),
  suggestPassphrase: nothing,
  createVault: z.strictObject({ passphrase, folder: grant.nullable() }),
  confirmRecoveryKey: z.strictObject({ groups: z.record(z.string().max(3), z.string().max(20)).readonly() }),
  useVaultFolder: z.strictObject({ folder: grant }),
  unlockVault: z.strictObject({ secret }),
  lockVault: nothing,
  stayOpen: nothing,
  readyToClose: nothing,
  acceptDamage: nothing,
  changePassphrase: z.strictObject({ secret, next: passphrase }),
  renewRecoveryKey: z.strictObject({ secret }),
  openSampleJournal: nothing,
  vaultFacts: nothing,
  listEntries: z.strictObject({
    filter,
    sort,
    offset: z.number().int().min(0),
    limit: z.number().int().min(0).max(200),
  }),
  placeInList: z.strictObject({ filter, sort, id: entryId }),
  getEntry: z.strictObject({ id: entryId }),
  createEntry: z.strictObject({ kind, template: templateId.nullable(), content: newContent }),
  saveEntry: z.strictObject({ id: entryId, revision: z.number().int().min(0), changes: contentChanges }),
  binEntries: z.strictObject({ ids }),
  unbinEntries: z.strictObject({ ids }),
  listBin: nothing,
  eraseEntries: z.strictObject({ ids }),
  entryHistory: z.strictObject({ id: entryId }),
  getRevision: z.strictObject({ id: revisionId }),
  restoreRevision: z.strictObject({ id: revisionId }),
  today: z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  listPeople: nothing,
  listTags: nothing,
  listCircles: nothing,
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
  search: z.strictObject({ query: text(2000), limit: z.number().int().min(1).max(100) }),
  searchNames: z.strictObject({ query: text(2000) }),
  previewImport: z.strictObject({ folder: grant }),
  runImport: z.strictObject({ preview: uuid }),
  exportJournal: z.strictObject({ folder: grant }),
  cancelTask: nothing,
  hostFacts: nothing,
  chooseFolder: z.strictObject({
    purpose: z.enum(['vault', 'import', 'export', 'attachment']),
    typedPath: z.string().max(4096).nullable(),
  }),
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

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function dropUndefined<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<T>;
}

/** For the plain file that keeps them. */
export const preferencesSchema = preferences;
