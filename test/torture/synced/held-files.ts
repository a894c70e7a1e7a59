import type { Disk, OpenVault } from '../../../electron/core/vault';
import { diskOverFaults, unsyncedDisk } from '../disks/broken';
import { errno } from '../disks/failing';
import { type Order, type Row, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { examine } from '../vault/examine';
import { withImage } from '../vault/folder-image';
import { after, doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { type Prepared, withHome } from '../vault/prepared';
import { codeOf, environmentOn, openTortured, sameState } from '../vault/tortured-vault';

const sessions: Readonly<Record<Scale, number>> = { brief: 100, short: 120, long: 3000 };
const SPAN = 12;

/** Another program holds files now and then, for some calls on end. */
const heldNowAndThen = (random: () => number, span: number, reached: () => void): Disk => {
  let left = 0;
  let code = 'EBUSY';
  const held =
    <Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (left === 0 && random() < 0.02) {
        left = 1 + below(random, span);
        code = random() < 0.5 ? 'EBUSY' : 'EPERM';
        reached();
      }
      if (left === 0) return call(...args);
      left -= 1;
      throw errno(code);
    };
  return {
    ...unsyncedDisk,
    read: held(unsyncedDisk.read),
    createFile: held(async path => {
      const file = await unsyncedDisk.createFile(path);
      return { ...file, write: held(file.write), sync: held(file.sync) };
    }),
    rename: held(unsyncedDisk.rename),
    remove: held(unsyncedDisk.remove),
    syncFile: held(unsyncedDisk.syncFile),
  };
};

/** Some operations; gives what may be on the disk afterwards, the open vault's own state first. */
const work = async (vault: OpenVault<Tortured>, prepared: Prepared, count: number, score: Score) => {
  let states: [Tortured, ...Tortured[]] = [structuredClone(vault.db.data)];
  for (let at = 0; at < count; at += 1) {
    const next = operation(prepared.seed, doneIn(vault.db.data) + 1);
    const before = states;
    const made = after(vault.db.data, [next]);
    try {
      await perform(vault, next, prepared.recoveryKey);
      states = [structuredClone(vault.db.data)];
    } catch (error) {
      if (codeOf(error) === null) score.failed(`${next.kind}: a failure without a code`);
      score.count('refused');
      const now = structuredClone(vault.db.data);
      if (!sameState(now, made) && !before.some(state => sameState(state, now)))
        score.undetected(`${next.kind}: a state that never was`);
      states = [now, made];
    }
    score.count('operations');
  }
  return states;
};

/** A virus scanner or a synchroniser holds files for a while: what was acknowledged is there. */
export const heldFiles = (order: Order, prepared: Prepared): Promise<Row> =>
  tryRow('files that another program holds', score =>
    withHome(home =>
      withImage(home, prepared.image, async folder => {
        const random = seeded(order.seed);
        // One call alone, so that what is swallowed is not refused a moment later.
        const span = order.breaking === null ? SPAN : 1;
        const held = heldNowAndThen(random, span, () => score.count('times held'));
        const disk = diskOverFaults(held, order.breaking);
        let states: readonly [Tortured, ...Tortured[]] = [prepared.state];
        for (let session = 0; session < sessions[order.scale] && !score.spoilt(); session += 1) {
          score.tried();
          await examine(folder, prepared.recoveryKey, { states, maybe: null }, `session ${session}`, score);
          const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(disk)).catch(codeOf);
          if (vault === null) score.failed('opening failed without a code');
          if (vault === null || typeof vault === 'string') continue;
          states = await work(vault, prepared, 1 + below(random, 6), score);
          await vault.close().catch(error => score.count(`closing failed, ${codeOf(error)}`));
        }
        await examine(folder, prepared.recoveryKey, { states, maybe: null }, 'at the end', score);
      }),
    ),
  );
