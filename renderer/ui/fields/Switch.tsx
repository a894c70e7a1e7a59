import type { ReactElement, ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { classesOf } from '../class-names';
import styles from './Switch.module.css';

const cx = classesOf(styles);

/** `children` is the label; `note` a quieter line under it. */
export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ children, note, ...rest }: SwitchProps): ReactElement {
  return (
    <AriaSwitch {...rest} className={cx('switch')}>
      <span className={cx('track')}>
        <span className={cx('thumb')} />
      </span>
      <span className={cx('words')}>
        {children}
        {note === undefined ? null : <span className={cx('note')}>{note}</span>}
      </span>
    </AriaSwitch>
  );
}
