import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup } from '../../../../shared/contract/backups';
import type { BackupId } from '../../../../shared/domain/ids';
import { useBackupList } from '../../../api';
import { Item, ItemList } from '../../../records';
import { Icon, useFewAtFirst } from '../../../ui';
import { ShowMore } from '../../../words';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';
import { useBackupWords } from '../use-backup-words';

const none: readonly Backup[] = [];

/** The backups in the second place, newest first, and why just these are kept. */
export function KeptBackups({ onOpen }: { readonly onOpen: (backup: BackupId) => void }): ReactElement {
  const t = useTranslations('backups.kept');
  const words = useBackupWords();
  const { data: backups = none, error, isSuccess } = useBackupList();
  const { shown, left, more, box } = useFewAtFirst(backups);
  return (
    <div className={styles['block']}>
      <h3 className={styles['heading']}>{t('heading')}</h3>
      <p className={styles['quiet']}>{t('rule')}</p>
      <BackupFailure error={error} />
      {isSuccess && backups.length === 0 ? <p className={styles['quiet']}>{t('none')}</p> : null}
      {error !== null || backups.length === 0 ? null : (
        <div className={styles['full']}>
          <ItemList label={t('label')} listRef={box}>
            {shown.map(backup => (
              <li key={backup.id}>
                <Item
                  glyph={<Icon name="page" />}
                  title={words.first(backup.madeAt)}
                  second={words.about(backup)}
                  {...(backup.sameKeys ? {} : { end: t('earlierKeys') })}
                  onOpen={() => onOpen(backup.id)}
                />
              </li>
            ))}
          </ItemList>
          <ShowMore left={left} onMore={more} />
        </div>
      )}
    </div>
  );
}
