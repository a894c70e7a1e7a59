import { writeSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { type Disk, nodeDisk } from '../../../electron/core/vault';
import { below, seeded } from '../random';
import { codeOf, environmentOn, openTortured } from '../vault/tortured-vault';
import { writeSome } from './writer';

/** Every process has a lock of its own: they all think that they are alone. */
const withoutLock = (who: string): Disk => {
  const own = (path: string) => (path.endsWith('vault.lock') ? `${path}.${who}.own` : path);
  return {
    ...nodeDisk,
    read: path => nodeDisk.read(own(path)),
    facts: path => nodeDisk.facts(own(path)),
    createFile: path => nodeDisk.createFile(own(path)),
    remove: path => nodeDisk.remove(own(path)),
    touch: (path, modified) => nodeDisk.touch(own(path), modified),
  };
};

/** What the lock says is read once, when it is taken. */
const withoutLooking = (): Disk => {
  let taken: Buffer | null = null;
  return {
    ...nodeDisk,
    createFile: async path => {
      const file = await nodeDisk.createFile(path);
      if (!path.endsWith('vault.lock')) return file;
      return {
        ...file,
        write: bytes => {
          taken = Buffer.from(bytes);
          return file.write(bytes);
        },
      };
    },
    read: path =>
      path.endsWith('vault.lock') && taken !== null ? Promise.resolve(taken) : nodeDisk.read(path),
    remove: path => {
      if (path.endsWith('vault.lock')) taken = null;
      return nodeDisk.remove(path);
    },
  };
};

const diskFor = (who: string, breaking: string): Disk => {
  if (breaking === 'no-lock') return withoutLock(who);
  return breaking === 'lock-not-checked' ? withoutLooking() : nodeDisk;
};

/** Nobody would try again after these. */
const isRefusal = (code: string | null): boolean => code === 'vault-in-use';

/**
 * Opens the vault again and again, commits and closes, until it is killed or has made `turns`. Its clock is `ahead` ms.
 * Tells `ack N` of each commit, `busy` of each refusal, and `wrong CODE` of anything else.
 */
const work = async (): Promise<void> => {
  const [folder, recoveryKey, who, seed, ahead, first, turns, breaking = ''] = process.argv.slice(2);
  if (folder === undefined || recoveryKey === undefined || who === undefined) throw new Error('arguments');
  const random = seeded(Number(seed));
  const environment = environmentOn(diskFor(who, breaking), () => Date.now() + Number(ahead));
  const tell = (word: string) => void writeSync(1, `${word}\n`);
  let number = Number(first);
  for (let turn = 0; turn < Number(turns); turn += 1) {
    try {
      const vault = await openTortured(folder, recoveryKey, environment);
      if (vault.access() === 'damaged') tell('wrong damaged');
      tell('open');
      const count = 1 + below(random, 12);
      // A number is not used again when its commit was not acknowledged: it may be there all the same.
      await writeSome(vault, who, number, count, done => {
        number = done + 1;
        tell(`ack ${done}`);
      }).finally(() => vault.close());
    } catch (error) {
      number += 1;
      const code = codeOf(error);
      tell(isRefusal(code) ? 'busy' : `wrong ${code ?? (error instanceof Error ? error.name : 'unknown')}`);
      await later(below(random, 8));
    }
  }
};

await work();
