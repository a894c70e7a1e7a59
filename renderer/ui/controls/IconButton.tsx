import type { ReactElement, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import type { IconName } from '../marks/icon-shapes';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip';

const cx = classesOf(styles);

/** `label` is the name people hear and, in the tooltip, read; an icon never goes without one. */
export interface IconButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string;
  /** Edged like an outlined button; without, it has no edge until pointed at. */
  readonly isOutlined?: boolean;
  /** For buttons that switch something on: shown and announced as pressed. */
  readonly isOn?: boolean | undefined;
  /** Something small beside the icon, such as a count. */
  readonly after?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon, 32px square, with its name in a tooltip. */
export function IconButton(props: IconButtonProps): ReactElement {
  const { icon, label, keys, isOutlined, isOn, after, ...rest } = props;
  const pressed = isOn === undefined ? {} : { 'aria-pressed': isOn };
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...rest}
        {...pressed}
        aria-label={label}
        className={cx('button', isOutlined && 'outlined', isOn && 'on')}
      >
        <Icon name={icon} />
        {after}
      </AriaButton>
    </Tooltip>
  );
}
