import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk, OpenVault } from '../../../electron/core/vault';
import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, runPart, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { examine, goOn } from '../vault/examine';
import { readImage, withImage } from '../vault/folder-image';
import { doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { type Prepared, prepare, withHome } from '../vault/prepared';
import { environmentOn, openTortured } from '../vault/tortured-vault';
import { lockAndClock } from './lock-and-clock';

const sessions: Readonly<Record<Scale, number>> = { brief: 15, short: 100, long: 2000 };
const TWENTY_YEARS = 20 * 365.25 * 24 * 3600 * 1000;

/** Puts segments in order by when they were written, whatever their number. */
const byTime: Disk = {
  ...unsyncedDisk,
  read: async path => {
    if (!path.endsWith('.segment')) return unsyncedDisk.read(path);
    const folder = path.slice(0, path.lastIndexOf('/'));
    const names = (await unsyncedDisk.list(folder)).filter(name => name.endsWith('.segment')).sort();
    const times = await Promise.all(
      names.map(async name => ({ name, at: (await unsyncedDisk.facts(join(folder, name))).modified })),
    );
    times.sort((a, b) => a.at - b.at);
    const { name } = times[names.indexOf(path.slice(folder.length + 1))] ?? { name: '' };
    return unsyncedDisk.read(join(folder, name));
  },
};

const timeFiles = (folder: string, now: () => number): void => {
  for (const path of readImage(folder).keys()) {
    const at = now() / 1000;
    utimesSync(join(folder, path), at, at);
  }
};

const work = async (
  vault: OpenVault<Tortured>,
  { seed, recoveryKey }: Prepared,
  count: number,
  score: Score,
) => {
  for (let at = 0; at < count; at += 1) {
    await perform(vault, operation(seed, doneIn(vault.db.data) + 1), recoveryKey);
    score.count('operations');
  }
};

/** Every look at the clock says another time, up to twenty years off; files bear such times too. */
const jumping = (order: Order): Promise<Row> =>
  tryRow('every look at the clock is years off', async score => {
    const prepared = await prepare(order.seed);
    const random = seeded(order.seed);
    const wild = () => Date.now() + (random() * 2 - 1) * TWENTY_YEARS;
    const disk = order.breaking === 'segments-by-time' ? byTime : unsyncedDisk;
    await withHome(home =>
      withImage(home, prepared.image, async folder => {
        for (let session = 0; session < sessions[order.scale] && !score.spoilt(); session += 1) {
          score.tried();
          timeFiles(folder, wild);
          const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(disk, wild));
          await work(vault, prepared, vault.access() === 'writable' ? 1 + below(random, 5) : 0, score);
          if (!Number.isFinite(vault.opened.lastChange ?? 0)) score.failed('the last change has no time');
          const states = [structuredClone(vault.db.data)] as const;
          await vault.close();
          await examine(folder, prepared.recoveryKey, { states, maybe: null }, `session ${session}`, score);
        }
        await goOn(folder, prepared.recoveryKey, 'at the end', score);
      }),
    );
  });

await runPart(async order => [await jumping(order), await lockAndClock(order)]);
