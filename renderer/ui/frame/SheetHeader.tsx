import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './SheetHeader.module.css';

const cx = classesOf(styles);

/** `size` page is Today's, title everybody else's. `actions` stand right, on the line of the title. */
export interface SheetHeaderProps {
  readonly title: ReactNode;
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  readonly size?: 'page' | 'title';
  /** A hairline under it, where the page below does not scroll with it. */
  readonly isRuled?: boolean;
}

/** The title of a sheet and its one-line summary. */
export function SheetHeader(props: SheetHeaderProps): ReactElement {
  const { title, summary, actions, size = 'title', isRuled = false } = props;
  return (
    <header className={cx('header', isRuled && 'ruled')}>
      <div className={cx('words')}>
        <h1 className={cx('title', size)}>{title}</h1>
        {summary === undefined ? null : <p className={cx('summary')}>{summary}</p>}
      </div>
      {actions === undefined ? null : <div className={cx('actions')}>{actions}</div>}
    </header>
  );
}
