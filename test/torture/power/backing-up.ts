import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { lookAtBackups, type Wanted } from '../second-place/look';
import { backUp } from '../second-place/stick';
import { type FolderImage, readImage, withImage } from '../vault/folder-image';
import { doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { type Prepared, prepare, withHome } from '../vault/prepared';
import { codeOf, environmentOn, openTortured } from '../vault/tortured-vault';
import { type CutRules, cutPower } from './cut';
import { type DiskEvent, recordingDisk } from './recording-disk';

/** A backup that was made, what that asked of the second place, and the vault it is of. */
interface Recorded {
  readonly place: string;
  readonly events: readonly DiskEvent[];
  readonly image: FolderImage;
  readonly state: Tortured;
}

/** Works on the vault and backs it up to a second place that records. The header has changed since the backup that is there. */
const recordBackup = (home: string, { image, stick, recoveryKey, seed }: Prepared): Promise<Recorded> =>
  withImage(home, image, folder =>
    withImage(home, stick, async place => {
      const events: DiskEvent[] = [];
      const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
      const next = operation(seed, doneIn(vault.db.data) + 1, 'attach');
      await perform(vault, next, recoveryKey);
      await backUp({ vault, place, disk: recordingDisk(events) }, next.number, 'change');
      const state = structuredClone(vault.db.data);
      await vault.close();
      return { place, events, image: readImage(folder), state };
    }),
  );

/** The backup of before or the new one, each whole; and another one can be made. */
const judge = async (
  home: string,
  prepared: Prepared,
  { image, state }: Recorded,
  place: string,
  { newest, where }: { readonly newest: number; readonly where: string },
  score: Score,
): Promise<void> =>
  withImage(home, image, async folder => {
    const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(unsyncedDisk));
    const stick = { vault, place, disk: unsyncedDisk };
    const number = doneIn(state);
    const stateAt: Wanted['stateAt'] = at => (at === number ? state : (prepared.states[at] ?? null));
    await lookAtBackups(stick, { newest, before: null, stateAt }, score, where);
    const again = await backUp(stick, number + 1, 'change').then(() => 'made', codeOf);
    if (again !== 'made') score.failed(`${where}: no further backup can be made, ${again}`);
    else
      await lookAtBackups(stick, { newest: number, before: null, stateAt }, score, `${where}, another one`);
    await vault.close();
  });

/** Cuts the power of the second place while a backup is made. */
export const cutBackingUp = (order: Order, count: number, rules: CutRules): Promise<Row> =>
  tryRow('power cuts while a backup is made', score =>
    withHome(async home => {
      const prepared = await prepare(order.seed);
      const random = seeded(order.seed);
      const recorded = await recordBackup(home, prepared);
      const { place, events, state } = recorded;
      for (let pattern = 0; pattern < count; pattern += 1) {
        const until = pattern % 5 === 0 ? events.length : below(random, events.length + 1);
        const image = cutPower(place, prepared.stick, events, until, rules, random);
        const newest = doneIn(until === events.length ? state : prepared.backedUp);
        const where = `event ${until} of ${events.length}`;
        score.tried();
        await withImage(home, image, at => judge(home, prepared, recorded, at, { newest, where }, score));
      }
    }),
  );
