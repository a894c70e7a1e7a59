import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { BackupId } from '../../../../shared/domain/ids';
import { useBackupStatus } from '../../../api';
import { FailureNotice } from '../../../words';
import styles from '../Backups.module.css';
import { DiscardOlder } from './DiscardOlder';
import { KeptBackups } from './KeptBackups';
import { LastGood } from './LastGood';
import { SecondPlace } from './SecondPlace';

/** `onOpen` leads to a backup. */
export type BackupsPanelProps = {
  readonly isSample: boolean;
  readonly onOpen: (backup: BackupId) => void;
};

/** Where backups go, how it stands with them, and those that are kept. The sample journal has none. */
export function BackupsPanel({ isSample, onOpen }: BackupsPanelProps): ReactElement {
  const t = useTranslations('backups');
  if (isSample) return <p className={styles['quiet']}>{t('sample')}</p>;
  return <Panel onOpen={onOpen} />;
}

function Panel({ onOpen }: Pick<BackupsPanelProps, 'onOpen'>): ReactElement {
  const { data: status, error } = useBackupStatus();
  if (status === undefined) return <FailureNotice error={error} />;
  return (
    <>
      <SecondPlace place={status.place} />
      {status.place === null ? null : (
        <>
          <LastGood status={status} />
          <KeptBackups onOpen={onOpen} />
          {status.lastGood === null ? null : <DiscardOlder oldest={status.lastGood.oldest} />}
        </>
      )}
    </>
  );
}
