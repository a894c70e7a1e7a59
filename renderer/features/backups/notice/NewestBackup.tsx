import { type ReactElement, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup, BackupPreview } from '../../../../shared/contract/backups';
import type { BackupId } from '../../../../shared/domain/ids';
import { api, useTask } from '../../../api';
import { Button } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from '../Backups.module.css';
import { useBackupWords } from '../use-backup-words';

type Found =
  | { readonly at: 'nothing' }
  | { readonly at: 'away' }
  | { readonly at: 'there'; readonly backup: Backup; readonly preview: BackupPreview | null };

/**
 * For a journal that opened damaged: what the newest backup has of it, and the way to look. `onLook` goes on with what is
 * left and leads to the backup; it rejects with `JournalError`. Nothing is said where there never was a second place.
 */
export function NewestBackup(props: {
  readonly onLook: (backup: BackupId) => Promise<void>;
}): ReactElement | null {
  const t = useTranslations('backups.newest');
  const words = useBackupWords();
  const [found, setFound] = useState<Found>({ at: 'nothing' });
  const task = useTask();
  useEffect(() => {
    let isWanted = true;
    void findNewest().then(answer => {
      if (isWanted) setFound(answer);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (found.at === 'nothing') return null;
  return (
    <section className={styles['words']}>
      <h2 className={styles['heading']}>{t('heading')}</h2>
      {found.at === 'away' ? (
        <p>{t('away')}</p>
      ) : (
        <>
          <p>
            {found.preview === null
              ? t('unread')
              : t('text', { when: words.first(found.backup.madeAt), ...found.preview })}
          </p>
          {found.preview === null ? null : (
            <>
              <p>{t('advice')}</p>
              <FailureNotice error={task.error} />
              <div>
                <Button
                  pending={task.isRunning ? t('working') : undefined}
                  onPress={() => task.run(() => props.onLook(found.backup.id))}
                >
                  {t('look')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** Looks in the second place. A place that does not answer is one that is not within reach; this never fails. */
async function findNewest(): Promise<Found> {
  try {
    const { place } = await api.backupStatus();
    if (place === null) return { at: 'nothing' };
    const [backup] = await api.listBackups();
    return backup === undefined
      ? { at: 'nothing' }
      : { at: 'there', backup, preview: await compared(backup) };
  } catch {
    return { at: 'away' };
  }
}

async function compared({ id, sameKeys }: Backup): Promise<BackupPreview | null> {
  if (!sameKeys) return null;
  try {
    return await api.previewBackup({ id, offset: 0, limit: 1 });
  } catch {
    return null;
  }
}
