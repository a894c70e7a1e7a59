import { type Order, type Row, tryRow } from '../part';
import { below, seeded } from '../random';
import { withImage } from '../vault/folder-image';
import { lookAtOlder } from '../vault/look-at-older';
import { type Older, openOlder, prepareAllOlder, steps, workOn } from '../vault/older';
import { withHome } from '../vault/prepared';
import { type CutRules, cutPower } from './cut';
import { type DiskEvent, recordingDisk } from './recording-disk';
import { restart } from './session';

/** Opens an older journal on a disk that records, and works on it. */
const recordMigration = (home: string, older: Older) =>
  withImage(home, older.image, async folder => {
    const events: DiskEvent[] = [];
    const acknowledge = () => events.push({ kind: 'acknowledged', number: 0 });
    const vault = await openOlder(folder, older, recordingDisk(events));
    acknowledge();
    await workOn(vault, acknowledge);
    await vault.close();
    return { folder, events };
  });

/** How many steps were acknowledged; opening is none. */
const stepsIn = (events: readonly DiskEvent[]): number =>
  Math.max(0, events.filter(({ kind }) => kind === 'acknowledged').length - 1);

/** Cuts the power while a journal of an earlier data version is opened and first worked on. */
export const cutMigrating = (name: string, order: Order, count: number, rules: CutRules): Promise<Row> =>
  tryRow(name, score =>
    withHome(async home => {
      const random = seeded(order.seed);
      const all = await prepareAllOlder(home);
      for (const older of all) {
        const { folder, events } = await recordMigration(home, older);
        for (let pattern = 0; pattern < count / all.length; pattern += 1) {
          if (order.scale === 'brief' && score.spoilt()) return;
          const until = below(random, events.length + 1);
          const image = cutPower(folder, older.image, events, until, rules, random);
          const least = stepsIn(events.slice(0, until));
          const where = `${older.name}, event ${until} of ${events.length}`;
          score.tried();
          await withImage(home, image, async at => {
            await restart(at, image);
            await lookAtOlder(at, older, { least, most: Math.min(least + 1, steps.length) }, where, score);
          });
        }
        score.count('journals of earlier versions');
      }
    }),
  );
