import { realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { JournalError } from '../../../../shared/contract/errors';
import type { OpenVault } from '../api';
import { sealedName } from '../attachments';
import { giveWay } from '../copy/pause';
import { type Disk, errnoOf } from '../disk';
import { withDiskCodes } from '../disk-fault';
import { listIfPresent, placeFiles } from '../durable';
import { ATTACHMENTS_FOLDER, epochFolder, PARTIAL_SUFFIX } from '../layout';
import type { VaultShape } from '../shape';
import { type FindSealed, type VerifyOptions, verifyVault } from './verify';

/** What is written where. */
export interface Repair<T extends VaultShape> {
  /** Open, read-only, at least as far as it can be read. */
  readonly source: OpenVault<T>;
  /** Must not exist, or be empty. */
  readonly target: string;
  /** How the new vault is opened again. */
  readonly opening: Omit<VerifyOptions<T>, 'folder'>;
  /** Which attachments are sound in the source. */
  readonly attachments: readonly string[];
  readonly elsewhere: FindSealed;
}

/** What the new vault was found to hold when it was opened again. */
export interface Repaired {
  readonly records: number;
  readonly attachments: number;
}

const realFolder = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') throw new JournalError('folder-missing');
    throw error;
  }
};

const requireEmpty = (names: readonly string[]): void => {
  if (names.length === 0) return;
  throw new JournalError(names.some(name => name.startsWith('vault.')) ? 'vault-exists' : 'folder-not-empty');
};

/**
 * Throws unless a folder may become a vault repaired from another: `folder-missing` when what it is to lie in is not there,
 * `vault-exists`, `folder-not-empty`, and `not-allowed` inside the source.
 */
export const requireFreeTarget = (disk: Disk, source: string, target: string): Promise<void> =>
  withDiskCodes(async () => {
    const parent = await realFolder(dirname(resolve(target)));
    const within = `${await realFolder(source)}${sep}`;
    if (`${join(parent, basename(resolve(target)))}${sep}`.startsWith(within))
      throw new JournalError('not-allowed');
    const names = await listIfPresent(disk, target);
    if (names.length > 0 && (await realpath(target)) + sep === within) throw new JournalError('not-allowed');
    requireEmpty(names);
  });

const copyAttachments = async <T extends VaultShape>(repair: Repair<T>, folder: string): Promise<void> => {
  const { source, attachments, elsewhere, opening } = repair;
  const { disk } = opening.environment;
  if (attachments.length === 0) return;
  await disk.createFolder(folder);
  for (const id of attachments) {
    const sealed = (await source.copies.sealedAttachment(id)) ?? (await elsewhere(id));
    if (sealed === null) throw new JournalError('vault-damaged');
    await placeFiles(disk, folder, [{ name: sealedName(id), bytes: sealed }]);
  }
};

/** Everything first, the headers last: without them a folder is no vault. */
const writeVault = async <T extends VaultShape>(repair: Repair<T>, folder: string): Promise<Repaired> => {
  const { source, opening, attachments } = repair;
  const { disk } = opening.environment;
  const place = epochFolder(folder, source.copies.epoch());
  await disk.createFolder(place);
  await copyAttachments(repair, join(place, ATTACHMENTS_FOLDER));
  await disk.syncFolder(place);
  const snapshot = await source.copies.snapshot();
  await source.copies.write(disk, folder, snapshot, giveWay);
  await source.copies.verify(disk, folder, snapshot, giveWay);
  const { vault } = await verifyVault({ ...opening, folder });
  try {
    if (vault.opened.findings.length > 0) throw new JournalError('vault-damaged');
    for (const id of attachments) (await vault.readAttachment(id)).fill(0);
    return { records: vault.stats().records, attachments: attachments.length };
  } finally {
    await vault.close();
  }
};

const putInPlace = async <T extends VaultShape>(repair: Repair<T>, folder: string): Promise<void> => {
  const { disk } = repair.opening.environment;
  const { target } = repair;
  requireEmpty(await listIfPresent(disk, target));
  if ((await listIfPresent(disk, dirname(target))).includes(basename(target)))
    await disk.removeFolder(target);
  await disk.rename(folder, target);
  await disk.syncFolder(dirname(target));
};

/**
 * Writes what the source holds as a sound vault in a folder of its own, whole or not at all: under another name until it
 * was opened again with the secret and every attachment in it too. The same passphrase and recovery key open it. The
 * source is only read. Fails as `requireFreeTarget` does, with the disk's own errors, and with `vault-damaged` when what was
 * read back is not what was written. What was begun is removed again; a folder that will not go keeps a name that ends in `.partial`.
 */
export const repairInto = <T extends VaultShape>(repair: Repair<T>): Promise<Repaired> =>
  withDiskCodes(async () => {
    const { disk, randomBytes } = repair.opening.environment;
    const target = resolve(repair.target);
    await requireFreeTarget(disk, repair.source.folder, target);
    const partial = `${target}.${randomBytes(4).toString('hex')}${PARTIAL_SUFFIX}`;
    try {
      const repaired = await writeVault(repair, partial);
      await putInPlace({ ...repair, target }, partial);
      return repaired;
    } catch (error) {
      // What cannot be removed either keeps a name that no journal has.
      await Promise.allSettled([rm(partial, { recursive: true, force: true })]);
      throw error;
    }
  });
