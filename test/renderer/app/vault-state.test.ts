import { describe, expect, it } from 'vitest';
import {
  isUnlocked,
  nextVaultState,
  type OpenStatus,
  type VaultState,
} from '../../../renderer/app/vault-state';
import type { VaultStatus } from '../../../shared/contract/vault';

const open: OpenStatus = {
  state: 'open',
  sample: false,
  access: 'writable',
  recoveryKeyConfirmed: true,
  idleMinutes: 10,
  findings: [],
};
const damaged: OpenStatus = { ...open, access: 'damaged' };
const locked: VaultStatus = { state: 'locked', lastOpenedAt: 5, damagedHeader: false };
const byPassphrase = { kind: 'passphrase', passphrase: 'not shown here' } as const;
const byKey = { kind: 'recovery-key', recoveryKey: 'ABCD' } as const;
const starting: VaultState = { at: 'starting' };

describe('the cover', () => {
  it('shows the welcome, the lock or the trouble that was found at the start', () => {
    for (const status of [
      { state: 'absent' },
      locked,
      { state: 'unreadable', reason: 'newer-format' },
    ] satisfies VaultStatus[]) {
      expect(nextVaultState(starting, { step: 'looked', status })).toEqual({
        at: 'shut',
        status,
        reason: null,
      });
    }
  });

  it('opens with the passphrase straight away', () => {
    expect(nextVaultState(starting, { step: 'unlocked', status: open, secret: byPassphrase })).toEqual({
      at: 'open',
      status: open,
    });
  });

  it('offers a new passphrase after opening with the recovery key, unless nothing can be written', () => {
    const state = nextVaultState(starting, { step: 'unlocked', status: open, secret: byKey });
    expect(state).toEqual({ at: 'new-passphrase', status: open, secret: byKey });
    const readOnly: OpenStatus = { ...open, access: 'read-only' };
    expect(nextVaultState(starting, { step: 'unlocked', status: readOnly, secret: byKey }).at).toBe('open');
  });

  it('shows damage before anything else, until it is accepted', () => {
    const state = nextVaultState(starting, { step: 'unlocked', status: damaged, secret: byPassphrase });
    expect(state.at).toBe('findings');
    expect(nextVaultState(state, { step: 'looked', status: damaged }).at).toBe('findings');
    expect(nextVaultState(state, { step: 'entered', status: open }).at).toBe('open');
  });

  it('keeps the recovery key on screen whatever the vault reports meanwhile', () => {
    const made = nextVaultState(starting, { step: 'made', recoveryKey: 'ABCD-EFGH' });
    expect(nextVaultState(made, { step: 'looked', status: open })).toEqual(made);
  });

  it('holds nothing of what was open once it is shut', () => {
    for (const state of [
      { at: 'new-key', recoveryKey: 'ABCD' },
      { at: 'new-passphrase', status: open, secret: byKey },
      { at: 'open', status: open },
    ] satisfies VaultState[]) {
      const shut = nextVaultState(state, { step: 'shut', reason: 'idle' });
      expect(shut).toEqual({
        at: 'shut',
        status: { state: 'locked', lastOpenedAt: null, damagedHeader: false },
        reason: 'idle',
      });
      expect(isUnlocked(shut)).toBe(false);
    }
  });

  it('remembers why it shut when it then looks at the vault', () => {
    const shut = nextVaultState({ at: 'open', status: open }, { step: 'shut', reason: 'system' });
    expect(nextVaultState(shut, { step: 'looked', status: locked })).toEqual({
      at: 'shut',
      status: locked,
      reason: 'system',
    });
  });

  it('opens when another window opened the journal', () => {
    const shut = nextVaultState(starting, { step: 'looked', status: locked });
    expect(nextVaultState(shut, { step: 'looked', status: open }).at).toBe('open');
  });

  it('reports a failure only when there is nothing better to show', () => {
    const failure = { code: 'disk-error', details: {} } as const;
    expect(nextVaultState(starting, { step: 'stumbled', failure }).at).toBe('stumbled');
    expect(nextVaultState({ at: 'open', status: open }, { step: 'stumbled', failure }).at).toBe('open');
  });
});
