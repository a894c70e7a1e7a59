import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './Steps.module.css';

const cx = classesOf(styles);

const steps = ['choose', 'check', 'hand-over'] as const;
export type StepName = (typeof steps)[number];

/** The three steps of giving something; those in `onGo` can be gone to. */
export function Steps(props: {
  readonly present: StepName;
  readonly onGo: Partial<Record<StepName, () => void>>;
}): ReactElement {
  const { present, onGo } = props;
  const t = useTranslations('sharing.steps');
  const at = steps.indexOf(present);
  return (
    <ol className={cx('steps')} aria-label={t('label')}>
      {steps.map((name, index) => {
        const go = onGo[name];
        const words = (
          <>
            {index < at ? <Icon name="check" /> : null}
            {t(name)}
          </>
        );
        return (
          <li key={name} className={cx('step', name === present && 'present')}>
            {go === undefined || name === present ? (
              <span {...(name === present ? { 'aria-current': 'step' } : {})}>{words}</span>
            ) : (
              <button type="button" className={cx('way')} onClick={go}>
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
