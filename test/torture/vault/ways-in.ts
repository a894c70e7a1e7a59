import { createHash } from 'node:crypto';
import { nodeDisk, type OpenVault } from '../../../electron/core/vault';
import { readHeaderFiles, unlockHeader } from '../../../electron/core/vault/header-file';
import { JournalError } from '../../../shared/contract/errors';
import type { Score } from '../part';
import type { Operation, Tortured } from './operations';

/** The passphrase that an operation sets; 0: the one of the beginning. */
export const passphraseOf = (number: number): string => `the ${number}th passphrase`;

/** What the keychain keeps since an operation let this installation in. */
export const deviceSecretOf = (number: number): Buffer =>
  createHash('sha256').update(`the secret of ${number}`).digest();

/** The operation that set the passphrase a state belongs to. */
export const passphraseIn = ({ meta }: Tortured): number => meta['passphrase']?.done ?? 0;

/** The operation that let this installation in, by a state; null while it is not. */
export const deviceIn = ({ meta }: Tortured): number | null => meta['device']?.done ?? null;

const opensUnless = async (refusal: string, task: () => Promise<unknown>): Promise<boolean> => {
  try {
    await task();
    return true;
  } catch (error) {
    if (error instanceof JournalError && error.code === refusal) return false;
    throw error;
  }
};

export const opensWithKey = (vault: OpenVault<Tortured>, recoveryKey: string): Promise<boolean> =>
  opensUnless('wrong-recovery-key', () => vault.checkSecret({ kind: 'recovery-key', recoveryKey }));

const opensWithPassphrase = (vault: OpenVault<Tortured>, number: number): Promise<boolean> =>
  opensUnless('wrong-passphrase', () =>
    vault.checkSecret({ kind: 'passphrase', passphrase: passphraseOf(number) }),
  );

/** By the header as it is on the disk. */
const opensWithDevice = (folder: string, device: string, number: number): Promise<boolean> =>
  opensUnless('device-refused', async () => {
    const secret = { kind: 'device', device, secret: deviceSecretOf(number) } as const;
    const { master } = await unlockHeader(await readHeaderFiles(nodeDisk, folder), secret);
    master.fill(0);
  });

/** Which of some operations' passphrases and devices open the vault. */
interface WaysIn {
  readonly passphrase: number;
  readonly device: number | null;
}

const describe = ({ passphrase, device }: WaysIn): string =>
  `passphrase ${passphrase}, ${device === null ? 'no device' : `device ${device}`}`;

const waysIn = (data: Tortured): WaysIn => ({ passphrase: passphraseIn(data), device: deviceIn(data) });

const firstThat = async (
  numbers: ReadonlySet<number | null>,
  opens: (number: number) => Promise<boolean>,
): Promise<number | null> => {
  for (const number of numbers) if (number !== null && (await opens(number))) return number;
  return null;
};

/** The states whose ways in may be in force: that of an open vault, and that of an operation that may have been under way. */
export const statesAround = (
  { db: { data } }: OpenVault<Tortured>,
  maybe: Operation,
): readonly Tortured[] => [data, maybe.edit(data, [])];

/** Sees that passphrase and device of an open vault belong together: those of one of these states, never one of each. */
export const judgeWaysIn = async (
  vault: OpenVault<Tortured>,
  states: readonly Tortured[],
  where: string,
  score: Score,
): Promise<void> => {
  const allowed = states.map(waysIn);
  const passphrase = await firstThat(new Set(allowed.map(one => one.passphrase)), number =>
    opensWithPassphrase(vault, number),
  );
  if (passphrase === null) return score.lost(`${where}: no passphrase opens it`);
  const device = await firstThat(new Set(allowed.map(one => one.device)), number =>
    opensWithDevice(vault.folder, 'torture', number),
  );
  if ((device !== null) !== vault.letsDeviceIn()) score.failed(`${where}: another device is let in`);
  if (allowed.some(one => one.passphrase === passphrase && one.device === device)) return;
  const found = describe({ passphrase, device });
  score.undetected(`${where}: ${found} open it, not ${allowed.map(describe).join(' or ')}`);
};
