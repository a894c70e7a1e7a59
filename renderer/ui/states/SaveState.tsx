import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import styles from './SaveState.module.css';

const cx = classesOf(styles);

/** `state` chooses the mark; `children` are the words; `action` stands after a failure until it is dealt with. */
export interface SaveStateProps {
  readonly state: 'saved' | 'saving' | 'failed';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Says whether what was written is on the disk. Spoken politely when it changes. */
export function SaveState({ state, children, action }: SaveStateProps): ReactElement {
  return (
    <div className={cx('line', state)} role="status">
      <span className={cx('mark')}>
        {state === 'saved' ? <Icon name="check" /> : null}
        {state === 'failed' ? <Icon name="warning" /> : null}
      </span>
      <span className={cx('words')}>{children}</span>
      {action}
    </div>
  );
}
