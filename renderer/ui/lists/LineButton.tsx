import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './LineButton.module.css';

const cx = classesOf(styles);

/** `children` are quieter words under the title; `end` stands at the right, on the first line. */
export interface LineButtonProps {
  readonly glyph: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly end?: ReactNode;
  readonly onPress: () => void;
}

/** One thing in a list that leads to its page wherever it is pressed. The platform's own button: a page has dozens of them. */
export function LineButton({ glyph, title, children, end, onPress }: LineButtonProps): ReactElement {
  return (
    <button type="button" className={cx('line')} onClick={onPress}>
      {glyph}
      <span className={cx('words')}>
        <span className={cx('title')}>{title}</span>
        {children}
      </span>
      {end === undefined ? null : <span className={cx('end')}>{end}</span>}
    </button>
  );
}
