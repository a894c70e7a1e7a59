import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../shared/contract/host';
import type { PathGrant } from '../../../shared/domain/ids';
import { useTask } from '../../api';
import { FolderField } from '../../host';
import { Button, Cover, CoverActions } from '../../ui';
import { FailureNotice } from '../../words';

/** `onOpen` looks into the folder and rejects with `JournalError` when there is no journal in it. */
export interface OpenFolderProps {
  readonly onOpen: (folder: PathGrant) => Promise<void>;
  readonly onBack: () => void;
}

/** Points to a journal that exists already. Choosing the folder is enough; there is nothing else to confirm. */
export function OpenFolder({ onOpen, onBack }: OpenFolderProps): ReactElement {
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
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button variant="link" onPress={onBack}>
          {t('back')}
        </Button>
      </CoverActions>
    </Cover>
  );
}
