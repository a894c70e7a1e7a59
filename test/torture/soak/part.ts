import { type Disk, type OpenVault, shouldCompact } from '../../../electron/core/vault';
import type { Break } from '../breaks';
import { unsyncedDisk, withFiles } from '../disks/broken';
import { type Order, type Row, runPart, type Scale, tryRow } from '../part';
import { below, seeded } from '../random';
import { readImage } from '../vault/folder-image';
import type { Tortured } from '../vault/operations';
import { withHome } from '../vault/prepared';
import { environmentOn, makeVault, openTortured } from '../vault/tortured-vault';
import { judgeGrowth, memory, openHandles } from './growth';
import { soakCore } from './whole-core';

interface Amount {
  readonly commits: number;
  readonly entries: number;
  /** So many times the vault is unlocked and locked again. */
  readonly sessions: number;
}

const amounts: Readonly<Record<Scale, Amount>> = {
  brief: { commits: 1500, entries: 400, sessions: 30 },
  short: { commits: 3000, entries: 1000, sessions: 30 },
  long: { commits: 100_000, entries: 10_000, sessions: 200 },
};
const MOST_SIZE = 2;
const LONGEST = 1600;

const brokenDisk = (breaking: Break | null): Disk => {
  const kept: Buffer[] = [];
  if (breaking === 'memory-kept')
    return withFiles(unsyncedDisk, file => ({
      ...file,
      write: bytes => {
        kept.push(Buffer.from(bytes));
        return file.write(bytes);
      },
    }));
  if (breaking === 'files-left-open')
    return withFiles(unsyncedDisk, file => ({ ...file, close: async () => void leftOpen.push(file) }));
  return breaking === 'nothing-removed'
    ? {
        ...unsyncedDisk,
        remove: async path => (path.endsWith('.segment') ? undefined : unsyncedDisk.remove(path)),
      }
    : unsyncedDisk;
};

/** What is never closed must not be closed by the garbage collector either. */
const leftOpen: unknown[] = [];

const sizeOf = (folder: string): number =>
  Array.from(readImage(folder).values()).reduce((sum, bytes) => sum + bytes.length, 0);

const liveBytes = ({ db }: OpenVault<Tortured>): number => Buffer.byteLength(JSON.stringify(db.data));

const write = async (vault: OpenVault<Tortured>, count: number, entries: number, random: () => number) => {
  for (let at = 0; at < count; at += 1) {
    const id = `n${below(random, entries)}`;
    const body = 'what was said about it, at length; '.repeat(1 + below(random, LONGEST / 35));
    await vault.patch(() => ({ notes: { [id]: { body } }, pairs: { left: { stamp: at } } }));
  }
};

const fill = (vault: OpenVault<Tortured>, entries: number): Promise<void> =>
  vault.commit(data => ({
    ...data,
    notes: Object.fromEntries(
      Array.from({ length: entries }, (_, at) => [`n${at}`, { body: 'x'.repeat(LONGEST / 2) }]),
    ),
  }));

const soak = (order: Order): Promise<Row> =>
  tryRow('a long life: commits, locking and unlocking', score =>
    withHome(async folder => {
      const { commits, entries, sessions } = amounts[order.scale];
      const random = seeded(order.seed);
      const environment = environmentOn(brokenDisk(order.breaking));
      const { vault: made, recoveryKey } = await makeVault(folder, environment);
      await fill(made, entries);
      await made.close();
      const locked: number[] = [];
      const unlocked: number[] = [];
      const handles: number[] = [];
      let most = 0;
      for (let session = 0; session < sessions; session += 1) {
        const vault = await openTortured(folder, recoveryKey, environment);
        await write(vault, commits / sessions, entries, random);
        score.tried(commits / sessions);
        if (session % 4 === 3 || shouldCompact(vault.stats())) {
          await vault.compact();
          most = Math.max(most, sizeOf(folder) / liveBytes(vault));
        }
        unlocked.push(memory());
        await vault.close();
        locked.push(memory());
        handles.push(openHandles());
      }
      judgeGrowth(score, 'unlocked', unlocked);
      judgeGrowth(score, 'locked', locked);
      score.figure('size over live data, at most', most.toFixed(2));
      if (most > MOST_SIZE) score.failed(`${most.toFixed(2)} times the live data after compaction`);
      const [first = 0] = handles;
      score.figure('open handles, at first and at last', `${first} and ${handles.at(-1)}`);
      if (Math.max(...handles) > first) score.failed(`handles left open: ${handles.join(' ')}`);
    }),
  );

await runPart(async order => [await soak(order), await soakCore(order)]);
