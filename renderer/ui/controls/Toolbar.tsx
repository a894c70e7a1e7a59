import type { ReactElement, ReactNode } from 'react';
import { Toolbar as AriaToolbar, Group, Separator } from 'react-aria-components';
import { classesOf } from '../class-names';
import styles from './Toolbar.module.css';

const cx = classesOf(styles);

/** A row of icon buttons that is one stop for Tab; arrow keys move inside. */
export function Toolbar({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <AriaToolbar className={cx('toolbar')} aria-label={label}>
      {children}
    </AriaToolbar>
  );
}

/** Buttons of a toolbar that belong together. */
export function ToolbarGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Group className={cx('group')} aria-label={label}>
      {children}
    </Group>
  );
}

/** The hairline between two groups. */
export function ToolbarRule(): ReactElement {
  return <Separator orientation="vertical" className={cx('rule')} />;
}
