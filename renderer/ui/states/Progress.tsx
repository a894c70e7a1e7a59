import type { ReactElement } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { classesOf } from '../class-names';
import styles from './Progress.module.css';

const cx = classesOf(styles);

/** `value` runs from 0 to 1, `undefined` while the length is not known. `text` says it in words: "120 of 400 files". */
export interface ProgressProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly text?: string;
}

/** How far long work has come: a line, and the words beside it. */
export function Progress({ label, value, text }: ProgressProps): ReactElement {
  return (
    <ProgressBar
      className={cx('progress')}
      value={value ?? 0}
      maxValue={1}
      isIndeterminate={value === undefined}
      {...(text === undefined ? {} : { valueLabel: text })}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={cx('words')}>
            <Label className={cx('label')}>{label}</Label>
            <span className={cx('value')}>{text ?? valueText}</span>
          </div>
          <svg className={cx('line')} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect className={cx('track')} width="100" height="1" />
            <rect className={cx('done')} width={percentage ?? 0} height="1" />
          </svg>
        </>
      )}
    </ProgressBar>
  );
}
