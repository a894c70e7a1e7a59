import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Check.module.css';

const cx = classesOf(styles);

/** What the head should know before she decides about a note that reads like a concern about a child. */
export function StopNotice(): ReactElement {
  const t = useTranslations('sharing.check.stop');
  return (
    <div className={cx('stop')}>
      <Notice tone="alert" title={t('title')}>
        <p>{t('text')}</p>
        <p>{t('adult')}</p>
        <p>{t('more')}</p>
      </Notice>
    </div>
  );
}
