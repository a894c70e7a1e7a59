import type { BackupMethods } from '../../../shared/contract/backups';
import { JournalError } from '../../../shared/contract/errors';
import type { Input, Output } from '../../../shared/contract/methods';
import type { Handlers } from '../handlers';
import { finishErasing } from '../journal/finish-erasing';
import { settingsOf } from '../journal/settings';
import { orClosed } from '../session/or-closed';
import type { PathGrants } from '../session/path-grants';
import type { SecretTries } from '../session/secret-tries';
import { seenIn } from '../session/seen-store';
import { journalSchema, type Session } from '../session/session';
import { usualFolder, writeVaultLocation } from '../session/vault-location';
import { nodeDisk, openVault, systemEnvironment } from '../vault';
import { withDiskCodes } from '../vault/disk-fault';
import type { World } from '../world';
import type { Backups } from './backups';
import { bringFiles } from './bring-files';
import { compare } from './compare';
import { bringBack, findBackups } from './from-folder';
import { folderOfVault, poolFolder } from './names';
import { createBackupReader, type OpenedBackup } from './opened-backup';
import { rehearse } from './rehearse';
import { restoreEntry } from './restore-entry';
import { goBack } from './restore-whole';

/** Backups in a second place, and what comes back from them. */
export function backupHandlers(
  world: World,
  backups: Backups,
  session: Session,
  grants: PathGrants,
  tries: SecretTries,
  openStatus: () => Promise<Output<'restoreFromFolder'>>,
): Handlers<keyof BackupMethods> {
  const { current } = session;
  const reader = createBackupReader(backups, current);

  const prove = (secret: Input<'restoreWhole'>['secret']): Promise<void> => {
    const { vault } = current();
    return tries.attempt(vault.id, () => vault.checkSecret(secret));
  };

  async function filesFor(opened: OpenedBackup, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const open = current();
    const { place } = await backups.status();
    if (place === null) throw new JournalError('not-found');
    const pool = poolFolder(folderOfVault(place, open.vault.id), opened.contents.epoch);
    return withDiskCodes(() => bringFiles(open, backups.disk, pool, ids));
  }

  async function restoreWhole({ id, secret }: Input<'restoreWhole'>): Promise<Output<'restoreWhole'>> {
    const open = current();
    await prove(secret);
    const opened = await reader(id);
    const { journal, leftOut } = opened;
    // First of all the files: the backup that is made next may be the one that pushes this one out.
    const files = await filesFor(opened, Object.keys(journal.attachments));
    const before = await backups.backUp('before-restore');
    await goBack(open, journal, files);
    if (!open.ended.aborted) session.applySettings(settingsOf(open.vault.db.data));
    return { before: before.id, leftOut };
  }

  async function restoreFromFolder(input: Input<'restoreFromFolder'>): Promise<Output<'restoreFromFolder'>> {
    if (session.isOpen()) throw new JournalError('not-allowed');
    const { journal, id, secret, into } = input;
    const chosen = grants.pathOf(input.folder);
    const target = into === null ? usualFolder(world.dataFolder) : grants.pathOf(into);
    const environment = systemEnvironment(world.device);
    const seen = seenIn(nodeDisk, world.dataFolder);
    const onProgress = (done: number, total: number) =>
      world.emit('progress', { task: 'restore', done, total });
    await session.begin(async () => {
      await tries.attempt(journal, () =>
        withDiskCodes(() =>
          bringBack({
            ...{ disk: backups.disk, chosen, journal, id, target, secret, environment, onProgress },
            schema: journalSchema,
          }),
        ),
      );
      await writeVaultLocation(nodeDisk, world.dataFolder, { folder: target, lastOpenedAt: world.now() });
      await withDiskCodes(() => seen.forget(journal));
      const vault = await openVault({ ...journalSchema, folder: target, secret, environment, seen });
      return orClosed(vault, () => finishErasing(vault));
    }, false);
    return openStatus();
  }

  return {
    backupStatus: backups.status,
    setBackupPlace: ({ folder }) => backups.setPlace(folder === null ? null : grants.pathOf(folder)),
    backUpNow: () => backups.backUp('asked'),
    listBackups: backups.list,
    previewBackup: async ({ id, offset, limit }) => {
      const { contents, journal, leftOut } = await reader(id);
      const { rows, ...counts } = compare(journal, current().vault.db.data);
      return {
        madeAt: contents.madeAt,
        ...counts,
        leftOut,
        differing: rows.length,
        rows: rows.slice(offset, offset + limit),
      };
    },
    backupEntry: async ({ id, entry }) => {
      const found = (await reader(id)).journal.entries[entry];
      if (found === undefined) throw new JournalError('not-found');
      return found;
    },
    restoreEntry: async ({ id, entry }) => {
      const opened = await reader(id);
      const { attachments = [] } = opened.journal.entries[entry] ?? {};
      const files = await filesFor(opened, attachments);
      await restoreEntry(current(), { journal: opened.journal, files }, entry);
    },
    restoreWhole: input => current().outlast(restoreWhole(input)),
    findBackups: ({ folder }) => withDiskCodes(() => findBackups(backups.disk, grants.pathOf(folder))),
    restoreFromFolder,
    rehearseRecovery: ({ recoveryKey }) => {
      const { vault } = current();
      return tries.attempt(vault.id, () => rehearse(backups, vault, world, recoveryKey));
    },
    discardOlderBackups: async ({ secret }) => {
      await prove(secret);
      return { removed: await backups.discardOlder() };
    },
  };
}
