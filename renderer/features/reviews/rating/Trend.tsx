import type { ReactElement } from 'react';
import { numberOfStep, type ReviewStep, reviewSteps } from '../../../../shared/domain/review';
import { classesOf } from '../../../ui/class-names';
import styles from './Trend.module.css';

const cx = classesOf(styles);

const width = 138;
const height = 34;
const inset = 5;

/** One theme over the reviews shown, oldest first, on four lines for four steps. Words beside it say the same. */
export function Trend({ steps }: { readonly steps: readonly (ReviewStep | null)[] }): ReactElement {
  const points = steps.flatMap((step, index) =>
    step === null ? [] : [{ x: ((index + 0.5) * width) / steps.length, y: yOf(step), index }],
  );
  return (
    <svg className={cx('trend')} width={width} height={height} aria-hidden="true">
      {reviewSteps.map(step => (
        <line key={step} className={cx('step')} x1="0" x2={width} y1={yOf(step)} y2={yOf(step)} />
      ))}
      <polyline className={cx('line')} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y, index }) => (
        <circle
          key={index}
          className={cx('point', index === steps.length - 1 && 'now')}
          cx={x}
          cy={y}
          r={index === steps.length - 1 ? 4.5 : 3}
        />
      ))}
    </svg>
  );
}

function yOf(step: ReviewStep): number {
  return height - inset - ((numberOfStep(step) - 1) / (reviewSteps.length - 1)) * (height - 2 * inset);
}
