import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './Prose.module.css';

const cx = classesOf(styles);

/** What somebody wrote: plain elements (`p`, `h2`, `ul`, `blockquote`, `pre`, `table`, …) set in Literata. */
export function Prose({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={cx('prose')}>{children}</div>;
}
