import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './Aside.module.css';

const cx = classesOf(styles);

/** `label` names it for screen readers. Only what helps the main column belongs here. */
export function Aside({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <aside className={cx('aside')} aria-label={label}>
      {children}
    </aside>
  );
}

/** A titled part of an aside. */
export function AsideSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={cx('section')}>
      <h2 className={cx('title')}>{title}</h2>
      {children}
    </section>
  );
}

/** One item of an aside: a line, and quieter lines under it, closed by a hairline. */
export function AsideItem(props: {
  readonly title: ReactNode;
  readonly notes?: readonly string[];
  readonly end?: ReactNode;
}): ReactElement {
  return (
    <div className={cx('item')}>
      <div className={cx('words')}>
        <div>{props.title}</div>
        {props.notes?.map(note => (
          <p key={note} className={cx('note')}>
            {note}
          </p>
        ))}
      </div>
      {props.end}
    </div>
  );
}
