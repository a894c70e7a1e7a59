import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCircleList } from '../../../api';
import { RadioGroup, Select } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Choose.module.css';
import type { Choosing } from './use-choosing';

const cx = classesOf(styles);

/** Circles that are offered side by side; more are chosen from a list. */
const few = 5;
const anybody = '*';

/** A circle, or anybody. */
export function Recipients({ choosing }: { readonly choosing: Choosing }): ReactElement {
  const t = useTranslations('sharing.choose');
  const { data: circles = [], isSuccess } = useCircleList();
  const { recipient, setRecipient } = choosing;
  const options = [
    ...circles.map(({ id, name, members }) => ({
      id: String(id),
      label: name,
      detail: t('circleDetail', { count: members }),
    })),
    { id: anybody, label: t('anybody'), detail: t('anybodyDetail') },
  ];
  const value =
    recipient === null ? undefined : recipient.kind === 'circle' ? String(recipient.circle) : anybody;
  const choose = (id: string): void => {
    const circle = circles.find(one => one.id === id);
    setRecipient(circle === undefined ? { kind: 'anybody' } : { kind: 'circle', circle: circle.id });
  };
  const field = { label: t('recipient'), isLabelHidden: true, options, value, onChange: choose };
  return (
    <div className={cx('field')}>
      {options.length > few + 1 ? (
        <Select {...field} placeholder={t('recipient')} />
      ) : (
        <RadioGroup {...field} />
      )}
      {isSuccess && circles.length === 0 ? <p className={cx('quiet')}>{t('noCircle')}</p> : null}
    </div>
  );
}
