import { JournalError } from '../../../shared/contract/errors';
import type { Handlers } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import { type DeviceSecret, deviceMark, type VaultInspection } from '../vault';
import type { SecretTries } from './secret-tries';
import type { Session } from './session';

type Names = 'deviceState' | 'letDeviceIn' | 'dropDevice' | 'confirmPassphrase';

/** What the host needs to open a journal by the system's keychain. `shut` says what stands where the journal is kept; `null` for nothing. */
export function deviceHandlers(
  device: string,
  session: Session,
  tries: SecretTries,
  shut: () => Promise<VaultInspection | null>,
): Handlers<Names> {
  /** Deriving a key takes a while; the journal may have closed meanwhile, and another one opened. */
  const proveFor = (vault: OpenJournal['vault']): void => {
    if (session.isOpen() && session.current().vault === vault) session.prove();
  };

  return {
    deviceState: async () => {
      if (session.isOpen()) {
        const { vault, sample } = session.current();
        return sample ? nothing : { vault: vault.id, letsIn: vault.letsDeviceIn() };
      }
      const found = await shut();
      if (found?.state !== 'present') return nothing;
      return { vault: found.id, letsIn: found.devices.includes(deviceMark(found.id, device)) };
    },
    letDeviceIn: async ({ passphrase, secret }) => {
      const { vault, sample } = session.current();
      if (sample) throw new JournalError('not-allowed');
      await tries.attempt(vault.id, () =>
        withDeviceSecret(device, secret, kept => vault.letDeviceIn(passphrase, kept.secret)),
      );
      proveFor(vault);
    },
    dropDevice: () => session.current().vault.dropDevice(),
    confirmPassphrase: async ({ passphrase }) => {
      const { vault } = session.current();
      await tries.attempt(vault.id, () => vault.checkSecret({ kind: 'passphrase', passphrase }));
      proveFor(vault);
    },
  };
}

const nothing = { vault: null, letsIn: false } as const;

/** Runs `task` with the bytes of a secret that came in base64, and zero-fills them afterwards. */
export async function withDeviceSecret<Result>(
  device: string,
  secret: string,
  task: (secret: DeviceSecret) => Promise<Result>,
): Promise<Result> {
  const bytes = Buffer.from(secret, 'base64');
  try {
    return await task({ kind: 'device', device, secret: bytes });
  } finally {
    bytes.fill(0);
  }
}
