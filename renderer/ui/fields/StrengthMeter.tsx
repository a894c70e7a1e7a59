import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './StrengthMeter.module.css';

const cx = classesOf(styles);

/** How far a passphrase has come: 0 nothing typed, 4 strong. */
export type StrengthStep = 0 | 1 | 2 | 3 | 4;

const steps = [1, 2, 3, 4] as const;

/** `label` names the meter; `word` says the step ("Strong"); `advice` says what would help, in words. */
export interface StrengthMeterProps {
  readonly label: string;
  readonly step: StrengthStep;
  readonly word: string;
  readonly advice?: ReactNode;
}

/** Four steps and a word. The word changes are spoken; the bar only repeats them. */
export function StrengthMeter({ label, step, word, advice }: StrengthMeterProps): ReactElement {
  return (
    <div className={cx('meter')} role="status">
      <div className={cx('line')}>
        <span className={cx('bar')} aria-hidden="true">
          {steps.map(each => (
            <span key={each} className={cx('step', each <= step && 'reached')} />
          ))}
        </span>
        <span className={cx('words')}>
          <span className={cx('label')}>{label}</span> <span className={cx('word')}>{word}</span>
        </span>
      </div>
      {advice === undefined ? null : <p className={cx('advice')}>{advice}</p>}
    </div>
  );
}
