import type { ReactNode, ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { classesOf } from '../ui/class-names';
import styles from './Paper.module.css';

const cx = classesOf(styles);

/**
 * A sheet that is only there for the printer. While it is there, printing the window prints it and nothing else;
 * its page has no margins of its own, so that no browser finds room for a title, an address or a date in them.
 */
export function Paper({ children }: { readonly children: ReactNode }): ReactPortal {
  return createPortal(
    <section className={cx('paper')} data-paper>
      {children}
    </section>,
    document.body,
  );
}
