import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationRow, RecordRef } from '../../../shared/contract/network';
import { isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { Button, DateField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice, useConversationName, useSpokenDay } from '../../words';
import styles from './LookBack.module.css';
import { type Missing, settleMissed, takeMissedBack } from './missed';
import { Said } from './Said';

const cx = classesOf(styles);

/** One conversation whose day has passed; `isSettled` once the head has said what became of it. */
export function MissedItem(props: {
  readonly row: ConversationRow;
  readonly isSettled: boolean;
  readonly today: LocalDate;
  readonly onSettled: (isSettled: boolean) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement {
  const { row, isSettled, today, onSettled, onOpenRecord } = props;
  const t = useTranslations('today.missed');
  const nameOf = useConversationName();
  const spokenDay = useSpokenDay();
  const [missing, setMissing] = useState<Missing | null>(null);
  const settling = useMutation({
    mutationFn: (said: Missing) => settleMissed(row, said),
    onSuccess: (_nothing, said) => {
      if (said.kind === 'held') return onOpenRecord({ kind: 'conversation', id: row.id });
      setMissing(said);
      onSettled(true);
    },
  });
  const undoing = useMutation({
    mutationFn: (said: Missing) => takeMissedBack(row, said),
    onSuccess: () => onSettled(false),
  });
  const day = spokenDay(row.date, today);
  return (
    <li className={cx('row')}>
      <button
        type="button"
        className={cx('title')}
        onClick={() => onOpenRecord({ kind: 'conversation', id: row.id })}
      >
        {nameOf(row)}
      </button>
      <p className={cx('origin')}>{t(row.state === 'under-way' ? 'underWay' : 'row', { day })}</p>
      {isSettled && missing !== null ? (
        <Settled missing={missing} today={today} onUndo={() => undoing.mutate(missing)} />
      ) : (
        <Choices row={row} today={today} onSay={settling.mutate} />
      )}
      <FailureNotice error={settling.error ?? undoing.error} />
    </li>
  );
}

function Choices(props: {
  readonly row: ConversationRow;
  readonly today: LocalDate;
  readonly onSay: (missing: Missing) => void;
}): ReactElement {
  const { today, onSay } = props;
  const t = useTranslations('today.missed');
  const [isMoving, setMoving] = useState(false);
  if (isMoving) {
    return (
      <div className={cx('choices')}>
        <DateField
          label={t('newDay')}
          value={undefined}
          min={today}
          onChange={day => {
            if (day !== undefined && isLocalDate(day) && day >= today) onSay({ kind: 'moved', to: day });
          }}
          openLabel={t('openCalendar')}
          clearLabel={t('clearDate')}
          previousLabel={t('previousMonth')}
          nextLabel={t('nextMonth')}
        />
        <Button variant="link" onPress={() => setMoving(false)}>
          {t('cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div className={cx('choices')}>
      <Button size="text" onPress={() => onSay({ kind: 'held' })}>
        {t('held')}
      </Button>
      <Button size="text" onPress={() => setMoving(true)}>
        {t('move')}
      </Button>
      <Button variant="link" onPress={() => onSay({ kind: 'dropped' })}>
        {t('dropped')}
      </Button>
    </div>
  );
}

function Settled(props: {
  readonly missing: Missing;
  readonly today: LocalDate;
  readonly onUndo: () => void;
}): ReactElement {
  const { missing, today, onUndo } = props;
  const t = useTranslations('today');
  const spokenDay = useSpokenDay();
  return (
    <Said onUndo={onUndo}>
      {missing.kind === 'moved'
        ? t('missed.moved', { day: spokenDay(missing.to, today) })
        : t('missed.binned')}
    </Said>
  );
}
