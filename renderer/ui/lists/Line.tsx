import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './Line.module.css';

const cx = classesOf(styles);

/** `children` are quieter lines and actions under the title; `end` stands at the right, on the first line. */
export interface LineProps {
  readonly title: ReactNode;
  readonly glyph?: ReactNode;
  readonly children?: ReactNode;
  readonly end?: ReactNode;
  /** Head is Literata, for the one thing a section is about. */
  readonly size?: 'head' | 'row';
  readonly weight?: 'strong' | 'plain';
}

/** One item on a sheet, right of the rule. */
export function Line({
  title,
  glyph,
  children,
  end,
  size = 'row',
  weight = 'strong',
}: LineProps): ReactElement {
  return (
    <div className={cx('line', size === 'head' && 'head')}>
      {glyph === undefined ? null : <div className={cx('glyph')}>{glyph}</div>}
      <div className={cx('words')}>
        <div className={cx('title', weight)}>{title}</div>
        {children === undefined ? null : <div className={cx('more')}>{children}</div>}
      </div>
      {end === undefined ? null : <div className={cx('end')}>{end}</div>}
    </div>
  );
}

/** The buttons under a line. */
export function LineActions({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={cx('actions')}>{children}</div>;
}

/** Lines under one another, parted by hairlines when `isRuled`. */
export function LineList({
  children,
  isRuled = false,
}: {
  readonly children: ReactNode;
  readonly isRuled?: boolean;
}): ReactElement {
  return <div className={cx('list', isRuled && 'ruled')}>{children}</div>;
}
