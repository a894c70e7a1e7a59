import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../shared/contract/host';
import type { PathGrant } from '../../../shared/domain/ids';
import { failureOf, useTask } from '../../api';
import { FolderField } from '../../host';
import { Button, Cover, CoverActions, Notice } from '../../ui';
import { FailureNotice } from '../../words';

/**
 * `onOpen` looks into the folder and rejects with `JournalError` when there is no journal in it, or only a backup of one;
 * `onBringBack` leads to making a journal from that.
 */
export interface OpenFolderProps {
  readonly onOpen: (folder: PathGrant) => Promise<void>;
  readonly onBringBack: () => void;
  readonly onBack: () => void;
}

/** Points to a journal that exists already. Choosing the folder is enough; there is nothing else to confirm. */
export function OpenFolder({ onOpen, onBringBack, onBack }: OpenFolderProps): ReactElement {
  const t = useTranslations('vault.openFolder');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const task = useTask();
  const open = (folder: Chosen) => {
    setChosen(folder);
    task.run(() => onOpen(folder.grant));
  };
  return (
    <Cover title={t('title')} summary={t('summary')}>
      <FolderField
        label={t('label')}
        purpose="vault"
        chosen={chosen}
        onChoose={open}
        isDisabled={task.isRunning}
      />
      {isBackup(task.error) ? <IsBackup onBringBack={onBringBack} /> : <FailureNotice error={task.error} />}
      <CoverActions>
        <Button variant="link" onPress={onBack}>
          {t('back')}
        </Button>
      </CoverActions>
    </Cover>
  );
}

/** Nobody should go on writing in a backup: what was chosen is one. */
function isBackup(error: unknown): boolean {
  if (error === null) return false;
  const { code, details } = failureOf(error);
  return code === 'no-vault' && details['backup'] === true;
}

function IsBackup({ onBringBack }: Pick<OpenFolderProps, 'onBringBack'>): ReactElement {
  const t = useTranslations('vault.openFolder.backup');
  return (
    <div role="alert">
      <Notice
        title={t('title')}
        icon="restore"
        actions={
          <Button variant="link" onPress={onBringBack}>
            {t('bringBack')}
          </Button>
        }
      >
        {t('text')}
      </Notice>
    </div>
  );
}
