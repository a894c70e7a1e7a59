import type { ReactElement } from 'react';
import { classesOf } from '../class-names';
import styles from './Spine.module.css';

const cx = classesOf(styles);

/** The green edge that stays while the book is open. */
export function Spine(): ReactElement {
  return <div className={cx('spine')} aria-hidden="true" />;
}
