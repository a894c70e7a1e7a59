import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationRow, RecordRef } from '../../../shared/contract/network';
import type { LocalDate } from '../../../shared/domain/time';
import { MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './LookBack.module.css';
import { MissedItem } from './MissedItem';
import { useRemembered } from './use-remembered';

const cx = classesOf(styles);

/** Conversations whose day has passed: held, moved, or never happened. */
export function Missed(props: {
  readonly rows: readonly ConversationRow[];
  readonly today: LocalDate;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement | null {
  const t = useTranslations('today.missed');
  const remembered = useRemembered(props.rows);
  if (remembered.rows.length === 0) return null;
  return (
    <MarginRow as="section" headingLevel={2} label={t('title')} align="top">
      <ul className={cx('rows')}>
        {remembered.rows.map(({ value, isSettled }) => (
          <MissedItem
            key={value.id}
            row={value}
            isSettled={isSettled}
            today={props.today}
            onSettled={settled => remembered.settle(value, settled)}
            onOpenRecord={props.onOpenRecord}
          />
        ))}
      </ul>
    </MarginRow>
  );
}
