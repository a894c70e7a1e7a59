import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../../shared/contract/methods';
import { Button } from '../../../ui';
import { writeDay } from '../../../words';
import styles from './Review.module.css';

/** How many wait, how many more will by the end of the term, and the way to keep them all. */
export function HowMany(props: {
  readonly list: Output<'listToReview'>;
  readonly onKeepAll: () => void;
}): ReactElement {
  const { rows, total, term, termEnds } = props.list;
  const t = useTranslations('personDesk.review');
  return (
    <>
      {total === 0 ? null : <p className={styles['count']}>{t('count', { count: total })}</p>}
      <p className={styles['quiet']}>
        {t('term', { count: Math.max(0, term - total), day: writeDay(termEnds, 'full') })}{' '}
        {total > rows.length ? t('first', { shown: rows.length, count: total }) : ''}
      </p>
      {rows.length < 2 ? null : (
        <>
          <p className={styles['quiet']}>{t('keys')}</p>
          <Button variant="link" onPress={props.onKeepAll}>
            {t('keepAll')}
          </Button>
        </>
      )}
    </>
  );
}
