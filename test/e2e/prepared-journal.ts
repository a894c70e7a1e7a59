import { journalSchema } from '../../electron/core/session/session';
import { cheapestKdfCost, createVault, systemEnvironment } from '../../electron/core/vault/index';

/**
 * Makes an empty journal in `folder` as the app would, without the app: by the real core, at the least cost of a key that
 * the app accepts, so that it opens in a moment. Its recovery key counts as written down. Gives that key as printed.
 */
export async function prepareJournal(folder: string, passphrase: string): Promise<string> {
  const { vault, recoveryKey } = await createVault({
    ...journalSchema,
    folder,
    passphrase,
    kdf: cheapestKdfCost,
    environment: systemEnvironment('another laptop'),
  });
  await vault.confirmRecoveryKey();
  await vault.close();
  return recoveryKey;
}
