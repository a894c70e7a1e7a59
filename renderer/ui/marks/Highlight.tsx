import type { ReactElement } from 'react';
import { classesOf } from '../class-names';
import styles from './Highlight.module.css';

const cx = classesOf(styles);

/** A stretch of text, and whether it was found. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Text with what was found marked in straw, underlined so that it is not colour alone. */
export function Highlight({ segments }: { readonly segments: readonly Segment[] }): ReactElement {
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { text }) => sum + text.length, 0),
  );
  return (
    <>
      {segments.map(({ text, hit }, index) => {
        const key = `${starts[index]}-${text.length}`;
        return hit ? (
          <mark key={key} className={cx('hit')}>
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </>
  );
}
