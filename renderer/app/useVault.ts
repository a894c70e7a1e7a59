import { use, useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { Input } from '../../shared/contract/methods';
import type { Secret } from '../../shared/contract/vault';
import type { PathGrant } from '../../shared/domain/ids';
import { api, FlushContext, failureOf, useEvent } from '../api';
import { nextVaultState, type VaultState, type VaultStep } from './vault-state';

/** The state of the cover, and everything that opens or shuts it. Each rejects with `JournalError`; the state then stays. */
export type Vault = {
  readonly state: VaultState;
  readonly look: () => Promise<void>;
  readonly create: (passphrase: string, folder: PathGrant | null) => Promise<void>;
  readonly unlock: (secret: Secret) => Promise<void>;
  /** Opens it with what this computer keeps. */
  readonly unlockByDevice: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openFolder: (folder: PathGrant) => Promise<void>;
  /** Makes a journal from a backup and opens it. */
  readonly bringBack: (from: Input<'restoreFromFolder'>) => Promise<void>;
  readonly acceptDamage: () => Promise<void>;
  /** Goes from what is shown once after opening to the journal itself. */
  readonly enter: () => Promise<void>;
  /** Shuts the journal once what was typed is on the disk; rejects with `UnsavedText`, still open, when that fails. */
  readonly lock: () => Promise<void>;
  /** Shuts it whatever becomes of text that the disk does not take. */
  readonly lockAnyway: () => Promise<void>;
};

/** Something typed could not be kept; locking now would lose it. */
export class UnsavedText extends Error {
  override readonly name = 'UnsavedText';
}

/** By another name, because a method that starts with "use" reads as a hook. */
const turnToFolder = api.useVaultFolder;

/** Follows the vault: asks once, then listens. */
export function useVault(): Vault {
  const [state, take] = useReducer(nextVaultState, { at: 'starting' });
  const steps = useRef(0);
  const step = (next: VaultStep) => {
    steps.current += 1;
    take(next);
  };
  const flushers = use(FlushContext);
  /** While this window itself is opening the journal, the `opened` event is not news. */
  const isOpening = useRef(false);

  // An answer that a step has overtaken tells of a journal that has been opened or shut since.
  const look = async () => {
    const before = steps.current;
    const status = await api.vaultStatus();
    if (steps.current === before) step({ step: 'looked', status });
  };
  const lookOnce = useEffectEvent(() => {
    look().catch((error: unknown) => step({ step: 'stumbled', failure: failureOf(error) }));
  });
  useEffect(() => lookOnce(), []);

  useEvent('locked', ({ reason }) => {
    flushers.clear();
    step({ step: 'shut', reason });
    lookOnce();
  });
  useEvent('opened', () => {
    if (!isOpening.current) lookOnce();
  });
  useEvent('closing', () => {
    flushers
      .flushAll()
      .then(() => api.readyToClose())
      .catch(() => lookOnce());
  });

  const opening = async (work: () => Promise<void>) => {
    isOpening.current = true;
    try {
      await work();
    } finally {
      isOpening.current = false;
    }
  };

  return {
    state,
    look,
    create: (passphrase, folder) =>
      opening(async () => {
        const { recoveryKey } = await api.createVault({ passphrase, folder });
        step({ step: 'made', recoveryKey });
      }),
    unlock: secret =>
      opening(async () => step({ step: 'unlocked', status: await api.unlockVault({ secret }), secret })),
    unlockByDevice: () =>
      opening(async () => {
        await api.openWithDevice();
        await look();
      }),
    openSample: () => opening(async () => step({ step: 'entered', status: await api.openSampleJournal() })),
    openFolder: async folder => step({ step: 'looked', status: await turnToFolder({ folder }) }),
    bringBack: from =>
      opening(async () =>
        step({ step: 'unlocked', status: await api.restoreFromFolder(from), secret: from.secret }),
      ),
    acceptDamage: async () => step({ step: 'entered', status: await api.acceptDamage() }),
    enter: async () => step({ step: 'entered', status: await api.vaultStatus() }),
    lock: async () => {
      if (!(await flushers.flushAll()).kept) throw new UnsavedText();
      await api.lockVault();
    },
    lockAnyway: api.lockVault,
  };
}
