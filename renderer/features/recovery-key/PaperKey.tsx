import { type ReactPortal, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { localDateOf } from '../../../shared/domain/time';
import { classesOf } from '../../ui/class-names';
import { writeDay } from '../../words';
import { groupsOf } from './groups';
import styles from './PaperKey.module.css';

const cx = classesOf(styles);

/** The page for the safe. It is only there for the printer, and while it is there nothing else is printed. */
export function PaperKey({ recoveryKey }: { readonly recoveryKey: string }): ReactPortal {
  const t = useTranslations('vault.key');
  const [today] = useState(() => localDateOf(Date.now()));
  return createPortal(
    <section className={cx('paper')}>
      <h1 className={cx('title')}>{t('paperTitle')}</h1>
      <p>{t('paperDate', { date: writeDay(today, 'fullWithYear') })}</p>
      <ol className={cx('groups')} translate="no">
        {groupsOf(recoveryKey).map(({ position, letters }) => (
          <li key={position}>{letters}</li>
        ))}
      </ol>
      <p>{t('paperWhat')}</p>
      <p>{t('paperKeep')}</p>
      <p className={cx('name')}>{t('paperName')}</p>
    </section>,
    document.body,
  );
}
