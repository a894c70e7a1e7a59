import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './EmptyState.module.css';

const cx = classesOf(styles);

/** `invitation` is what could be written here; `action` the one next step, usually a link button. */
export interface EmptyStateProps {
  readonly invitation: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A ruled line where the first item will stand. */
export function EmptyState({ invitation, children, action }: EmptyStateProps): ReactElement {
  return (
    <div className={cx('empty')}>
      <p className={cx('invitation')}>{invitation}</p>
      {children === undefined ? null : <p className={cx('more')}>{children}</p>}
      {action}
    </div>
  );
}
