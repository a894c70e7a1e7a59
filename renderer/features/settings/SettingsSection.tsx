import type { ReactElement, ReactNode } from 'react';
import { MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './Settings.module.css';
import { sectionId } from './sections';

const cx = classesOf(styles);

/** A section: its heading in the margin, what can be set beside it. */
export function SettingsSection(props: {
  readonly name: string;
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div id={sectionId(props.name)} className={cx('anchor')}>
      <MarginRow label={props.heading} headingLevel={2} align="top">
        <div className={cx('section')}>{props.children}</div>
      </MarginRow>
    </div>
  );
}

/** One thing within a section: its name, a sentence about it, and the control. */
export function SettingsItem(props: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className={cx('item')}>
      <h3 className={cx('title')}>{props.title}</h3>
      {props.text === undefined ? null : <p className={cx('quiet')}>{props.text}</p>}
      {props.children}
    </div>
  );
}
