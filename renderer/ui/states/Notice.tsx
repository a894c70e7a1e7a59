import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import type { IconName } from '../marks/icon-shapes';
import styles from './Notice.module.css';

const cx = classesOf(styles);

/**
 * `title` says what happened, `children` where it is and what to do. Alert is only for what could leak or be lost:
 * a triangle and a word in madder, spoken at once; plain is read when people come to it.
 */
export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly tone?: 'plain' | 'alert';
  readonly icon?: IconName;
  readonly actions?: ReactNode;
}

/** Something people should know, in the flow of the page; never a panel. */
export function Notice({ title, children, tone = 'plain', icon, actions }: NoticeProps): ReactElement {
  const shown = tone === 'alert' ? 'warning' : icon;
  return (
    <div className={cx('notice', tone)} role={tone === 'alert' ? 'alert' : undefined}>
      {shown === undefined ? null : <Icon name={shown} />}
      <div className={cx('words')}>
        <p className={cx('title')}>{title}</p>
        {children === undefined ? null : <div className={cx('more')}>{children}</div>}
        {actions === undefined ? null : <div className={cx('actions')}>{actions}</div>}
      </div>
    </div>
  );
}
