import type { ReactElement } from 'react';
import { classesOf } from '../class-names';
import styles from './SkipLink.module.css';

const cx = classesOf(styles);

/** The first stop for Tab: jumps over the rail to the sheet that is the main landmark. Seen only with focus. */
export function SkipLink({ children }: { readonly children: string }): ReactElement {
  const skip = (): void => document.getElementById('main')?.focus();
  return (
    <button type="button" className={cx('skip')} onClick={skip}>
      {children}
    </button>
  );
}
