import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { cheapestKdfCost, type OpenVault } from '../../../electron/core/vault';
import { derivePassphraseKey } from '../../../electron/core/vault/kdf';
import { isBreak } from '../breaks';
import { diskToKillOn } from '../disks/broken';
import { doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { environmentOn, openTortured } from '../vault/tortured-vault';
import { backUp, isBackedUp } from './second-place';

/** Told to the parent at once, by a call that does not return before the pipe has it. */
const tell = (word: string): void => {
  writeSync(1, `${word}\n`);
};

/** As the journal does when it opens: attachments that a crash left without a name go. */
const sweep = async (vault: OpenVault<Tortured>): Promise<void> => {
  const named = new Set(Object.values(vault.db.data.files).map(({ id }) => id));
  const unnamed = (await vault.listAttachments()).map(({ id }) => id).filter(id => !named.has(id));
  if (unnamed.length > 0) await vault.removeAttachments(unnamed);
};

/** Waits for the word, opens the vault and works on it until it is killed, acknowledging each operation once it is durable. */
const work = async (): Promise<void> => {
  const [folder, place, seed, recoveryKey, name = ''] = process.argv.slice(2);
  if (folder === undefined || place === undefined || seed === undefined || recoveryKey === undefined)
    throw new Error('arguments');
  const breaking = isBreak(name) ? name : null;
  // Loads what deriving takes, which would else take longer than any victim lives.
  await derivePassphraseKey('warm', Buffer.alloc(32), cheapestKdfCost);
  tell('loaded');
  await once(process.stdin, 'data');
  const disk = diskToKillOn(breaking);
  const vault = await openTortured(folder, recoveryKey, environmentOn(disk));
  let number = doneIn(vault.db.data);
  tell(`ready ${number}`);
  await sweep(vault);
  for (;;) {
    number += 1;
    await perform(vault, operation(Number(seed), number), recoveryKey);
    if (isBackedUp(number)) await backUp(vault, place, breaking);
    tell(`ack ${number}`);
  }
};

await work();
