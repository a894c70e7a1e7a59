import { openVault } from '../../../electron/core/vault';
import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { type FolderImage, withImage } from '../vault/folder-image';
import { emptyTortured } from '../vault/operations';
import { type Prepared, prepare, withHome } from '../vault/prepared';
import {
  codeOf,
  environmentOn,
  foundDamage,
  lostAttachments,
  openTortured,
  sameState,
} from '../vault/tortured-vault';
import { passphraseIn, passphraseOf } from '../vault/ways-in';
import { type CutRules, cutPower } from './cut';
import { type DiskEvent, recordingDisk } from './recording-disk';
import { restart } from './session';

const passphraseFor = ({ state }: Prepared): string => passphraseOf(passphraseIn(state));

/** Renews all keys on a disk that records. */
const recordRenewal = (home: string, prepared: Prepared) =>
  withImage(home, prepared.image, async folder => {
    const events: DiskEvent[] = [];
    const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(recordingDisk(events)));
    const recoveryKey = await vault.renewAllKeys(passphraseFor(prepared));
    events.push({ kind: 'acknowledged', number: 1 });
    await vault.close();
    return { folder, events, recoveryKey };
  });

/** The passphrase opens it, with everything in it; once the new recovery key was given out, that does, and the old one does not. */
const judge = async (
  folder: string,
  prepared: Prepared,
  renewed: string | null,
  where: string,
  score: Score,
): Promise<void> => {
  const secret = { kind: 'passphrase', passphrase: passphraseFor(prepared) } as const;
  const environment = environmentOn(unsyncedDisk);
  const vault = await openVault({ folder, secret, empty: emptyTortured, environment }).catch(codeOf);
  if (vault === null || typeof vault === 'string') return score.lost(`${where}: does not open, ${vault}`);
  if (!sameState(vault.db.data, prepared.state)) score.undetected(`${where}: another state`);
  if (foundDamage(vault)) score.failed(`${where}: damage was reported`);
  for (const name of await lostAttachments(vault)) score.lost(`${where}: attachment ${name}`);
  const opens = (recoveryKey: string) =>
    vault.checkSecret({ kind: 'recovery-key', recoveryKey }).then(() => 'opens', codeOf);
  if (renewed !== null) {
    if ((await opens(renewed)) !== 'opens') score.lost(`${where}: the new recovery key opens nothing`);
    if ((await opens(prepared.recoveryKey)) === 'opens')
      score.failed(`${where}: the old recovery key still opens`);
  } else score.count((await opens(prepared.recoveryKey)) === 'opens' ? 'the old keys' : 'the new keys');
  await vault.close();
};

/** Cuts the power while everything is sealed anew: the old vault or the new one, whole. */
export const cutRenewing = (name: string, order: Order, count: number, rules: CutRules): Promise<Row> =>
  tryRow(name, score =>
    withHome(async home => {
      const prepared = await prepare(order.seed);
      const random = seeded(order.seed);
      const { folder, events, recoveryKey } = await recordRenewal(home, prepared);
      const done = events.findIndex(({ kind }) => kind === 'acknowledged') + 1;
      for (let pattern = 0; pattern < count; pattern += 1) {
        const until = pattern % 5 === 0 ? done : below(random, events.length + 1);
        const image: FolderImage = cutPower(folder, prepared.image, events, until, rules, random);
        const where = `event ${until} of ${events.length}`;
        score.tried();
        await withImage(home, image, async at => {
          await restart(at, image);
          await judge(at, prepared, until >= done ? recoveryKey : null, where, score);
        });
      }
    }),
  );
