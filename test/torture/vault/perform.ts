import type { OpenVault, Patch } from '../../../electron/core/vault';
import { attachmentBytes, type Operation, passphraseOf, type Tortured } from './operations';

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

/** Does an operation as the journal would: files come before the commit that names them and go after it. */
export const perform = async (
  vault: OpenVault<Tortured>,
  operation: Operation,
  recoveryKey: string,
): Promise<void> => {
  const { kind, number, brings } = operation;
  const ids: string[] = [];
  for (const made of brings) ids.push(await vault.putAttachment(attachmentBytes(made)));
  const edit = (data: Tortured) => operation.edit(data, ids);
  const gone = leaving(vault.db.data, edit(vault.db.data));
  if (kind === 'purge') return vault.purge(edit, () => gone);
  if (kind === 'patch') return vault.patch(data => patchBetween(data, edit(data)));
  if (kind === 'passphrase')
    await vault.changePassphrase({ kind: 'recovery-key', recoveryKey }, passphraseOf(number));
  await vault.commit(edit);
  if (gone.length > 0) await vault.removeAttachments(gone);
  if (kind === 'compact') await vault.compact();
};
