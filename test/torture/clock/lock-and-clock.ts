import { spawnSync } from 'node:child_process';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../../electron/core/vault';
import { acquireLock } from '../../../electron/core/vault/lock';
import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, type Score, tryRow } from '../part';
import { withImage } from '../vault/folder-image';
import { type Prepared, prepare, withHome } from '../vault/prepared';
import { codeOf, environmentOn, openTortured } from '../vault/tortured-vault';

const SECOND = 1000;
const YEARS = 3 * 365 * 24 * 3600 * SECOND;

/** A lock that somebody left, and whether it must keep others out. */
interface Left {
  readonly what: string;
  readonly host: 'this' | 'another';
  readonly process: 'gone' | 'alive';
  /** When it last showed life, ms before now. */
  readonly age: number;
  readonly holds: boolean;
}

const locks: readonly Left[] = [
  { what: 'alive here', host: 'this', process: 'alive', age: 5 * SECOND, holds: true },
  {
    what: 'alive here, the clock went 5 minutes back',
    host: 'this',
    process: 'alive',
    age: -300 * SECOND,
    holds: true,
  },
  { what: 'gone here', host: 'this', process: 'gone', age: SECOND, holds: false },
  { what: 'gone here, the clock went years back', host: 'this', process: 'gone', age: -YEARS, holds: false },
  { what: 'another computer, seconds ago', host: 'another', process: 'gone', age: 30 * SECOND, holds: true },
  { what: 'another computer, minutes ago', host: 'another', process: 'gone', age: 90 * SECOND, holds: false },
  {
    what: 'another computer, its clock ahead',
    host: 'another',
    process: 'gone',
    age: -300 * SECOND,
    holds: true,
  },
  {
    what: 'another computer, its clock years ahead',
    host: 'another',
    process: 'gone',
    age: -YEARS,
    holds: false,
  },
  {
    what: 'the process of that number is another now, years ago',
    host: 'this',
    process: 'alive',
    age: YEARS,
    holds: false,
  },
  { what: 'and the clock went years back', host: 'this', process: 'alive', age: -YEARS, holds: false },
];

/** Says of every file that it was written now. */
const timeless: Disk = {
  ...unsyncedDisk,
  facts: async path => ({ ...(await unsyncedDisk.facts(path)), modified: Date.now() }),
};

const tryLock = (home: string, left: Left, disk: Disk, score: Score): Promise<void> =>
  withImage(home, new Map([['vault.json', Buffer.from('{}')]]), async folder => {
    const path = join(folder, 'vault.lock');
    const environment = environmentOn(disk);
    const own = await acquireLock(folder, environment);
    const lock: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
    await own.release();
    const pid = left.process === 'gone' ? spawnSync(process.execPath, ['-e', '0']).pid : process.ppid;
    const host = left.host === 'this' ? lock['host'] : 'elsewhere';
    writeFileSync(path, JSON.stringify({ ...lock, pid, host }));
    const at = (Date.now() - left.age) / 1000;
    utimesSync(path, at, at);
    score.tried();
    const taken = await acquireLock(folder, environment).catch(codeOf);
    const holds = taken === 'vault-in-use';
    if (holds !== left.holds)
      score.failed(`${left.what}: ${holds ? 'keeps everybody out' : 'is taken over'}`);
    if (taken !== null && typeof taken !== 'string') await taken.release();
  });

/** Two in one process cannot be: the second stands for another computer, whose clock is `ahead`. */
const tryTakeover = (home: string, prepared: Prepared, ahead: number, score: Score): Promise<void> =>
  withImage(home, prepared.image, async folder => {
    const first = await openTortured(folder, prepared.recoveryKey, environmentOn(unsyncedDisk));
    await first.commit(data => ({ ...data, notes: { ...data.notes, first: { body: 'acknowledged' } } }));
    score.tried();
    const elsewhere = environmentOn(unsyncedDisk, () => Date.now() + ahead);
    const second = await openTortured(folder, prepared.recoveryKey, elsewhere).catch(codeOf);
    const where = `a second one, its clock ${Math.round(ahead / SECOND)} s ahead`;
    if (second === null || typeof second === 'string') {
      if (second !== 'vault-in-use') score.failed(`${where}: ${second}`);
      score.count('kept out');
      return first.close();
    }
    score.count('taken over');
    if (second.db.data.notes['first'] === undefined) score.lost(`${where}: what the first one wrote`);
    const late = await first.commit(data => ({ ...data, notes: {} })).then(() => 'done', codeOf);
    if (late !== 'vault-in-use') score.failed(`${where}: the first one still writes, ${late}`);
    await second.commit(data => ({ ...data, notes: { ...data.notes, second: { body: 'acknowledged' } } }));
    await first.close();
    await second.close();
    const third = await openTortured(folder, prepared.recoveryKey, environmentOn(unsyncedDisk));
    const { first: one, second: other } = third.db.data.notes;
    if (one === undefined || other === undefined) score.lost(`${where}: something that was acknowledged`);
    await third.close();
  });

/** Who is kept out, and for how long, whatever the clocks say; and nothing is lost when somebody is not. */
export const lockAndClock = (order: Order): Promise<Row> =>
  tryRow('the lock, while clocks are wrong', async score => {
    const prepared = await prepare(order.seed);
    const disk = order.breaking === 'locks-never-old' ? timeless : unsyncedDisk;
    await withHome(async home => {
      for (const left of locks) await tryLock(home, left, disk, score);
      for (const ahead of [0, 30 * SECOND, 120 * SECOND, YEARS, -120 * SECOND, -YEARS])
        await tryTakeover(home, prepared, ahead, score);
    });
  });
