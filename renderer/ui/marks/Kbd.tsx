import type { ReactElement } from 'react';
import { classesOf } from '../class-names';
import styles from './Kbd.module.css';

const cx = classesOf(styles);

/** A key hint such as "Ctrl N". `isStrong` for hints that stand in a sentence of their own. */
export interface KbdProps {
  readonly keys: string;
  readonly isStrong?: boolean;
}

/** Names the keys for an action. */
export function Kbd({ keys, isStrong = false }: KbdProps): ReactElement {
  return <kbd className={cx(isStrong ? 'strong' : 'kbd')}>{keys}</kbd>;
}
