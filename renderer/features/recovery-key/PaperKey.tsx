import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { localDateOf } from '../../../shared/domain/time';
import { Paper } from '../../print';
import { classesOf } from '../../ui/class-names';
import { writeDay } from '../../words';
import { groupsOf } from './groups';
import styles from './PaperKey.module.css';

const cx = classesOf(styles);

/** The page for the safe. It is only there for the printer, and while it is there nothing else is printed. */
export function PaperKey({ recoveryKey }: { readonly recoveryKey: string }): ReactElement {
  const t = useTranslations('vault.key');
  const [today] = useState(() => localDateOf(Date.now()));
  return (
    <Paper>
      <div className={cx('key')}>
        <h1 className={cx('title')}>{t('paperTitle')}</h1>
        <p>{t('paperDate', { date: writeDay(today, 'fullWithYear') })}</p>
        <ol className={cx('groups')} translate="no">
          {groupsOf(recoveryKey).map(({ position, letters }) => (
            <li key={position}>
              <span className={cx('number')}>{position + 1}</span>
              <span>{letters}</span>
            </li>
          ))}
        </ol>
        <p>{t('paperWhat')}</p>
        <p>{t('paperKeep')}</p>
        <p className={cx('name')}>{t('paperName')}</p>
      </div>
    </Paper>
  );
}
