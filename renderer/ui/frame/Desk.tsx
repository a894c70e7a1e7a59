import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './Desk.module.css';
import { InsideMain } from './main-landmark';

const cx = classesOf(styles);

/** The whole open window: the rail at the left, and the sheet (or a `Spread`) in what is left. */
export function Desk({
  rail,
  children,
}: {
  readonly rail: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={cx('desk')}>
      {rail}
      <div className={cx('room')}>{children}</div>
    </div>
  );
}

/** `showing` says which of the two stays when there is no room for both (below 720px). */
export interface SpreadProps {
  readonly list: ReactNode;
  readonly children: ReactNode;
  readonly showing: 'list' | 'sheet';
}

/** A list and, beside it, the sheet of what is chosen. Both together are the main landmark. */
export function Spread({ list, children, showing }: SpreadProps): ReactElement {
  return (
    <main className={cx('spread', showing === 'list' ? 'showsList' : 'showsSheet')} id="main" tabIndex={-1}>
      <InsideMain value={true}>
        {list}
        {children}
      </InsideMain>
    </main>
  );
}

/** `title` heads the list; `actions` stand right of it; `children` scroll (a virtual list brings its own scroller). */
export interface ListPaneProps {
  readonly title: string;
  readonly label: string;
  readonly actions?: ReactNode;
  readonly filters?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** The column of a spread that holds a list. */
export function ListPane({ title, label, actions, filters, children, footer }: ListPaneProps): ReactElement {
  return (
    <section className={cx('pane')} aria-label={label}>
      <header className={cx('head')}>
        <h1 className={cx('title')}>{title}</h1>
        {actions === undefined ? null : <div className={cx('actions')}>{actions}</div>}
      </header>
      {filters === undefined ? null : <div className={cx('filters')}>{filters}</div>}
      <div className={cx('list')}>{children}</div>
      {footer === undefined ? null : <footer className={cx('foot')}>{footer}</footer>}
    </section>
  );
}
