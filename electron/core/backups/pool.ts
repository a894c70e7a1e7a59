import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { Disk } from '../vault';
import { sealedName } from '../vault/attachments';
import type { VaultCopies } from '../vault/copy/vault-copies';
import { listIfPresent, readIfPresent, removeIfPresent } from '../vault/durable';
import type { VaultShape } from '../vault/shape';
import { placeFile } from './place-file';

/** An attachment's id and the length of its sealed file. */
export type Pooled = readonly [id: string, sealedBytes: number];

const form = /^([0-9a-f]{32})\.sealed$/;
/** Each file that is there already is read again once in so many backups. */
const lookedAtEvery = 30;

/** What filling a pool works with. */
export type PoolWork<T extends VaultShape> = {
  readonly disk: Disk;
  readonly pool: string;
  readonly copies: VaultCopies<T>;
  /** How long the journal's own sealed files are. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly device: string;
  /** Grows by one with each backup. */
  readonly turn: number;
  readonly onFile: (done: number, total: number) => Promise<void>;
};

/**
 * Brings the sealed files of these attachments into the pool, as far as they are not there yet, each read back and opened.
 * Gives those that are there now: a file that the journal itself has lost, and that is in no earlier backup, is not.
 */
export async function fillPool<T extends VaultShape>(
  work: PoolWork<T>,
  ids: readonly string[],
): Promise<readonly Pooled[]> {
  const { disk, pool } = work;
  const there = new Set(await listIfPresent(disk, pool));
  const pooled: Pooled[] = [];
  for (const [at, id] of ids.entries()) {
    const kept = there.has(sealedName(id)) ? await keptSize(work, id) : null;
    const size = kept ?? (await bring(work, id));
    if (size !== null) pooled.push([id, size]);
    await work.onFile(at + 1, ids.length);
  }
  return pooled;
}

/** How long the file in the pool is, or null when it must be brought again. */
async function keptSize<T extends VaultShape>(work: PoolWork<T>, id: string): Promise<number | null> {
  const path = join(work.pool, sealedName(id));
  if (Number.parseInt(id.slice(0, 6), 16) % lookedAtEvery !== work.turn % lookedAtEvery) {
    const { bytes } = await work.disk.facts(path);
    return bytes === (work.sizes.get(id) ?? bytes) ? bytes : null;
  }
  const sealed = await readIfPresent(work.disk, path);
  return sealed !== null && work.copies.opens(id, sealed) ? sealed.length : null;
}

async function bring<T extends VaultShape>(
  { disk, pool, copies, device }: PoolWork<T>,
  id: string,
): Promise<number | null> {
  const sealed = await copies.sealedAttachment(id);
  if (sealed === null) return null;
  await disk.createFolder(pool);
  await placeFile(disk, pool, sealedName(id), sealed, device);
  const back = await readIfPresent(disk, join(pool, sealedName(id)));
  if (back === null || !copies.opens(id, back)) throw new JournalError('vault-damaged');
  return sealed.length;
}

/** The sealed file of an attachment in a pool, or null when it is not there. */
export const pooledFile = (disk: Disk, pool: string, id: string): Promise<Buffer | null> =>
  readIfPresent(disk, join(pool, sealedName(id)));

/** Removes the files that no backup names. */
export async function collect(disk: Disk, pool: string, named: ReadonlySet<string>): Promise<void> {
  for (const name of await listIfPresent(disk, pool)) {
    const id = form.exec(name)?.[1];
    if (id !== undefined && !named.has(id)) await removeIfPresent(disk, join(pool, name));
  }
}
