import type { OpenVault, Patch } from '../../../electron/core/vault';
import { opensOtherwise } from './kinds';
import { attachmentBytes, type Operation, type Tortured } from './operations';
import { deviceSecretOf, passphraseIn, passphraseOf } from './ways-in';

/** What changed between two states, by identity. */
const changedIn = <Value>(before: Readonly<Record<string, Value>>, next: Readonly<Record<string, Value>>) => {
  const changed: Record<string, Value | null> = {};
  for (const id of Object.keys(before)) if (!Object.hasOwn(next, id)) changed[id] = null;
  for (const [id, value] of Object.entries(next)) if (before[id] !== value) changed[id] = value;
  return changed;
};

const patchBetween = (before: Tortured, next: Tortured): Patch<Tortured> => ({
  meta: changedIn(before.meta, next.meta),
  notes: changedIn(before.notes, next.notes),
  history: changedIn(before.history, next.history),
});

const leaving = (before: Tortured, next: Tortured): readonly string[] => {
  const stay = new Set(Object.values(next.files).map(({ id }) => id));
  return Object.values(before.files)
    .map(({ id }) => id)
    .filter(id => !stay.has(id));
};

/** What operations reach beside the vault. */
export interface Beside {
  /** The head is given a new recovery key. */
  readonly give: (recoveryKey: string) => void;
  /** From now on something else opens the vault: it was acknowledged. */
  readonly opensOtherwise: () => void;
  /** Brings the files of a backup back and keeps what is now; gives what the backup holds, or null where there is none. */
  readonly bringBack: (number: number) => Promise<Tortured | null>;
}

/** No second place, and no key to be given. */
export const nothingBeside: Beside = {
  give: () => {
    throw new Error('nobody to give it to');
  },
  opensOtherwise: () => undefined,
  bringBack: async () => null,
};

/** What goes before the commit of an operation. Gives what a backup holds that is gone back to. */
const prepareFor = async (
  vault: OpenVault<Tortured>,
  { kind, number }: Operation,
  recoveryKey: string,
  beside: Beside,
): Promise<Tortured | null> => {
  const passphrase = passphraseOf(passphraseIn(vault.db.data));
  if (kind === 'passphrase')
    await vault.changePassphrase({ kind: 'recovery-key', recoveryKey }, passphraseOf(number));
  if (kind === 'renew') beside.give(await vault.renewAllKeys(passphrase));
  if (kind === 'let-in') await vault.letDeviceIn(passphrase, deviceSecretOf(number));
  if (kind === 'drop-device') await vault.dropDevice();
  if (opensOtherwise({ kind })) beside.opensOtherwise();
  return kind === 'go-back' ? beside.bringBack(number) : null;
};

/** Does an operation as the journal would: files come before the commit that names them and go after it. */
export const perform = async (
  vault: OpenVault<Tortured>,
  operation: Operation,
  recoveryKey: string,
  beside = nothingBeside,
): Promise<void> => {
  const { kind, brings } = operation;
  const ids: string[] = [];
  for (const made of brings) ids.push(await vault.putAttachment(attachmentBytes(made)));
  const then = await prepareFor(vault, operation, recoveryKey, beside);
  const edit = (data: Tortured) => operation.edit(data, ids, then);
  const gone = leaving(vault.db.data, edit(vault.db.data));
  if (kind === 'purge') return vault.purge(edit, () => gone);
  if (kind === 'patch') return vault.patch(data => patchBetween(data, edit(data)));
  await vault.commit(edit);
  // Those that going back leaves without a name go when the journal is next opened.
  if (gone.length > 0 && kind !== 'go-back') await vault.removeAttachments(gone);
  if (kind === 'compact') await vault.compact();
};
