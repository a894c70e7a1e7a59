import type { Failure } from '../../shared/contract/errors';
import type { Events } from '../../shared/contract/events';
import type { Secret, VaultStatus } from '../../shared/contract/vault';

export type OpenStatus = Extract<VaultStatus, { state: 'open' }>;
export type ShutStatus = Exclude<VaultStatus, { state: 'open' }>;
export type LockReason = Events['locked']['reason'];

/** Which side of the cover the head is on. */
export type VaultState =
  | { readonly at: 'starting' }
  | { readonly at: 'stumbled'; readonly failure: Failure }
  | { readonly at: 'shut'; readonly status: ShutStatus; readonly reason: LockReason | null }
  /** Just made, and open: the recovery key is shown this once. */
  | { readonly at: 'new-key'; readonly recoveryKey: string }
  /** Opened by the recovery key: a new passphrase is offered. */
  | { readonly at: 'new-passphrase'; readonly status: OpenStatus; readonly secret: Secret }
  /** Opened, and the vault found damage: she decides before anything is shown. */
  | { readonly at: 'findings'; readonly status: OpenStatus }
  | { readonly at: 'open'; readonly status: OpenStatus };

/** What moves her from one side to the other. */
export type VaultStep =
  | { readonly step: 'looked'; readonly status: VaultStatus }
  | { readonly step: 'stumbled'; readonly failure: Failure }
  | { readonly step: 'made'; readonly recoveryKey: string }
  | { readonly step: 'unlocked'; readonly status: VaultStatus; readonly secret: Secret }
  | { readonly step: 'entered'; readonly status: VaultStatus }
  | { readonly step: 'shut'; readonly reason: LockReason };

const shutUntilLooked: ShutStatus = { state: 'locked', lastOpenedAt: null, damagedHeader: false };

/** Decides the next state. A shut journal shows nothing of what was open, whatever comes next. */
export function nextVaultState(state: VaultState, step: VaultStep): VaultState {
  switch (step.step) {
    case 'stumbled':
      return state.at === 'starting' ? { at: 'stumbled', failure: step.failure } : state;
    case 'shut':
      return { at: 'shut', status: shutUntilLooked, reason: step.reason };
    case 'made':
      return { at: 'new-key', recoveryKey: step.recoveryKey };
    case 'looked':
      return afterLooking(state, step.status);
    case 'unlocked':
      return afterUnlocking(step.status, step.secret);
    case 'entered':
      return step.status.state === 'open' ? { at: 'open', status: step.status } : shutBy(step.status, null);
  }
}

function afterLooking(state: VaultState, status: VaultStatus): VaultState {
  if (status.state !== 'open') return shutBy(status, state.at === 'shut' ? state.reason : null);
  if (state.at === 'open') return { ...state, status };
  if (state.at === 'new-key' || state.at === 'new-passphrase') return state;
  return enter(status);
}

function afterUnlocking(status: VaultStatus, secret: Secret): VaultState {
  if (status.state !== 'open') return shutBy(status, null);
  if (secret.kind === 'recovery-key' && status.access === 'writable')
    return { at: 'new-passphrase', status, secret };
  return enter(status);
}

function enter(status: OpenStatus): VaultState {
  return status.access === 'damaged' ? { at: 'findings', status } : { at: 'open', status };
}

function shutBy(status: ShutStatus, reason: LockReason | null): VaultState {
  return { at: 'shut', status, reason };
}

/** Whether the journal is unlocked, so that the idle clock runs. */
export function isUnlocked(state: VaultState): boolean {
  switch (state.at) {
    case 'open':
    case 'new-key':
    case 'new-passphrase':
    case 'findings':
      return true;
    case 'starting':
    case 'stumbled':
    case 'shut':
      return false;
  }
}
