import type { ReactElement } from 'react';
import { api, useEvent, useTask } from '../api';
import { LockFailure } from './LockFailure';
import type { Vault } from './useVault';

/** Shuts an unlocked journal whose cover is still closed when the system's menus ask for that, or the app is to end. */
export function UnlockedDoor({ vault }: { readonly vault: Vault }): ReactElement {
  const locking = useTask();
  useEvent('command', ({ name }) => {
    if (name === 'lock') locking.run(vault.lock);
  });
  useEvent('leaving', () =>
    locking.run(async () => {
      await vault.lock();
      await api.quit();
    }),
  );
  return (
    <LockFailure
      error={locking.error}
      onClose={locking.forget}
      onLockAnyway={() => locking.run(vault.lockAnyway)}
    />
  );
}
