import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time';
import { DateField } from '../../../ui';

/** A day in a dialog; `null` while none is chosen. */
export function RequestDay(props: {
  readonly label: string;
  readonly description?: string;
  readonly error: string | undefined;
  readonly value: LocalDate | null;
  readonly min?: LocalDate;
  readonly max?: LocalDate;
  readonly onChange: (day: LocalDate | null) => void;
}): ReactElement {
  const { value, onChange, ...rest } = props;
  const t = useTranslations('choosers.day');
  return (
    <DateField
      {...rest}
      value={value ?? undefined}
      onChange={text => onChange(text !== undefined && isLocalDate(text) ? text : null)}
      openLabel={t('openCalendar')}
      clearLabel={t('clearDate')}
      previousLabel={t('previousMonth')}
      nextLabel={t('nextMonth')}
    />
  );
}
