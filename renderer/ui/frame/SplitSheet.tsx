import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './SplitSheet.module.css';

const cx = classesOf(styles);

/**
 * `children` and `side` scroll by themselves, `header` and `footer` never. `label` names the whole page. `onKeyDown` hears every
 * key that is pressed on it.
 */
export interface SplitSheetProps {
  readonly label: string;
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly side?: { readonly label: string; readonly page: ReactNode };
  readonly footer: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A sheet whose parts scroll by themselves; often with a right-hand page: what is decided at the left, what comes of it there. */
export function SplitSheet(props: SplitSheetProps): ReactElement {
  const { label, header, children, side, footer, onKeyDown } = props;
  return (
    <main id="main" tabIndex={-1} className={cx('sheet')} aria-label={label} onKeyDown={onKeyDown}>
      <div className={cx('header')}>{header}</div>
      <div className={cx('halves', side === undefined && 'whole')}>
        <div className={cx('left')}>{children}</div>
        {side === undefined ? null : (
          <section className={cx('side')} aria-label={side.label}>
            {side.page}
          </section>
        )}
      </div>
      <footer className={cx('footer')}>{footer}</footer>
    </main>
  );
}
