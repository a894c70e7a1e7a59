import { createHash } from 'node:crypto';
import { z } from 'zod';
import { backupReasons } from '../../../shared/contract/backups';
import { asId, type BackupId, backupForm } from '../../../shared/domain/ids';
import { mac, sameBytes } from '../vault/keys';
import { parseJson } from '../vault/parse-json';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const schema = z.strictObject({
  format: z.literal(1),
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  id: z.string().regex(backupForm),
  madeAt: z.number().min(0).max(8.64e15),
  reason: z.enum(backupReasons),
  /** Whose keys: the number and folder of the vault's epoch. */
  epoch: z.strictObject({ number: z.int().min(1), folder: z.string().regex(/^[0-9a-z-]{0,80}$/) }),
  /** Which state of the vault it is. */
  mark: z.string().max(200),
  /** Bytes of the sealed notes. */
  size: z.int().min(0),
  /** Each attachment's id and the length of its sealed file. */
  attachments: z.array(z.tuple([z.string().regex(/^[0-9a-f]{32}$/), z.int().min(0)])),
  /** HMAC-SHA-256 of the JSON without `mac` and `check`. */
  mac: digest,
  /** SHA-256 of the JSON without `check`: shows damage without any key. */
  check: digest,
});

type Written = z.infer<typeof schema>;

/** What a backup says of itself. No words of the journal are in it. */
export type BackupContents = Omit<Written, 'mac' | 'check' | 'id'> & { readonly id: BackupId };

const textOf = (contents: BackupContents): string =>
  JSON.stringify({
    format: contents.format,
    vault: contents.vault,
    id: contents.id,
    madeAt: contents.madeAt,
    reason: contents.reason,
    epoch: { number: contents.epoch.number, folder: contents.epoch.folder },
    mark: contents.mark,
    size: contents.size,
    attachments: contents.attachments,
  });

const macOf = (contents: BackupContents, key: Buffer): Buffer =>
  mac(key, Buffer.from(textOf(contents), 'utf8'));

const checkOf = (contents: BackupContents, code: string): string =>
  createHash('sha256').update(textOf(contents)).update(code).digest('hex');

export function encodeContents(contents: BackupContents, key: Buffer): Buffer {
  const code = macOf(contents, key).toString('hex');
  const whole = { ...JSON.parse(textOf(contents)), mac: code, check: checkOf(contents, code) };
  return Buffer.from(`${JSON.stringify(whole)}\n`, 'utf8');
}

/** What was read of a backup's own account; `code` is its MAC. */
export type ReadContents = { readonly contents: BackupContents; readonly code: string };

/** Null when the bytes are not as they were written, as far as can be told without a key. */
export function readContents(bytes: Buffer): ReadContents | null {
  const parsed = schema.safeParse(parseJson(bytes.toString('utf8')));
  if (!parsed.success) return null;
  const { mac: code, check, id, ...rest } = parsed.data;
  const contents = { ...rest, id: asId.backup(id) };
  return checkOf(contents, code) === check ? { contents, code } : null;
}

/** Whether a holder of the key wrote it. */
export const isAuthentic = ({ contents, code }: ReadContents, key: Buffer): boolean =>
  sameBytes(macOf(contents, key), Buffer.from(code, 'hex'));
