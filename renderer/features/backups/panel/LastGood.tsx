import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BackupStatus } from '../../../../shared/contract/backups';
import { api, backupListQuery, backupStatusQuery, useTask } from '../../../api';
import { Button } from '../../../ui';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';
import { Problem } from '../Problem';
import { Running } from '../Running';
import { useBackupWords } from '../use-backup-words';

/** The newest backup that is known to be good, what went wrong since, and the way to make one now. */
export function LastGood({ status }: { readonly status: BackupStatus }): ReactElement {
  const { lastGood, problem } = status;
  const t = useTranslations('backups.last');
  const words = useBackupWords();
  const client = useQueryClient();
  const [isMade, setMade] = useState(false);
  const task = useTask();
  const isRunning = task.isRunning || status.isRunning;
  const backUp = () =>
    task.run(async () => {
      setMade(false);
      try {
        await api.backUpNow();
        setMade(true);
      } finally {
        await client.invalidateQueries(backupStatusQuery);
        await client.invalidateQueries(backupListQuery);
      }
    });
  return (
    <div className={styles['block']}>
      <h3 className={styles['heading']}>{t('heading')}</h3>
      {lastGood === null ? (
        <p className={styles['quiet']}>{t('none')}</p>
      ) : (
        <div>
          <p>{t('good', { when: words.first(lastGood.madeAt) })}</p>
          <p className={styles['quiet']}>{t(lastGood.changedSince ? 'changed' : 'same')}</p>
        </div>
      )}
      {problem === null ? <BackupFailure error={task.error} /> : <Problem problem={problem} />}
      {isRunning ? <Running label={t('label')} task="backup" /> : null}
      <Button pending={isRunning ? t('working') : undefined} onPress={backUp}>
        {t('now')}
      </Button>
      <p className={styles['said']} role="status">
        {isMade && !isRunning ? t('made') : ''}
      </p>
    </div>
  );
}
