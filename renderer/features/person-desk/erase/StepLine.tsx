import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Erase.module.css';

const cx = classesOf(styles);
const steps = ['fates', 'sure', 'done'] as const;

/** The steps of erasing, and at which one the head is. */
export function StepLine({ at }: { readonly at: (typeof steps)[number] }): ReactElement {
  const t = useTranslations('personDesk.erase');
  return (
    <ol className={cx('steps')} aria-label={t('steps')}>
      {steps.map((step, place) => (
        <li
          key={step}
          className={cx('step', step === at && 'present')}
          aria-current={step === at ? 'step' : undefined}
        >
          {place < steps.indexOf(at) ? <Icon name="check" /> : null}
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
