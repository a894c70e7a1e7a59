import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FoundBackups } from '../../../../shared/contract/backups';
import { JournalError } from '../../../../shared/contract/errors';
import type { Chosen } from '../../../../shared/contract/host';
import type { Input } from '../../../../shared/contract/methods';
import { api, useTask } from '../../../api';
import { FolderField } from '../../../host';
import { Button, Cover, CoverActions, CoverNote } from '../../../ui';
import { BackupFailure } from '../BackupFailure';
import { ChooseBackup } from './ChooseBackup';

/** What was found in a folder that the head chose. */
export type FoundPlace = { readonly folder: Chosen; readonly journals: readonly FoundBackups[] };

/**
 * `isTaken`: there is a journal here already, so another folder has to be chosen. `onBringBack` makes the journal, opens it
 * and rejects with `JournalError`.
 */
export type BringBackProps = {
  readonly isTaken: boolean;
  readonly onBringBack: (from: Input<'restoreFromFolder'>) => Promise<void>;
  readonly onBack: () => void;
};

/** The cover on which a journal is made again from a backup: on a new laptop, or when its folder was lost or damaged. */
export function BringBack(props: BringBackProps): ReactElement {
  const t = useTranslations('backups.cover');
  const [found, setFound] = useState<FoundPlace | null>(null);
  return (
    <Cover
      key={found === null ? 'find' : 'choose'}
      title={t('title')}
      summary={t(found === null ? 'findSummary' : 'chooseSummary')}
      notes={<CoverNote title={t('staysTitle')}>{t('staysText')}</CoverNote>}
    >
      {found === null ? (
        <Find onFound={setFound} onBack={props.onBack} />
      ) : (
        <ChooseBackup {...props} found={found} onBack={() => setFound(null)} />
      )}
    </Cover>
  );
}

function Find(props: {
  readonly onFound: (found: FoundPlace) => void;
  readonly onBack: () => void;
}): ReactElement {
  const t = useTranslations('backups.cover');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const task = useTask();
  const look = (folder: Chosen) => {
    setChosen(folder);
    task.run(async () => {
      const journals = await api.findBackups({ folder: folder.grant });
      if (journals.every(({ backups }) => backups.length === 0)) throw new JournalError('no-vault');
      props.onFound({ folder, journals });
    });
  };
  return (
    <>
      <p>{t('find')}</p>
      <FolderField
        label={t('label')}
        purpose="backup"
        chosen={chosen}
        onChoose={look}
        isDisabled={task.isRunning}
      />
      <BackupFailure error={task.error} />
      <CoverActions>
        <Button variant="link" onPress={props.onBack}>
          {t('back')}
        </Button>
      </CoverActions>
    </>
  );
}
