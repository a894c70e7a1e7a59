import type { SafeStorage } from 'electron';
import { JournalError } from '../../../shared/contract/errors';
import type { DeviceUnlock } from '../../../shared/contract/host';

/** The system's keychain: what it seals, it opens only for the same person on the same computer. */
export interface Keychain {
  readonly state: () => Exclude<DeviceUnlock['keychain'], 'none'>;
  /** Fails with `keychain-refused`, as `open` does. */
  readonly seal: (secret: string) => Buffer;
  readonly open: (sealed: Buffer) => string;
}

type Storage = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'
>;

/** Where there is no keychain, Electron can hide a secret behind a password that everybody knows. */
const obfuscating: readonly string[] = ['basic_text', 'unknown'] satisfies ReturnType<
  SafeStorage['getSelectedStorageBackend']
>[];
/** What Chromium puts on Linux before a secret that was only hidden. */
const hidden = Buffer.from('v10', 'latin1');

/** The keychain behind Electron's `safeStorage`; `platform` as `process.platform` has it. The app must be ready. */
export function systemKeychain(storage: Storage, platform: NodeJS.Platform): Keychain {
  const isLinux = platform === 'linux';

  const refused = <Result>(task: () => Result): Result => {
    try {
      return task();
    } catch {
      // What the system says may hold anything; that it refused is all there is to know.
      throw new JournalError('keychain-refused');
    }
  };

  const state: Keychain['state'] = () => {
    if (isLinux && obfuscating.includes(storage.getSelectedStorageBackend())) return 'obfuscated';
    return storage.isEncryptionAvailable() ? 'available' : 'missing';
  };

  /** What was only hidden is refused both ways: it may lie there from before, or somebody put it there. */
  const reallySealed = (sealed: Buffer): Buffer => {
    const isHidden = isLinux && sealed.subarray(0, hidden.length).equals(hidden);
    if (isHidden) throw new JournalError('keychain-refused');
    return sealed;
  };

  return {
    state,
    seal: secret => reallySealed(refused(() => storage.encryptString(secret))),
    open: sealed => {
      const real = reallySealed(sealed);
      return refused(() => storage.decryptString(real));
    },
  };
}
