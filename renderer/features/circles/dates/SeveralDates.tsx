import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleView } from '../../../../shared/contract/network';
import { api, useTask } from '../../../api';
import { Button, Dialog } from '../../../ui';
import { FailureNotice, useDay } from '../../../words';
import { weekdayAfter } from '../meeting-dates';
import { DateChoices } from './DateChoices';
import { DateRows } from './DateRows';
import { type DatePlan, type PlannedDate, plannedDates, timeTyped } from './date-plan';

/** Plans several meetings of a circle at once: dates from a rhythm, each of which can be changed or left out first. */
export function SeveralDates(props: {
  readonly view: CircleView;
  readonly onClose: () => void;
}): ReactElement {
  const { view, onClose } = props;
  const t = useTranslations('circles.several');
  const today = useDay();
  const [plan, setPlan] = useState<DatePlan>(() => ({
    first: weekdayAfter(today),
    rhythm: view.circle.rhythm,
    count: 3,
    time: '',
    minutes: null,
  }));
  const [dates, setDates] = useState<readonly PlannedDate[]>(() => plannedDates(plan));
  const [done, setDone] = useState(0);
  const task = useTask();
  const time = timeTyped(plan.time);
  const create = (): void => {
    if (time === 'wrong') return;
    task.run(async () => {
      for (const planned of dates) {
        const content = { kind: 'meeting', circle: view.circle.id, time, minutes: plan.minutes } as const;
        await api.createConversation({ date: planned.date, content, template: null, gather: false });
        setDates(left => left.filter(({ id }) => id !== planned.id));
        setDone(before => before + 1);
      }
      onClose();
    });
  };
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="filled"
            isDisabled={dates.length === 0 || time === 'wrong'}
            pending={task.isRunning ? t('pending') : undefined}
            onPress={create}
          >
            {t('create', { count: dates.length })}
          </Button>
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('text', { name: view.circle.name })}</p>
      <FailureNotice error={task.error} />
      {task.error !== null && done > 0 ? <p>{t('partly', { count: done })}</p> : null}
      <DateChoices
        plan={plan}
        onChange={(next, changesDates) => {
          setPlan(next);
          if (changesDates) setDates(plannedDates(next));
        }}
      />
      <DateRows
        dates={dates}
        taken={[...view.coming, ...view.past].map(row => row.date)}
        onChange={setDates}
      />
    </Dialog>
  );
}
