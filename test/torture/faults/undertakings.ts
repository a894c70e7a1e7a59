import { unsyncedDisk } from '../disks/broken';
import { comeBack, lookAtArrived, prepareAbroad } from '../second-place/abroad';
import { lookAtMany, prepareMany, THE_DAY } from '../second-place/many';
import { backUp } from '../second-place/stick';
import { withImage } from '../vault/folder-image';
import { lookAtOlder } from '../vault/look-at-older';
import { HEADER_WRITTEN, type Older, openOlder, prepareOlder, steps } from '../vault/older';
import type { Prepared } from '../vault/prepared';
import { environmentOn, openTortured } from '../vault/tortured-vault';
import type { Trouble } from './trouble';

/** Something that is done beside the operations of a vault, tried in folders of its own and judged when all is well again. */
export interface Undertaking {
  readonly name: string;
  /** It takes long: of its calls only one in so many more is tried in the short form. */
  readonly sparing: number;
  readonly tryWith: (trouble: Trouble) => Promise<void>;
}

const rotating = async (home: string, prepared: Prepared): Promise<Undertaking> => {
  const many = await prepareMany(home, prepared);
  const tryWith = (trouble: Trouble) =>
    withImage(home, many.image, folder =>
      withImage(home, many.stick, async place => {
        const { disk, where, score } = trouble;
        const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(unsyncedDisk));
        const done = await trouble.once(() => backUp({ vault, place, disk }, THE_DAY, 'change'));
        trouble.end();
        await lookAtMany({ vault, place, disk: unsyncedDisk }, many, done !== null, where, score);
        await vault.close();
      }),
    );
  return { name: 'the oldest backups go', sparing: 4, tryWith };
};

const comingBack = async (home: string, prepared: Prepared): Promise<Undertaking> => {
  const abroad = await prepareAbroad(home, prepared);
  const tryWith = (trouble: Trouble) =>
    withImage(home, abroad.stick, place =>
      withImage(home, new Map(), async computer => {
        const { disk, where, score } = trouble;
        const done = await trouble.once(() => comeBack(abroad, place, computer, disk));
        trouble.end();
        const arrived = { states: done && [abroad.state], undone: !trouble.plan.forEver };
        await lookAtArrived(abroad, place, computer, arrived, where, score);
      }),
    );
  return { name: 'a journal is made of a backup', sparing: 1, tryWith };
};

/** Opens it and works on it; gives how many steps are done. */
const openAndWork = async (trouble: Trouble, folder: string, older: Older): Promise<number> => {
  const vault = (await trouble.during(() => openOlder(folder, older, trouble.disk)))?.result;
  if (vault === undefined) return 0;
  let done = 0;
  for (const step of steps) {
    if ((await trouble.during(() => step(vault))) === null) break;
    done += 1;
  }
  if (!trouble.plan.forEver) trouble.end();
  await trouble.once(() => vault.close());
  return done;
};

const migrating = async (home: string, name: string): Promise<Undertaking> => {
  const older = await prepareOlder(home, name);
  const tryWith = (trouble: Trouble) =>
    withImage(home, older.image, async folder => {
      const least = await openAndWork(trouble, folder, older);
      trouble.end();
      // What is said to have failed is not there; a save that failed may be, as after a crash.
      const isHeader = least === HEADER_WRITTEN - 1 && !trouble.uncertain;
      const most = Math.min(isHeader ? least : least + 1, steps.length);
      await lookAtOlder(folder, older, { least, most }, trouble.where, trouble.score);
    });
  return { name: `an older journal is opened, ${name}`, sparing: 1, tryWith };
};

/** One of either format. */
const OLDER = ['format-1/lived-1', 'format-2/data-3'] as const;

/** What is tried beside operations. */
export const undertakings = async (home: string, prepared: Prepared): Promise<readonly Undertaking[]> => [
  await rotating(home, prepared),
  await comingBack(home, prepared),
  ...(await Promise.all(OLDER.map(name => migrating(home, name)))),
];
