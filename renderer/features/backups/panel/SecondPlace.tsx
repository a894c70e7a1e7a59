import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PathGrant } from '../../../../shared/domain/ids';
import { api, backupListQuery, backupStatusQuery, useTask } from '../../../api';
import { FolderField } from '../../../host';
import { Button, ConfirmDialog } from '../../../ui';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';

/** Where backups go: chosen, changed, or nowhere any more. Backups that are there already stay. */
export function SecondPlace({ place }: { readonly place: string | null }): ReactElement {
  const t = useTranslations('backups.place');
  const client = useQueryClient();
  const [isEnding, setEnding] = useState(false);
  const task = useTask();
  const put = (folder: PathGrant | null) =>
    task.run(async () => {
      client.setQueryData(backupStatusQuery.queryKey, await api.setBackupPlace({ folder }));
      client.removeQueries(backupListQuery);
      setEnding(false);
    });
  return (
    <div className={styles['block']}>
      <h3 className={styles['heading']}>{t('heading')}</h3>
      {place === null ? <p className={styles['quiet']}>{t('why')}</p> : null}
      <p className={styles['quiet']}>{t('sealed')}</p>
      <div className={styles['full']}>
        <FolderField
          label={t('label')}
          purpose="backup"
          chosen={place === null ? null : { label: place }}
          onChoose={({ grant }) => put(grant)}
          isDisabled={task.isRunning}
        />
      </div>
      {place === null ? null : (
        <Button variant="link" onPress={() => setEnding(true)}>
          {t('none')}
        </Button>
      )}
      {isEnding ? null : <BackupFailure error={task.error} />}
      <ConfirmDialog
        isOpen={isEnding}
        title={t('confirm.title')}
        confirmLabel={t('confirm.yes')}
        cancelLabel={t('confirm.no')}
        onConfirm={() => put(null)}
        onClose={() => setEnding(false)}
      >
        <p>{t('confirm.text')}</p>
        <BackupFailure error={task.error} />
      </ConfirmDialog>
    </div>
  );
}
