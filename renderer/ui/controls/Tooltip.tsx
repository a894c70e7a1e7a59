import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Kbd } from '../marks/Kbd';
import styles from './Tooltip.module.css';

const cx = classesOf(styles);

/** `children` is one focusable control; `text` names or explains it, `keys` the shortcut that does the same. */
export interface TooltipProps {
  readonly children: ReactNode;
  readonly text: string;
  readonly keys?: string | undefined;
}

const SHOW_AFTER_MS = 500;

/** A short note that appears beside a control on hover and on keyboard focus. */
export function Tooltip({ children, text, keys }: TooltipProps): ReactElement {
  return (
    <TooltipTrigger delay={SHOW_AFTER_MS} closeDelay={0}>
      {children}
      <AriaTooltip className={cx('tooltip')} offset={6} placement="bottom">
        {text}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
