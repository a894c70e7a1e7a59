import type { ReactElement } from 'react';
import { classesOf } from '../ui/class-names';
import styles from './PaperFacts.module.css';

const cx = classesOf(styles);

/** What something is, on paper: names at the left, values beside them. What has no value is left out. */
export function PaperFacts(props: { readonly facts: readonly (readonly [string, string])[] }): ReactElement {
  return (
    <dl className={cx('facts')}>
      {props.facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className={cx('fact')}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
