import type { ReactElement, ReactNode } from 'react';
import { MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './RecordLine.module.css';

const cx = classesOf(styles);

/** Property lines under one another. */
export function RecordLines({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={cx('lines')}>{children}</div>;
}

/** One property: its name in the margin, its value in the text. `isLeftOut` where there is nothing to read and nothing can be written. */
export function RecordLine(props: {
  readonly label: string;
  readonly isLeftOut?: boolean;
  readonly children: ReactNode;
}): ReactElement | null {
  if (props.isLeftOut === true) return null;
  return (
    <MarginRow tone="quiet" label={props.label}>
      <div className={cx('value')}>{props.children}</div>
    </MarginRow>
  );
}
