import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './GroupHeading.module.css';

const cx = classesOf(styles);

/** `level` makes it a heading; without, it is plain text (inside a listbox, where headings are not allowed). */
export interface GroupHeadingProps {
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  readonly id?: string;
}

/** The quiet line over a group of rows: "This week". It stands above the titles, not above the glyphs. */
export function GroupHeading({ children, level, id }: GroupHeadingProps): ReactElement {
  const Tag = level === undefined ? 'div' : (`h${level}` as const);
  return (
    <Tag className={cx('heading')} id={id}>
      {children}
    </Tag>
  );
}
