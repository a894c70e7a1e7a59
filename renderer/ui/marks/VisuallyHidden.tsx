import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './VisuallyHidden.module.css';

const cx = classesOf(styles);

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={cx('hidden')}>{children}</span>;
}
