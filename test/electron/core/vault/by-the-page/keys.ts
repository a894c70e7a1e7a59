import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';

/**
 * A reader written from SECURITY.md ("The formats") alone: it imports nothing of the app, so that the page stays enough to
 * write one. Whatever is not as the page says throws.
 */

export const sha256 = (...parts: readonly (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
export const hmac = (key: Buffer, ...parts: readonly (Buffer | string)[]): Buffer =>
  parts.reduce((code, part) => code.update(part), createHmac('sha256', key)).digest();
export const derive = (key: Buffer, salt: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `critical-friend/1/${info}`, 32));

/** The page's `seal`, undone. */
export const open = (key: Buffer, nonce: Buffer, additional: Buffer, sealed: Buffer): Buffer => {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  cipher.setAAD(additional);
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
};

export const holds = (what: string, is: boolean): void => {
  if (!is) throw new Error(`not as the page says: ${what}`);
};

const slotOf = <Kind extends string, Kdf extends z.ZodType>(kind: Kind, kdf: Kdf) => ({
  kind: z.literal(kind),
  kdf,
  salt: z.base64(),
  nonce: z.base64(),
  wrapped: z.base64(),
});
const argon2id = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z
    .int()
    .min(8 * 1024)
    .max(1024 * 1024),
  passes: z.int().min(1).max(20),
  lanes: z.int().min(1).max(4),
});
const hkdf = z.strictObject({ name: z.literal('hkdf-sha256') });
const header = z.strictObject({
  format: z.union([z.literal(1), z.literal(2)]),
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  created: z.number(),
  generation: z.int(),
  recoveryKeyConfirmed: z.boolean(),
  epoch: z.strictObject({ number: z.int(), folder: z.string() }).optional(),
  slots: z.strictObject({
    passphrase: z.strictObject(slotOf('passphrase', argon2id)),
    recoveryKey: z.strictObject(slotOf('recovery-key', hkdf)),
    devices: z.array(z.strictObject({ ...slotOf('device', hkdf), device: z.string() })).optional(),
  }),
  mac: z.base64(),
  check: z.string(),
});
export type Header = z.infer<typeof header>;

/** Parses a header and sees that it is the one line, in the order and with the check that the page gives. */
export const readHeader = (text: string): Header => {
  const parsed: unknown = JSON.parse(text);
  holds('one line of JSON and a line feed', text === `${JSON.stringify(parsed)}\n`);
  const read = header.parse(parsed);
  const order = [
    'format',
    'vault',
    'created',
    'generation',
    'recoveryKeyConfirmed',
    'epoch',
    'slots',
    'mac',
    'check',
  ];
  const named = order.filter(name => read.format === 2 || name !== 'epoch');
  holds('members in this order', Object.keys(Object(parsed)).join() === named.join());
  const unchecked = text.slice(0, text.lastIndexOf(',"check"'));
  holds('check', sha256(`${unchecked}}`).toString('hex') === read.check);
  return read;
};

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

interface Slot {
  readonly kind: string;
  readonly kdf: object;
  readonly salt: string;
  readonly nonce: string;
  readonly wrapped: string;
}

const unwrap = ({ vault }: Header, wrapping: Buffer, slot: Slot, ...device: readonly string[]): Buffer => {
  const bound = ['critical-friend/1/slot', vault, slot.kind, slot.kdf, slot.salt, ...device];
  return open(wrapping, bytes(slot.nonce), Buffer.from(JSON.stringify(bound)), bytes(slot.wrapped));
};

/** The library's numbers for Argon2id and version 0x13 (its names for them exist in its types alone). */
const argon2idOf = { algorithm: 2, version: 1 } as const;

export const byPassphrase = async (read: Header, passphrase: string): Promise<Buffer> => {
  const slot = read.slots.passphrase;
  const { memoryKiB, passes, lanes } = slot.kdf;
  const wrapping = await hashRaw(Buffer.from(passphrase.normalize('NFC'), 'utf8'), {
    algorithm: argon2idOf.algorithm,
    version: argon2idOf.version,
    memoryCost: memoryKiB,
    timeCost: passes,
    parallelism: lanes,
    outputLen: 32,
    salt: bytes(slot.salt),
  });
  return unwrap(read, wrapping, slot);
};

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const byRecoveryKey = (read: Header, written: string): Buffer => {
  const bits = Array.from(written.replaceAll('-', ''), letter =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  const whole = Buffer.from((bits.match(/.{8}/g) ?? []).map(each => Number.parseInt(each, 2)));
  const [key, check] = [whole.subarray(0, 20), whole.subarray(20)];
  holds('a recovery key’s check', sha256('critical-friend/1/recovery-key', key).subarray(0, 5).equals(check));
  const slot = read.slots.recoveryKey;
  return unwrap(read, derive(key, bytes(slot.salt), 'sub-key/recovery-slot'), slot);
};

/** `installation` is the random name of the app on that computer. */
export const byDevice = (read: Header, installation: string, secret: Buffer): Buffer => {
  const named = JSON.stringify(['critical-friend/1/device', read.vault, installation]);
  const device = sha256(named).toString('hex').slice(0, 32);
  const slot = read.slots.devices?.find(one => one.device === device);
  if (slot === undefined) throw new Error('not as the page says: the device of a slot');
  return unwrap(read, derive(secret, bytes(slot.salt), 'sub-key/device-slot'), slot, device);
};

/** Sees that the header was written by who has the master key. */
export const proveHeader = (text: string, read: Header, master: Buffer): void => {
  const content = `${text.slice(0, text.lastIndexOf(',"mac"'))}}`;
  const key = derive(master, Buffer.from(read.vault, 'hex'), 'header');
  holds('the header’s mac', hmac(key, content).toString('base64') === read.mac);
};
