import type { ReactElement } from 'react';
import { classesOf } from '../../../ui/class-names';
import { scrollRegion } from '../scroll-region';
import styles from './HandOver.module.css';
import { piecesOf } from './text-pieces';

const cx = classesOf(styles);

/** A text as it is, letter by letter, however long; only the pieces in sight are laid out. */
export function ExactText({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <div className={cx('exact')} {...scrollRegion(label)}>
      {piecesOf(text).map(piece => (
        <pre key={piece.from} className={cx('piece')}>
          {piece.text}
        </pre>
      ))}
    </div>
  );
}
