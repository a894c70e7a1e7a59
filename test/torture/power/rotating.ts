import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, tryRow } from '../part';
import { below, seeded } from '../random';
import { lookAtMany, type Many, prepareMany, THE_DAY } from '../second-place/many';
import { backUp } from '../second-place/stick';
import { withImage } from '../vault/folder-image';
import { prepare, withHome } from '../vault/prepared';
import { environmentOn, openTortured } from '../vault/tortured-vault';
import { type CutRules, cutPower } from './cut';
import { type DiskEvent, recordingDisk } from './recording-disk';

/** Makes one more backup on a second place that records, so that the oldest go. */
const recordRotation = (home: string, { image, stick }: Many, recoveryKey: string) =>
  withImage(home, image, folder =>
    withImage(home, stick, async place => {
      const events: DiskEvent[] = [];
      const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
      await backUp({ vault, place, disk: recordingDisk(events) }, THE_DAY, 'change');
      await vault.close();
      return { place, events };
    }),
  );

/** Cuts the power of the second place while a backup is made and the oldest ones go: each is there, whole, or gone. */
export const cutRotating = (name: string, order: Order, count: number, rules: CutRules): Promise<Row> =>
  tryRow(name, score =>
    withHome(async home => {
      const prepared = await prepare(order.seed);
      const many = await prepareMany(home, prepared);
      const random = seeded(order.seed);
      const { place, events } = await recordRotation(home, many, prepared.recoveryKey);
      for (let pattern = 0; pattern < count; pattern += 1) {
        if (order.scale === 'brief' && score.spoilt()) return;
        const until = pattern % 5 === 0 ? events.length : below(random, events.length + 1);
        const image = cutPower(place, many.stick, events, until, rules, random);
        const where = `event ${until} of ${events.length}`;
        score.tried();
        await withImage(home, many.image, folder =>
          withImage(home, image, async at => {
            const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(unsyncedDisk));
            const stick = { vault, place: at, disk: unsyncedDisk };
            await lookAtMany(stick, many, until === events.length, where, score);
            await vault.close();
          }),
        );
      }
    }),
  );
