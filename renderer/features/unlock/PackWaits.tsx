import { type ReactElement, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useEvent } from '../../api';
import { Notice } from '../../ui';
import styles from './Unlock.module.css';

/** Says that a pack waits which the system was asked to open, so that nobody opens it again and again. */
export function PackWaits(): ReactElement {
  const t = useTranslations('vault.unlock');
  const [isWaiting, setWaiting] = useState(false);
  useEvent('packOffered', () => setWaiting(true));
  useEffect(() => {
    // Where it cannot be asked the cover is as it was; the journal asks again once it is open.
    api.isPackOffered().then(setWaiting, () => undefined);
  }, []);
  return (
    <div role="status" className={styles['waits']}>
      {isWaiting ? <Notice title={t('packWaits')}>{t('packWaitsText')}</Notice> : null}
    </div>
  );
}
