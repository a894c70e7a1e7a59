import { type ReactElement, useState } from 'react';
import { assertNever } from '../../shared/assert-never';
import type { BackupId } from '../../shared/domain/ids';
import { BringBack, NewestBackup } from '../features/backups';
import { useGuide } from '../features/guide';
import { RecoveryKeyCover } from '../features/recovery-key';
import { Findings } from '../features/safety';
import { NewPassphrase, Stumbled, Unlock, Unreadable } from '../features/unlock';
import { CreateJournal, OpenFolder, Welcome } from '../features/welcome';
import type { Vault } from './useVault';
import type { LockReason, ShutStatus, VaultState } from './vault-state';

/** What stands on the cover while the journal is shut, or has only just been made or opened. */
export function Door(props: {
  readonly vault: Vault;
  /** Goes on with what is left of a damaged journal, and leads to a backup. */
  readonly onLookAtBackup: (backup: BackupId) => Promise<void>;
  readonly state: Exclude<VaultState, { at: 'open' }>;
}): ReactElement | null {
  const { vault, state } = props;
  switch (state.at) {
    case 'starting':
      return null;
    case 'stumbled':
      return <Stumbled failure={state.failure} onAgain={vault.look} />;
    case 'shut':
      return <ShutDoor vault={vault} status={state.status} reason={state.reason} />;
    case 'new-key':
      return <RecoveryKeyCover recoveryKey={state.recoveryKey} onDone={vault.enter} />;
    case 'new-passphrase':
      return <NewPassphrase secret={state.secret} onDone={vault.enter} />;
    case 'findings':
      return (
        <Findings
          findings={state.status.findings}
          backup={<NewestBackup onLook={props.onLookAtBackup} />}
          onAccept={vault.acceptDamage}
          onClose={vault.lock}
        />
      );
    default:
      return assertNever(state);
  }
}

type Errand = 'none' | 'create' | 'open-folder' | 'bring-back';

function ShutDoor(props: {
  readonly vault: Vault;
  readonly status: ShutStatus;
  readonly reason: LockReason | null;
}): ReactElement {
  const { vault, status, reason } = props;
  const [errand, setErrand] = useState<Errand>('none');
  const openGuide = useGuide();
  const back = () => setErrand('none');
  const openFolder = () => setErrand('open-folder');
  const bringBack = () => setErrand('bring-back');
  if (errand === 'bring-back')
    return <BringBack isTaken={status.state === 'locked'} onBringBack={vault.bringBack} onBack={back} />;
  if (errand === 'create') return <CreateJournal onCreate={vault.create} onBack={back} />;
  if (errand === 'open-folder') {
    return (
      <OpenFolder
        onOpen={folder => vault.openFolder(folder).then(back)}
        onBringBack={bringBack}
        onBack={back}
      />
    );
  }
  switch (status.state) {
    case 'absent':
      return (
        <Welcome
          onStart={() => setErrand('create')}
          onOpenFolder={openFolder}
          onBringBack={bringBack}
          onSample={vault.openSample}
        />
      );
    case 'unreadable':
      return (
        <Unreadable
          reason={status.reason}
          onLookAgain={vault.look}
          onOpenFolder={openFolder}
          onBringBack={bringBack}
        />
      );
    case 'locked':
      return (
        <Unlock
          lastOpenedAt={status.lastOpenedAt}
          damagedHeader={status.damagedHeader}
          reason={reason}
          onUnlock={vault.unlock}
          onUnlockByDevice={vault.unlockByDevice}
          onGuide={openGuide}
          onOpenFolder={openFolder}
          onBringBack={bringBack}
        />
      );
    default:
      return assertNever(status);
  }
}
