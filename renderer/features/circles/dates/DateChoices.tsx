import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { rhythms } from '../../../../shared/domain/circle';
import { Select, TextField } from '../../../ui';
import styles from '../Circles.module.css';
import { DayField } from './DayField';
import { type DatePlan, timeTyped } from './date-plan';

const counts = [2, 3, 4, 5, 6, 8, 10, 12] as const;
const lengths = [60, 90, 120, 180, 360] as const;

/** From when, how often, how many, and what all of them share. `changesDates` says that the list is to be made anew. */
export function DateChoices(props: {
  readonly plan: DatePlan;
  readonly onChange: (plan: DatePlan, changesDates: boolean) => void;
}): ReactElement {
  const { plan, onChange } = props;
  const t = useTranslations('circles.several');
  const words = useTranslations('circles.rhythm');
  const lengthWord = (minutes: number): string =>
    minutes % 60 === 0 ? t('hours', { hours: minutes / 60 }) : t('minutes', { minutes });
  return (
    <div className={styles['choices']}>
      <DayField label={t('first')} day={plan.first} onChange={first => onChange({ ...plan, first }, true)} />
      <Select
        label={t('rhythm')}
        options={rhythms.map(id => ({ id, label: id === 'none' ? t('rhythmOnce') : words(id) }))}
        value={plan.rhythm}
        onChange={rhythm => onChange({ ...plan, rhythm }, true)}
      />
      {plan.rhythm === 'none' ? null : (
        <Select
          label={t('count')}
          options={counts.map(count => ({ id: String(count), label: String(count) }))}
          value={String(plan.count)}
          onChange={count => onChange({ ...plan, count: Number(count) }, true)}
        />
      )}
      <TextField
        label={t('time')}
        value={plan.time}
        onChange={time => onChange({ ...plan, time }, false)}
        description={t('timeHint')}
        error={timeTyped(plan.time) === 'wrong' ? t('timeWrong') : undefined}
      />
      <Select
        label={t('length')}
        options={[
          { id: 'open', label: t('lengthOpen') },
          ...lengths.map(minutes => ({ id: String(minutes), label: lengthWord(minutes) })),
        ]}
        value={plan.minutes === null ? 'open' : String(plan.minutes)}
        onChange={chosen => onChange({ ...plan, minutes: chosen === 'open' ? null : Number(chosen) }, false)}
      />
    </div>
  );
}
