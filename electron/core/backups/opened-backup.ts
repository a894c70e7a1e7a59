import { JournalError } from '../../../shared/contract/errors';
import type { BackupId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { OpenJournal } from '../journal/open-journal';
import { giveWay } from '../vault/copy/pause';
import { withDiskCodes } from '../vault/disk-fault';
import { sameEpoch } from '../vault/layout';
import type { Backups } from './backups';
import type { BackupContents } from './contents';
import { type Allowed, withoutErasedSince } from './erased-since';

/** A backup that was read, beside the journal it is of. */
export type OpenedBackup = Allowed & { readonly contents: BackupContents };

/** Reads backups of the open journal; the last one stays at hand until the journal closes or five minutes have passed. */
export type BackupReader = (id: BackupId) => Promise<OpenedBackup>;

const keptFor = 5 * 60_000;

type Held = { readonly open: OpenJournal; readonly contents: BackupContents; readonly journal: Journal };

export function createBackupReader(backups: Backups, current: () => OpenJournal): BackupReader {
  let held: Held | null = null;

  async function read(open: OpenJournal, id: BackupId): Promise<Held> {
    if (held?.open === open && held.contents.id === id) return held;
    const found = await find(backups, open, id);
    const journal = await withDiskCodes(() => open.vault.copies.read(backups.disk, found.folder, giveWay));
    const mine: Held = { open, contents: found.contents, journal };
    held = mine;
    const forget = (): void => {
      if (held === mine) held = null;
    };
    const cancel = open.world.schedule(forget, keptFor);
    open.ended.addEventListener('abort', () => {
      cancel();
      forget();
    });
    if (open.ended.aborted) forget();
    return mine;
  }

  return async id => {
    const open = current();
    const { contents, journal } = await read(open, id);
    return { contents, ...withoutErasedSince(journal, open.vault.db.data) };
  };
}

/** Fails with `not-found`, with `vault-damaged` when it does not say of itself what it should, and with `not-allowed` for other keys. */
async function find(backups: Backups, open: OpenJournal, id: BackupId) {
  const all = await backups.readable();
  const found = all.find(one => one.id === id);
  if (found === undefined)
    throw new JournalError((await isThere(backups, id)) ? 'vault-damaged' : 'not-found');
  const { contents } = found.read;
  if (!sameEpoch(contents.epoch, open.vault.copies.epoch())) throw new JournalError('not-allowed');
  return { folder: found.folder, contents };
}

async function isThere(backups: Backups, id: BackupId): Promise<boolean> {
  return (await backups.ids()).includes(id);
}
