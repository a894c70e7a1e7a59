import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { type OpenVault, openVault } from '../../electron/core/vault';
import { brokenDisk, isBreak } from './breaks';
import { doneIn, emptyTortured, type Operation, operation, type Tortured } from './operations';

/** Told to the parent at once, by a call that does not return before the pipe has it. */
const tell = (word: string, number: number): void => {
  writeSync(1, `${word} ${number}\n`);
};

const perform = async (vault: OpenVault<Tortured>, { kind, edit }: Operation): Promise<void> => {
  if (kind === 'purge') return vault.purge(edit);
  await vault.commit(edit);
  if (kind === 'compact') await vault.compact();
};

/** Opens the vault and works on it until it is killed, acknowledging each operation once it is durable. */
const work = async (): Promise<void> => {
  const [folder, seed, recoveryKey, breaking] = process.argv.slice(2);
  if (folder === undefined || seed === undefined || recoveryKey === undefined) throw new Error('arguments');
  const disk = brokenDisk(breaking !== undefined && isBreak(breaking) ? breaking : 'none');
  const vault = await openVault({
    folder,
    secret: { kind: 'recovery-key', recoveryKey },
    empty: emptyTortured,
    environment: { now: Date.now, randomBytes, device: 'workload', disk },
  });
  let number = doneIn(vault.db.data);
  tell('ready', number);
  for (;;) {
    number += 1;
    await perform(vault, operation(Number(seed), number));
    tell('ack', number);
  }
};

await work();
