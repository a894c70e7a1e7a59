import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time';
import { DateField } from '../../../ui';

/** A day that is always there: what is no date leaves the one before. */
export function DayField(props: {
  readonly label: string;
  readonly day: LocalDate;
  readonly isLabelHidden?: boolean;
  readonly onChange: (day: LocalDate) => void;
}): ReactElement {
  const { label, day, isLabelHidden = false, onChange } = props;
  const t = useTranslations('circles.several');
  return (
    <DateField
      label={label}
      value={day}
      isLabelHidden={isLabelHidden}
      onChange={text => {
        if (text !== undefined && isLocalDate(text)) onChange(text);
      }}
      openLabel={t('openCalendar')}
      clearLabel={t('clearDate')}
      previousLabel={t('previousMonth')}
      nextLabel={t('nextMonth')}
    />
  );
}
