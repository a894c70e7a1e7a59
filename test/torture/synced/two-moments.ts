import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { type FolderImage, readImage, withImage } from '../vault/folder-image';
import type { OperationKind } from '../vault/kinds';
import { doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { type Prepared, withHome } from '../vault/prepared';
import {
  codeOf,
  environmentOn,
  foundDamage,
  lostAttachments,
  openTortured,
  sameState,
} from '../vault/tortured-vault';

const tries: Readonly<Record<Scale, number>> = { brief: 60, short: 400, long: 10_000 };

/** What was done between the two moments, session by session. */
const between: readonly (readonly OperationKind[])[] = [
  ['save', 'patch', 'attach'],
  ['several', 'compact', 'save'],
  ['passphrase', 'detach', 'save'],
  ['purge', 'patch'],
];

/** The folder at a later moment, and every state on the way there. */
const later = async (
  home: string,
  { image, recoveryKey, seed, states: before }: Prepared,
  sessions: number,
) =>
  withImage(home, image, async folder => {
    const states: Tortured[] = [...before];
    for (const kinds of between.slice(0, sessions)) {
      const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
      for (const kind of kinds) {
        await perform(vault, operation(seed, doneIn(vault.db.data) + 1, kind), recoveryKey);
        states.push(structuredClone(vault.db.data));
      }
      await vault.close();
    }
    return { image: readImage(folder), states };
  });

/** Of each file the one or the other version, or none where there was none. */
const mixed = (one: FolderImage, other: FolderImage, random: () => number): FolderImage => {
  const share = random();
  const paths = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    Array.from(paths).flatMap(path => {
      const bytes = (random() < share ? one : other).get(path);
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
};

const judgeMixture = async (
  folder: string,
  { recoveryKey }: Prepared,
  { states, isSaid }: { readonly states: readonly Tortured[]; readonly isSaid: boolean },
  where: string,
  score: Score,
): Promise<void> => {
  const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk)).catch(codeOf);
  if (vault === null) return score.failed(`${where}: opening failed without a code`);
  if (typeof vault === 'string') return score.count(`refused, ${vault}`);
  const { data } = vault.db;
  const known = states.findIndex(state => sameState(state, data));
  if (isSaid && foundDamage(vault)) score.count('said to be damaged');
  else if (known === -1) score.undetected(`${where}: a state that never was`);
  else score.count(known === states.length - 1 ? 'the newer state' : 'an older state');
  const missing = (await lostAttachments(vault)).length;
  if (missing > 0) score.count('attachments still to come', missing);
  await vault.close();
};

/** A folder of which only some files have arrived yet: a state that was, or it says that something is missing. */
export const twoMoments = (order: Order, prepared: Prepared): Promise<Row> =>
  tryRow('a folder half from one moment and half from another', score =>
    withHome(async home => {
      const isSaid = order.breaking !== 'mixtures-believed';
      const random = seeded(order.seed);
      const ends = [];
      for (let count = 1; count <= between.length; count += 1) ends.push(await later(home, prepared, count));
      for (let count = 0; count < tries[order.scale]; count += 1) {
        const end = ends[below(random, ends.length)];
        if (end === undefined) throw new RangeError('no such moment');
        score.tried();
        const judge = (folder: string) =>
          judgeMixture(folder, prepared, { states: end.states, isSaid }, `mixture ${count}`, score);
        await withImage(home, mixed(prepared.image, end.image, random), judge);
      }
    }),
  );
