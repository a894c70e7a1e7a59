import { existsSync, renameSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { nodeDisk, type OpenVault } from '../../../electron/core/vault';
import { takingEverything } from '../disks/away';
import { type Order, type Row, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { examine } from '../vault/examine';
import { withImage } from '../vault/folder-image';
import { after, doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { type Prepared, withHome } from '../vault/prepared';
import { codeOf, environmentOn, openTortured } from '../vault/tortured-vault';

const times: Readonly<Record<Scale, number>> = { brief: 60, short: 100, long: 2000 };

/** Works until something is refused, or enough was done; gives what may be on the disk. */
const work = async (vault: OpenVault<Tortured>, prepared: Prepared, score: Score) => {
  let states: readonly [Tortured, ...Tortured[]] = [structuredClone(vault.db.data)];
  for (let at = 0; at < 40; at += 1) {
    const found = structuredClone(vault.db.data);
    const next = operation(prepared.seed, doneIn(found) + 1);
    try {
      await perform(vault, next, prepared.recoveryKey);
      states = [structuredClone(vault.db.data)];
      score.count('operations');
    } catch (error) {
      const code = codeOf(error);
      if (code === null) score.failed(`${next.kind}: a failure without a code`);
      score.count(`refused, ${code}`);
      return [found, after(found, [next])] as const;
    }
  }
  return states;
};

/** The folder is moved away under a working vault and comes back, as a stick that is pulled out or a share that is cut off. */
const awayAndBack = async (folder: string, random: () => number, score: Score): Promise<void> => {
  // Half of the time before anything is written, when the next commit needs a new file.
  if (random() < 0.5) await later(below(random, 40));
  renameSync(folder, `${folder}-away`);
  await later(below(random, 20));
  if (existsSync(folder)) {
    score.failed('the folder was made anew while it was away');
    return;
  }
  renameSync(`${folder}-away`, folder);
};

export const goingAway = (order: Order, prepared: Prepared): Promise<Row> =>
  tryRow('a folder that goes away in the middle of writing', score =>
    withHome(home =>
      withImage(home, prepared.image, async folder => {
        const random = seeded(order.seed);
        const disk = order.breaking === 'swallowed-absence' ? takingEverything() : nodeDisk;
        let states: readonly [Tortured, ...Tortured[]] = [prepared.state];
        for (let time = 0; time < times[order.scale] && !score.spoilt(); time += 1) {
          score.tried();
          const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(disk));
          const back = awayAndBack(folder, random, score);
          states = await work(vault, prepared, score);
          await back;
          await vault.close();
          await examine(folder, prepared.recoveryKey, { states, maybe: null }, `time ${time}`, score);
        }
      }),
    ),
  );
