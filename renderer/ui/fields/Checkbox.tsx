import type { ReactElement, ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import styles from './Checkbox.module.css';

const cx = classesOf(styles);

/** `children` is the label; `isSoftWhenTicked` softens the words once ticked, for lists of things to do. */
export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly isSoftWhenTicked?: boolean;
}

/** Yes or no, in words. */
export function Checkbox(props: CheckboxProps): ReactElement {
  const { children, isSoftWhenTicked = false, ...rest } = props;
  return (
    <AriaCheckbox {...rest} className={cx('checkbox', isSoftWhenTicked && 'softens')}>
      {({ isIndeterminate }) => (
        <>
          <span className={cx('mark')}>
            <Icon name={isIndeterminate ? 'minus' : 'check'} />
          </span>
          <span className={cx('words')}>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
