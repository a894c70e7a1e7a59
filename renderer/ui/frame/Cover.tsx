import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import type { IconName } from '../marks/icon-shapes';
import styles from './Cover.module.css';

const cx = classesOf(styles);

/** `title` is the name on the label, `summary` the line under it; `notes` stand below, usually two `CoverNote`s. */
export interface CoverProps {
  readonly title: string;
  readonly summary?: ReactNode;
  readonly children: ReactNode;
  readonly notes?: ReactNode;
}

/** The shut book: bottle green, a spine, one paper label. Nothing of the journal is in it. Keys start here unless a field takes them. */
export function Cover({ title, summary, children, notes }: CoverProps): ReactElement {
  const board = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) board.current?.focus();
  }, []);
  return (
    <div className={cx('cover')}>
      <div className={cx('edge')} aria-hidden="true" />
      <main className={cx('board')} ref={board} tabIndex={-1}>
        <div className={cx('label')}>
          <div className={cx('inner')}>
            <h1 className={cx('title')}>{title}</h1>
            {summary === undefined ? null : <p className={cx('summary')}>{summary}</p>}
            <div className={cx('body')}>{children}</div>
          </div>
        </div>
        {notes === undefined ? null : <div className={cx('notes')}>{notes}</div>}
      </main>
    </div>
  );
}

/** A short assurance under the label. */
export function CoverNote(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly icon?: IconName;
}): ReactElement {
  return (
    <div className={cx('note')}>
      <p className={cx('noteTitle')}>
        {props.icon === undefined ? null : <Icon name={props.icon} />}
        {props.title}
      </p>
      <p>{props.children}</p>
    </div>
  );
}

/** The last row of a label: the filled button at the left, a link at the right. */
export function CoverActions({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={cx('actions')}>{children}</div>;
}
