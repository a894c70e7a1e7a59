import { createHash } from 'node:crypto';
import { z } from 'zod';
import { JournalError } from '../../../shared/contract/errors';
import { isAcceptableCost } from './kdf';
import { mac } from './keys';

export const HEADER_FORMAT = 1;

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

const schema = z.strictObject({
  format: z.literal(HEADER_FORMAT),
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  created: z.number(),
  /** Grows with every rewrite. */
  generation: z.int().min(1),
  recoveryKeyConfirmed: z.boolean(),
  slots: z.strictObject({ passphrase: passphraseSlot, recoveryKey: recoverySlot }),
  /** HMAC-SHA-256 of the JSON without `mac` and `check`, under the header key. */
  mac: base64(32),
  /** SHA-256 of the JSON without `check`: tells a damaged header from a wrong passphrase. */
  check: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `vault.json`, parsed: JSON on one line, keys in this order. */
export type VaultHeader = z.infer<typeof schema>;
export type HeaderContent = Omit<VaultHeader, 'mac' | 'check'>;
export type PassphraseSlot = z.infer<typeof passphraseSlot>;
export type RecoverySlot = z.infer<typeof recoverySlot>;
export type Slot = PassphraseSlot | RecoverySlot;

const contentOf = ({ format, vault, created, generation, recoveryKeyConfirmed, slots }: HeaderContent) => ({
  format,
  vault,
  created,
  generation,
  recoveryKeyConfirmed,
  slots,
});

const headerMac = (content: HeaderContent, headerKey: Buffer): string =>
  mac(headerKey, Buffer.from(JSON.stringify(contentOf(content)), 'utf8')).toString('base64');

const headerCheck = (content: HeaderContent, code: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...contentOf(content), mac: code }))
    .digest('hex');

/** Completes a header's content with its MAC and checksum. */
export const signHeader = (content: HeaderContent, headerKey: Buffer): VaultHeader => {
  const code = headerMac(content, headerKey);
  return { ...contentOf(content), mac: code, check: headerCheck(content, code) };
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

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const anyVersion = z.looseObject({ format: z.int().min(1), check: z.string() });

/** Every format, whatever else it holds, ends in a `check` like this one's, so a flipped bit never passes for progress. */
const refuseNewer = (json: unknown): void => {
  const parsed = anyVersion.safeParse(json);
  if (!parsed.success || parsed.data.format <= HEADER_FORMAT) return;
  const { check, ...content } = parsed.data;
  if (createHash('sha256').update(JSON.stringify(content)).digest('hex') !== check) return;
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
  if (!parsed.success) return { kind: 'damaged', header: null, bytes };
  const header = parsed.data;
  const intact = headerCheck(header, header.mac) === header.check && encodeHeader(header).equals(bytes);
  return { kind: intact ? 'intact' : 'damaged', header, bytes };
};
