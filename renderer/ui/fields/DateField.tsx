import { type CalendarDate, parseDate } from '@internationalized/date';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Group, Popover } from 'react-aria-components';
import { DayPicker } from '../calendar/DayPicker';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import popover from '../overlays/popover.module.css';
import styles from './DateField.module.css';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldWords } from './field';
import box from './field.module.css';

const cx = classesOf(styles);
const field = classesOf(box);
const pop = classesOf(popover);

/** `value` is a calendar day as ISO 8601 ("2026-11-19"), without time or zone; `undefined` is no date. */
export interface DateFieldProps extends FieldWords {
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  /** The earliest and latest day that may be chosen, as ISO 8601. */
  readonly min?: string;
  readonly max?: string;
  readonly openLabel: string;
  readonly clearLabel: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly isDisabled?: boolean;
}

/** A day, typed part by part or picked from a month. */
export function DateField(props: DateFieldProps): ReactElement {
  const { label, isLabelHidden = false, description, error, value, onChange } = props;
  const picker = useRef<HTMLDivElement>(null);
  // The library keeps the day in hidden fields of its own, which a browser would remember in its profile.
  useLayoutEffect(() => {
    for (const input of picker.current?.querySelectorAll('input') ?? []) input.autocomplete = 'off';
  });
  return (
    <DatePicker<CalendarDate>
      ref={picker}
      autoComplete="off"
      className={field('field')}
      value={value === undefined ? null : parseDate(value)}
      onChange={day => onChange(day?.toString())}
      {...(props.min === undefined ? {} : { minValue: parseDate(props.min) })}
      {...(props.max === undefined ? {} : { maxValue: parseDate(props.max) })}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      granularity="day"
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Group className={`${field('box')} ${cx('box')}`}>
        <DateInput className={cx('input')}>
          {segment => <DateSegment segment={segment} className={cx('segment')} />}
        </DateInput>
        {value === undefined ? null : (
          <Button
            slot={null}
            className={cx('button')}
            aria-label={props.clearLabel}
            onPress={() => onChange(undefined)}
          >
            <Icon name="close" />
          </Button>
        )}
        <Button className={cx('button')} aria-label={props.openLabel}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={`${pop('popover')} ${cx('popover')}`} offset={4}>
        <DayPicker previousLabel={props.previousLabel} nextLabel={props.nextLabel} />
      </Popover>
    </DatePicker>
  );
}
