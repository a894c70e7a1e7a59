import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unsyncedDisk } from '../disks/broken';
import type { Score } from '../part';
import { below } from '../random';
import { examine } from '../vault/examine';
import { withImage } from '../vault/folder-image';
import { emptyTortured } from '../vault/operations';
import { codeOf, environmentOn, makeVault, openTortured } from '../vault/tortured-vault';
import { type CutRules, cutPower } from './cut';
import { type DiskEvent, recordingDisk } from './recording-disk';
import { restart } from './session';

/** Cuts the power while a vault is made: it is there and empty, or there is none and one can be made. */
export const cutCreating = async (
  home: string,
  count: number,
  rules: CutRules,
  random: () => number,
  score: Score,
): Promise<void> => {
  const folder = await mkdtemp(join(home, 'new-'));
  const events: DiskEvent[] = [];
  const { vault, recoveryKey } = await makeVault(folder, environmentOn(recordingDisk(events)));
  await vault.close();
  await rm(folder, { recursive: true });
  for (let pattern = 0; pattern < count; pattern += 1) {
    const until = pattern % 4 === 0 ? events.length : below(random, events.length + 1);
    const image = cutPower(folder, new Map(), events, until, rules, random);
    const where = `creating, event ${until} of ${events.length}`;
    score.tried();
    await withImage(home, image, async at => {
      await restart(at, image);
      const opened = await openTortured(at, recoveryKey, environmentOn(unsyncedDisk)).catch(codeOf);
      if (opened !== null && typeof opened !== 'string') {
        await opened.close();
        return examine(at, recoveryKey, { states: [emptyTortured], maybe: null }, where, score);
      }
      if (until === events.length) return score.lost(`${where}: made, and gone, ${opened}`);
      const again = await makeVault(at, environmentOn(unsyncedDisk)).catch(codeOf);
      if (again === null || typeof again === 'string')
        return score.failed(`${where}: ${opened}, then ${again}`);
      await again.vault.close();
    });
  }
};
