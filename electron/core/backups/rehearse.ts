import { JournalError } from '../../../shared/contract/errors';
import type { Output } from '../../../shared/contract/methods';
import type { Journal } from '../../../shared/domain/journal';
import { journalSchema } from '../session/session';
import { isDamage, type OpenVault, openVault, systemEnvironment } from '../vault';
import { withDiskCodes } from '../vault/disk-fault';
import type { World } from '../world';
import type { Backups } from './backups';
import type { Readable } from './tidy';

const count = ({ entries }: Journal): number =>
  Object.values(entries).filter(({ binnedAt }) => binnedAt === null).length;

/**
 * Opens the newest backup with the recovery key, as somebody would who has lost the rest, counts what is in it, and lets go
 * of it again. Where there is none to be had, the key is tried on the journal itself. Nothing is written.
 */
export async function rehearse(
  backups: Backups,
  vault: OpenVault<Journal>,
  world: World,
  recoveryKey: string,
): Promise<Output<'rehearseRecovery'>> {
  const secret = { kind: 'recovery-key', recoveryKey } as const;
  const newest = await newestOf(backups);
  if (newest === null) {
    await vault.checkSecret(secret);
    return { triedOn: 'journal', madeAt: null, entries: count(vault.db.data) };
  }
  const opened = await withDiskCodes(() =>
    openVault({
      ...journalSchema,
      folder: newest.folder,
      secret,
      environment: { ...systemEnvironment(world.device), disk: backups.disk },
      readOnly: true,
    }),
  );
  try {
    if (opened.opened.findings.some(isDamage)) throw new JournalError('vault-damaged');
    return { triedOn: 'backup', madeAt: newest.read.contents.madeAt, entries: count(opened.db.data) };
  } finally {
    await opened.close();
  }
}

async function newestOf(backups: Backups): Promise<Readable | null> {
  try {
    return (await backups.readable())[0] ?? null;
  } catch (error) {
    // No place, or one that is not there now or does not answer.
    if (error instanceof JournalError && error.code !== 'locked') return null;
    throw error;
  }
}
