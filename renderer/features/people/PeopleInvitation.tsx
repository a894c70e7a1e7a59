import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState, MarginRow, Sheet } from '../../ui';
import styles from './PeopleInvitation.module.css';

/** The sheet while nobody is chosen. */
export function PeopleInvitation(): ReactElement {
  const t = useTranslations('people.invitation');
  return (
    <Sheet label={t('label')}>
      <MarginRow>
        <div className={styles['none']}>
          <EmptyState invitation={t('invitation')}>{t('more')}</EmptyState>
        </div>
      </MarginRow>
    </Sheet>
  );
}
