import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { cheapestKdfCost, type OpenVault } from '../../../electron/core/vault';
import { derivePassphraseKey } from '../../../electron/core/vault/kdf';
import { isBreak, oftenIn } from '../breaks';
import { diskToKillOn } from '../disks/broken';
import { bringBack } from '../second-place/bring-back';
import { backUp, stickDisk } from '../second-place/stick';
import { anyOperation, doneIn, type Tortured } from '../vault/operations';
import { type Beside, nothingBeside, perform } from '../vault/perform';
import { environmentOn, openTortured } from '../vault/tortured-vault';
import { isBackedUp } from './schedule';

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

/** The recovery key, which comes with the word to begin: it may not be the one it was when this process was started. */
const waitForTheWord = async (): Promise<string> => {
  const [word]: unknown[] = await once(process.stdin, 'data');
  return String(word).trim();
};

/** Waits for the word, opens the vault and works on it until it is killed, acknowledging each operation once it is durable. */
const work = async (): Promise<void> => {
  const [folder, place, seed, name = ''] = process.argv.slice(2);
  if (folder === undefined || place === undefined || seed === undefined) throw new Error('arguments');
  const breaking = isBreak(name) ? name : null;
  // Loads what deriving takes, which would else take longer than any victim lives.
  await derivePassphraseKey('warm', Buffer.alloc(32), cheapestKdfCost);
  tell('loaded');
  let recoveryKey = await waitForTheWord();
  const vault = await openTortured(folder, recoveryKey, environmentOn(diskToKillOn(breaking)));
  const stick = { vault, place, disk: stickDisk(breaking) };
  const beside: Beside = {
    ...nothingBeside,
    give: next => {
      recoveryKey = next;
      tell(`key ${next}`);
    },
    bringBack: async number => {
      const then = await bringBack(stick, number, breaking);
      tell(`back ${number} ${then === null ? 'none' : doneIn(then)}`);
      return then;
    },
  };
  let number = doneIn(vault.db.data);
  tell(`ready ${number}`);
  await sweep(vault);
  for (;;) {
    number += 1;
    await perform(vault, anyOperation(Number(seed), number, oftenIn(breaking)), recoveryKey, beside);
    if (isBackedUp(number)) await backUp(stick, number, 'change');
    tell(`ack ${number}`);
  }
};

await work();
