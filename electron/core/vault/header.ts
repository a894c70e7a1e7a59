import { createHash } from 'node:crypto';
import { z } from 'zod';
import { JournalError } from '../../../shared/contract/errors';
import { isAcceptableCost } from './kdf';
import { mac } from './keys';
import { type Epoch, firstEpoch, isEpochFolder } from './layout';
import { parseJson } from './parse-json';

/** What is written; format 1 is read as well, and becomes this when its contents next change. */
export const HEADER_FORMAT = 2;

const base64 = (bytes: number) =>
  z.string().refine(text => {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === bytes && decoded.toString('base64') === text;
  });

const wrap = { salt: base64(32), nonce: base64(12), wrapped: base64(48) };

const passphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: z
    .strictObject({ name: z.literal('argon2id'), memoryKiB: z.int(), passes: z.int(), lanes: z.int() })
    .refine(isAcceptableCost),
  ...wrap,
});

const recoverySlot = z.strictObject({
  kind: z.literal('recovery-key'),
  kdf: z.strictObject({ name: z.literal('hkdf-sha256') }),
  ...wrap,
});

/** How many installations a vault lets in at most. */
export const DEVICES_LIMIT = 16;

/** Unwraps by a secret that one installation keeps in its system's keychain. */
const deviceSlot = z.strictObject({
  kind: z.literal('device'),
  /** Which installation, as `deviceMark` names it. */
  device: z.string().regex(/^[0-9a-f]{32}$/),
  kdf: z.strictObject({ name: z.literal('hkdf-sha256') }),
  ...wrap,
});

const epoch = z
  .strictObject({ number: z.int().min(1), folder: z.string() })
  .refine(({ number, folder }) => (number === 1 ? folder === '' : isEpochFolder(folder, number)));

const slotsOfFirst = { passphrase: passphraseSlot, recoveryKey: recoverySlot };

const plain = {
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  created: z.number(),
  /** Grows with every rewrite. */
  generation: z.int().min(1),
  recoveryKeyConfirmed: z.boolean(),
};

const seals = {
  /** HMAC-SHA-256 of the JSON without `mac` and `check`, under the header key. */
  mac: base64(32),
  /** SHA-256 of the JSON without `check`: tells a damaged header from a wrong passphrase. */
  check: z.string().regex(/^[0-9a-f]{64}$/),
};

const firstContent = z.strictObject({ format: z.literal(1), ...plain, slots: z.strictObject(slotsOfFirst) });

const content = z.strictObject({
  format: z.literal(HEADER_FORMAT),
  ...plain,
  /** Which of the vault's sets of keys this is, and the folder of what is sealed with them. */
  epoch,
  slots: z.strictObject({ ...slotsOfFirst, devices: z.array(deviceSlot).max(DEVICES_LIMIT) }),
});

const schema = z.discriminatedUnion('format', [firstContent.extend(seals), content.extend(seals)]);

const orZeros = (bytes: number) => base64(bytes).catch(Buffer.alloc(bytes).toString('base64'));

const remainingWrap = { salt: orZeros(32), nonce: orZeros(12), wrapped: orZeros(48) };
const remainingOfFirst = {
  passphrase: passphraseSlot.extend(remainingWrap),
  recoveryKey: recoverySlot.extend(remainingWrap),
};
const remainingDevices = z
  .array(deviceSlot.nullable().catch(null))
  .max(DEVICES_LIMIT)
  .transform(slots => slots.filter(slot => slot !== null));
const remainingSeals = { mac: orZeros(32), check: seals.check.catch('') };

/**
 * What is left of a header in which seals, devices' slots or what a slot wraps no longer read as such. Such a device is let
 * in no more, and zeros open nothing; the other slots still do, for the wrap of each authenticates by itself.
 */
const remainsSchema = z.discriminatedUnion('format', [
  firstContent.extend({ ...remainingSeals, slots: z.strictObject(remainingOfFirst) }),
  content.extend({
    ...remainingSeals,
    slots: z.strictObject({ ...remainingOfFirst, devices: remainingDevices }),
  }),
]);

/** `vault.json`, parsed: JSON on one line, keys in the order of `contentOf`. */
export type VaultHeader = z.infer<typeof schema>;
/** What a header says, in the format that is written. */
export type HeaderContent = z.infer<typeof content>;
/** The same in any format that is read. */
export type AnyHeaderContent = HeaderContent | z.infer<typeof firstContent>;
export type PassphraseSlot = z.infer<typeof passphraseSlot>;
export type RecoverySlot = z.infer<typeof recoverySlot>;
export type DeviceSlot = z.infer<typeof deviceSlot>;
export type Slot = PassphraseSlot | RecoverySlot | DeviceSlot;

const contentOf = (header: AnyHeaderContent): AnyHeaderContent => {
  const { vault, created, generation, recoveryKeyConfirmed } = header;
  const same = { vault, created, generation, recoveryKeyConfirmed };
  if (header.format === 1) return { format: header.format, ...same, slots: header.slots };
  return { format: header.format, ...same, epoch: header.epoch, slots: header.slots };
};

/** Which set of keys a header is for. Before format 2 there was one. */
export const epochOf = (header: AnyHeaderContent): Epoch => (header.format === 1 ? firstEpoch : header.epoch);

/** The slots of installations that open the vault by their system's keychain. */
export const deviceSlotsOf = (header: AnyHeaderContent): readonly DeviceSlot[] =>
  header.format === 1 ? [] : header.slots.devices;

/** What a header says, as the present format says it. */
export const inPresentFormat = (header: AnyHeaderContent): HeaderContent => {
  const { vault, created, generation, recoveryKeyConfirmed, slots } = header;
  const { passphrase, recoveryKey } = slots;
  return {
    format: HEADER_FORMAT,
    vault,
    created,
    generation,
    recoveryKeyConfirmed,
    epoch: epochOf(header),
    slots: { passphrase, recoveryKey, devices: [...deviceSlotsOf(header)] },
  };
};

const headerMac = (header: AnyHeaderContent, headerKey: Buffer): string =>
  mac(headerKey, Buffer.from(JSON.stringify(contentOf(header)), 'utf8')).toString('base64');

const headerCheck = (header: AnyHeaderContent, code: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...contentOf(header), mac: code }))
    .digest('hex');

/** Completes a header's content with its MAC and checksum. */
export const signHeader = (header: AnyHeaderContent, headerKey: Buffer): VaultHeader => {
  const code = headerMac(header, headerKey);
  return { ...contentOf(header), mac: code, check: headerCheck(header, code) };
};

/** Whether the header was signed with this vault's key. */
export const headerAuthenticates = (header: VaultHeader, headerKey: Buffer): boolean =>
  headerMac(header, headerKey) === header.mac;

export const encodeHeader = (header: VaultHeader): Buffer =>
  Buffer.from(`${JSON.stringify(header)}\n`, 'utf8');

/** A header file as it was found. */
export type HeaderReading =
  | { readonly kind: 'intact'; readonly header: VaultHeader; readonly bytes: Buffer }
  /** Not as it was written. `header`: what can still be made of it, if anything. */
  | { readonly kind: 'damaged'; readonly header: VaultHeader | null; readonly bytes: Buffer };

const anyVersion = z.looseObject({ format: z.int().min(1), check: z.string() });

/** Every format, whatever else it holds, ends in a `check` like this one's, so a flipped bit never passes for progress. */
const refuseNewer = (json: unknown): void => {
  const parsed = anyVersion.safeParse(json);
  if (!parsed.success || parsed.data.format <= HEADER_FORMAT) return;
  const { check, ...rest } = parsed.data;
  if (createHash('sha256').update(JSON.stringify(rest)).digest('hex') !== check) return;
  throw new JournalError('newer-format', { found: parsed.data.format, known: HEADER_FORMAT });
};

/**
 * Reads a header file without any key. Throws `newer-format` when it states a later format; a header whose costs are
 * out of bounds counts as damaged. Every byte matters: a file that would not be written like this is damaged.
 */
export const readHeader = (bytes: Buffer): HeaderReading => {
  const json = parseJson(bytes.toString('utf8'));
  refuseNewer(json);
  const parsed = schema.safeParse(json);
  if (!parsed.success) return { kind: 'damaged', header: remainsSchema.safeParse(json).data ?? null, bytes };
  const header = parsed.data;
  const intact = headerCheck(header, header.mac) === header.check && encodeHeader(header).equals(bytes);
  return { kind: intact ? 'intact' : 'damaged', header, bytes };
};
