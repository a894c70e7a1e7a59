import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './MarginBlock.module.css';

const cx = classesOf(styles);

/** Rows that belong together stand without the space of a section between them: the property lines of an entry. */
export function MarginBlock({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={cx('block')}>{children}</div>;
}
