import { join } from 'node:path';
import type { Instant } from '../../../shared/domain/time';
import type { Disk } from '../vault';
import type { VaultCopies } from '../vault/copy/vault-copies';
import { listIfPresent } from '../vault/durable';
import { type Epoch, sameEpoch } from '../vault/layout';
import type { VaultShape } from '../vault/shape';
import { isAuthentic, type ReadContents } from './contents';
import { type Generation, listGenerations } from './generations';
import { poolFolder, poolName, stampOf } from './names';
import { collect } from './pool';
import { clearUnfinished, removeBackupFolder, retire } from './removing';
import { retained } from './rotation';

export type Tidying = {
  readonly disk: Disk;
  /** The folder of this journal's backups. */
  readonly folder: string;
  readonly device: string;
  readonly now: Instant;
  readonly epoch: Epoch;
  /** Of the journal as it is open. */
  readonly contentsKey: Buffer;
};

/** How long what cannot be read is left, in milliseconds: somebody may want to look at it. */
const unreadableKept = 30 * 24 * 3_600_000;

/** A backup that can be read; with the keys of now it is certain that the journal wrote it. */
export type Readable = Generation & { readonly read: ReadContents };

/** Those that can be read, the newest first. What claims to have the keys of now must have been written with them. */
export function readable(generations: readonly Generation[], epoch: Epoch, key: Buffer): readonly Readable[] {
  return generations.filter((one): one is Readable => {
    if (one.read === null) return false;
    return !sameEpoch(one.read.contents.epoch, epoch) || isAuthentic(one.read, key);
  });
}

/** Lets go of the backups that are no longer kept, and of the sealed attachments that none of the others names. */
export async function rotate(tidying: Tidying): Promise<void> {
  const { disk, folder, device, now, epoch, contentsKey } = tidying;
  const all = await listGenerations(disk, folder);
  const good = readable(all, epoch, contentsKey);
  const dated = good.map(one => {
    const { madeAt, reason } = one.read.contents;
    return { generation: one, number: one.number, madeAt, reason };
  });
  const kept = new Set([...retained(dated, now)].map(({ generation }): Generation => generation));
  const isGood = new Set<Generation>(good);
  for (const one of all) {
    const stays = isGood.has(one) ? kept.has(one) : now - stampOf(one.id) < unreadableKept;
    if (!stays) await retire(disk, folder, one.id, device);
  }
  await collectPools(tidying);
}

/** Lets go of every backup but one, and of all that was left of others. Gives how many backups went. */
export async function discardAllBut(tidying: Tidying, id: string): Promise<number> {
  const { disk, folder, device } = tidying;
  const older = (await listGenerations(disk, folder)).filter(one => one.id !== id);
  for (const one of older) await retire(disk, folder, one.id, device);
  await collectPools(tidying);
  const left = await listGenerations(disk, folder);
  return older.filter(one => !left.some(other => other.id === one.id)).length;
}

/** While somebody else is writing here, or a backup does not say what it needs, nothing goes. */
async function collectPools({ disk, folder, device, now }: Tidying): Promise<void> {
  const others = await clearUnfinished(disk, folder, device, now);
  const generations = await listGenerations(disk, folder);
  if (others || generations.some(({ read }) => read === null)) return;
  const named = new Map<string, Set<string>>();
  for (const { read } of generations) {
    if (read === null) continue;
    const pool = poolFolder(folder, read.contents.epoch);
    const ids = named.get(pool) ?? new Set();
    for (const [id] of read.contents.attachments) ids.add(id);
    named.set(pool, ids);
  }
  for (const name of await listIfPresent(disk, join(folder, poolName))) {
    const pool = join(folder, poolName, name);
    if (await clearUnfinished(disk, pool, device, now)) continue;
    await collect(disk, pool, named.get(pool) ?? new Set());
    if (!named.has(pool)) await removeBackupFolder(disk, pool);
  }
}

/** Gives every backup that has the keys of now the header of now. */
export async function renewHeaders<T extends VaultShape>(
  tidying: Tidying,
  copies: VaultCopies<T>,
): Promise<void> {
  const { disk, folder, epoch, contentsKey } = tidying;
  const good = readable(await listGenerations(disk, folder), epoch, contentsKey);
  for (const one of good) {
    if (sameEpoch(one.read.contents.epoch, epoch)) await copies.renewHeader(disk, one.folder);
  }
}
