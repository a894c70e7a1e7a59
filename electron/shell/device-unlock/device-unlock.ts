import { z } from 'zod';
import { JournalError } from '../../../shared/contract/errors';
import type { DeviceUnlock } from '../../../shared/contract/host';
import type { CoreMethodName } from '../../../shared/contract/methods';
import type { DeviceState } from '../../../shared/contract/vault';
import type { CoreClient } from '../../bridge/core-client';
import type { HostAnswers } from '../../bridge/host-calls';
import { valueIn } from '../../bridge/protocol';
import type { Keychain } from './keychain';
import type { SealedSecrets } from './sealed-secrets';

type Names = 'deviceUnlock' | 'turnOnDeviceUnlock' | 'turnOffDeviceUnlock' | 'openWithDevice';

type Parts = {
  readonly core: Pick<CoreClient, 'call'>;
  readonly keychain: Keychain;
  readonly secrets: SealedSecrets;
  /** `size` unpredictable bytes. */
  readonly randomBytes: (size: number) => Buffer;
};

const stateSchema: z.ZodType<DeviceState> = z.object({ vault: z.string().nullable(), letsIn: z.boolean() });
const secretBytes = 32;

/**
 * Opening a journal without its passphrase, where its head has asked for that: a random secret wraps the journal's key, and only
 * the system's keychain can open what is kept of it on this computer.
 */
export function deviceUnlocking({
  core,
  keychain,
  secrets,
  randomBytes,
}: Parts): Pick<HostAnswers<unknown>, Names> {
  const ask = async (name: CoreMethodName, input?: unknown): Promise<unknown> =>
    valueIn(await core.call(name, input));

  const look = async (): Promise<DeviceState> => stateSchema.parse(await ask('deviceState'));

  /** A secret that the journal no longer knows, after a new passphrase or new keys, opens nothing and goes. */
  async function status(): Promise<DeviceUnlock> {
    const { vault, letsIn } = await look();
    if (vault !== null && !letsIn) await secrets.remove(vault);
    const isOn = vault !== null && letsIn && (await secrets.read(vault)) !== null;
    return { keychain: keychain.state(), isOn };
  }

  async function journal(): Promise<string> {
    const { vault } = await look();
    if (vault === null) throw new JournalError('not-allowed');
    return vault;
  }

  /** Sealed, and opened again: what the keychain does not give back must not be relied on. */
  function seal(secret: string): Buffer {
    if (keychain.state() !== 'available') throw new JournalError('keychain-refused');
    const sealed = keychain.seal(secret);
    if (keychain.open(sealed) !== secret) throw new JournalError('keychain-refused');
    return sealed;
  }

  async function keep(vault: string, sealed: Buffer): Promise<void> {
    try {
      await secrets.write(vault, sealed);
    } catch (error) {
      await core.call('dropDevice', undefined);
      throw error;
    }
  }

  return {
    deviceUnlock: status,
    turnOnDeviceUnlock: async ({ passphrase }) => {
      const vault = await journal();
      const secret = randomBytes(secretBytes).toString('base64');
      const sealed = seal(secret);
      await ask('letDeviceIn', { passphrase, secret });
      await keep(vault, sealed);
      return status();
    },
    turnOffDeviceUnlock: async () => {
      // Without the file nothing is opened any more, even when the journal cannot be told.
      await secrets.remove(await journal());
      await ask('dropDevice');
      return status();
    },
    openWithDevice: async () => {
      const sealed = await secrets.read(await journal());
      if (sealed === null) throw new JournalError('device-refused');
      if (keychain.state() !== 'available') throw new JournalError('keychain-refused');
      await ask('unlockByDevice', { secret: keychain.open(sealed) });
    },
  };
}
