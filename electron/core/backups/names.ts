import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { asId, type BackupId, backupForm } from '../../../shared/domain/ids';
import type { Instant } from '../../../shared/domain/time';
import type { Epoch } from '../vault/layout';

/** The folder that is made in the place the head chose; in it one folder for each journal, named by its vault. */
export const backupsFolderName = 'Critical Friend backups';
export const contentsName = 'contents.json';
export const poolName = 'attachments';

/** Where the backups of one journal are. */
export const folderOfVault = (place: string, vault: string): string => join(place, backupsFolderName, vault);

/** Where the sealed attachments are that go with one set of keys. */
export const poolFolder = (vaultFolder: string, { folder }: Pick<Epoch, 'folder'>): string =>
  join(vaultFolder, poolName, folder === '' ? 'epoch-0001' : folder);

const deviceHash = (device: string): string => createHash('sha256').update(device).digest('hex');

/** Numbers that two installations give at the same moment still differ: the last three digits are the installation's. */
const step = 1000;

/** The number after `highest`. */
export const nextNumber = (highest: number, device: string): number =>
  (Math.floor(highest / step) + 1) * step + (Number.parseInt(deviceHash(device).slice(0, 8), 16) % step);

/** When it was made, by UTC, and its number. */
export function backupIdOf(at: Instant, number: number): BackupId {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  return asId.backup(
    `${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}-${String(number).padStart(6, '0')}`,
  );
}

export const isBackupName = (name: string): boolean => backupForm.test(name);

export const numberOf = (id: BackupId): number => Number(id.slice(16));

/** When it was made, to the second. */
export function stampOf(id: BackupId): Instant {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)/.exec(id)?.map(Number) ?? [];
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

/** Tells installations apart in the names of what they have not finished. */
const mark = (device: string): string => deviceHash(device).slice(0, 12);

/** Under what name this installation writes `name` until it is whole, and removes it once it is to go. */
export const unfinishedName = (name: string, device: string): string => `${name}.${mark(device)}.partial`;

const unfinished = /^(\d{8}-\d{6}-\d{6,10}|[0-9a-f]{32}\.sealed)\.([0-9a-f]{12})\.partial$/;

/** Whether a name is one of ours that was not finished; `own`: by this installation. */
export function readUnfinished(name: string, device: string): { readonly own: boolean } | null {
  const hash = unfinished.exec(name)?.[2];
  return hash === undefined ? null : { own: hash === mark(device) };
}

/** Under what name this installation makes a journal of a backup until it is whole; `random`: 8 hex digits. */
export const unfinishedJournalName = (name: string, device: string, random: string): string =>
  `${name}.${mark(device)}${random}.partial`;

const unfinishedJournal = /^\.([0-9a-f]{12})[0-9a-f]{8}\.partial$/;

/** Whether `found` is such a name for a journal called `name`; `own`: by this installation. */
export function readUnfinishedJournal(
  found: string,
  name: string,
  device: string,
): { readonly own: boolean } | null {
  const hash = found.startsWith(name) ? unfinishedJournal.exec(found.slice(name.length))?.[1] : undefined;
  return hash === undefined ? null : { own: hash === mark(device) };
}
