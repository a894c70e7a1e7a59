import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../../ui/class-names';
import styles from './RecordTop.module.css';

const cx = classesOf(styles);

/** The line over a page that never scrolls: whether it is saved, and the icons for what is done with the whole of it. */
export function RecordTop(props: { readonly state: ReactNode; readonly children: ReactNode }): ReactElement {
  return (
    <div className={cx('top')}>
      {props.state}
      <div className={cx('icons')}>{props.children}</div>
    </div>
  );
}
