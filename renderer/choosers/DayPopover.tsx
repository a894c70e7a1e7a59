import { type ReactElement, type ReactNode, use } from 'react';
import {
  Button as AriaButton,
  DialogTrigger,
  OverlayTriggerStateContext,
  Popover,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { isLocalDate, type LocalDate } from '../../shared/domain/time';
import { Button, DateField } from '../ui';
import { classesOf } from '../ui/class-names';
import popover from '../ui/overlays/popover.module.css';
import styles from './DayPopover.module.css';

const cx = classesOf(styles);
const pop = classesOf(popover);

/** A day that is often meant, under a name. */
export type QuickDay = { readonly label: string; readonly day: LocalDate | null };

/** `children` are the words that open it; `label` names them. `onChange` gets `null` only where the day may be missing. */
export type DayPopoverProps = {
  readonly label: string;
  readonly fieldLabel: string;
  readonly value: LocalDate | null;
  readonly quick?: readonly QuickDay[];
  readonly isInMargin?: boolean;
  readonly onChange: (day: LocalDate | null) => void;
  readonly children: ReactNode;
};

/** A day in the text; pressing it offers another one. */
export function DayPopover(props: DayPopoverProps): ReactElement {
  const { label, isInMargin = false, children } = props;
  return (
    <DialogTrigger>
      <AriaButton className={cx('trigger', isInMargin && 'margin')} aria-label={label}>
        {children}
      </AriaButton>
      <Popover className={pop('popover')} offset={4}>
        <DayForm {...props} />
      </Popover>
    </DialogTrigger>
  );
}

function DayForm(props: DayPopoverProps): ReactElement {
  const { fieldLabel, value, quick = [], onChange } = props;
  const popover = use(OverlayTriggerStateContext);
  const onDone = (): void => popover?.close();
  const t = useTranslations('choosers.day');
  const take = (text: string | undefined): void => {
    if (text === undefined) onChange(null);
    else if (isLocalDate(text)) onChange(text);
  };
  return (
    <div className={cx('form')}>
      {quick.map(({ label, day }) => (
        <Button
          key={label}
          variant="quiet"
          size="text"
          onPress={() => {
            onChange(day);
            onDone();
          }}
        >
          {label}
        </Button>
      ))}
      <DateField
        label={fieldLabel}
        value={value ?? undefined}
        onChange={take}
        openLabel={t('openCalendar')}
        clearLabel={t('clearDate')}
        previousLabel={t('previousMonth')}
        nextLabel={t('nextMonth')}
      />
      <Button variant="outlined" size="text" onPress={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
