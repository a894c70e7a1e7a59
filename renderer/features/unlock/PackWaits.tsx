import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePackOffers } from '../../api';
import { Notice } from '../../ui';
import styles from './Unlock.module.css';

/** Says that a pack waits which the system was asked to open, so that nobody opens it again and again. */
export function PackWaits(): ReactElement {
  const t = useTranslations('vault.unlock');
  const [isWaiting, setWaiting] = useState(false);
  usePackOffers(() => setWaiting(true));
  return (
    <div role="status" className={styles['waits']}>
      {isWaiting ? <Notice title={t('packWaits')}>{t('packWaitsText')}</Notice> : null}
    </div>
  );
}
