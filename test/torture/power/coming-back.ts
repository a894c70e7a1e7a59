import { type Order, type Row, tryRow } from '../part';
import { below, seeded } from '../random';
import {
  type Abroad,
  type Arrived,
  comeBack,
  lookAtArrived,
  prepareAbroad,
  targetIn,
} from '../second-place/abroad';
import { imageIn, withImage } from '../vault/folder-image';
import { doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { prepare, withHome } from '../vault/prepared';
import { environmentOn, openTortured } from '../vault/tortured-vault';
import { type CutRules, cutPower } from './cut';
import { type DiskEvent, recordingDisk } from './recording-disk';
import { restart } from './session';

/** What came of making a journal of a backup and saving in it. */
interface Recorded {
  readonly computer: string;
  readonly events: readonly DiskEvent[];
  /** The state that the backup holds, and that after a save. */
  readonly states: readonly [Tortured, Tortured];
}

/** Makes a journal of a backup on a disk that records, and saves in it. */
const recordComing = (home: string, abroad: Abroad, place: string, seed: number): Promise<Recorded> =>
  withImage(home, new Map(), async computer => {
    const events: DiskEvent[] = [];
    const disk = recordingDisk(events);
    await comeBack(abroad, place, computer, disk);
    events.push({ kind: 'acknowledged', number: 0 });
    const vault = await openTortured(targetIn(computer), abroad.recoveryKey, environmentOn(disk));
    await perform(vault, operation(seed, doneIn(vault.db.data) + 1, 'save'), abroad.recoveryKey);
    events.push({ kind: 'acknowledged', number: 1 });
    const saved = structuredClone(vault.db.data);
    await vault.close();
    return { computer, events, states: [abroad.state, saved] };
  });

const arrivedAfter = ({ events, states }: Recorded, until: number): Arrived => {
  const done = events.slice(0, until).filter(({ kind }) => kind === 'acknowledged').length;
  return { states: done === 0 ? null : states.slice(done - 1), undone: false };
};

const cutsAt = (events: readonly DiskEvent[], random: () => number): number => {
  const acknowledged = events.findIndex(({ kind }) => kind === 'acknowledged') + 1;
  return random() < 0.2 ? acknowledged : below(random, events.length + 1);
};

/** Cuts the power while a journal is made of a backup on another computer, and while it is first written to. */
export const cutComingBack = (name: string, order: Order, count: number, rules: CutRules): Promise<Row> =>
  tryRow(name, score =>
    withHome(async home => {
      const abroad = await prepareAbroad(home, await prepare(order.seed));
      const random = seeded(order.seed);
      await withImage(home, abroad.stick, async place => {
        const recorded = await recordComing(home, abroad, place, order.seed);
        const { computer, events } = recorded;
        for (let pattern = 0; pattern < count; pattern += 1) {
          if (order.scale === 'brief' && score.spoilt()) return;
          const until = cutsAt(events, random);
          const image = cutPower(computer, new Map(), events, until, rules, random);
          const where = `event ${until} of ${events.length}`;
          score.tried();
          await withImage(home, image, async at => {
            await restart(targetIn(at), imageIn(image, 'journal'));
            await lookAtArrived(abroad, place, at, arrivedAfter(recorded, until), where, score);
          });
        }
      });
    }),
  );
