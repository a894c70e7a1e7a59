import type { ReactElement } from 'react';
import { Notice } from '../ui';
import { classesOf } from '../ui/class-names';
import styles from './FailureNotice.module.css';
import { useFailureText } from './failure';

const cx = classesOf(styles);

/**
 * Says a failure aloud and on the page: what happened, what is safe, what to do. Shows nothing while `error` is `null`.
 * `isGrave` is for what could be lost; the rest is said calmly.
 */
export function FailureNotice(props: { readonly error: unknown; readonly isGrave?: boolean }): ReactElement {
  const textOf = useFailureText();
  return (
    <div role="alert" className={cx('region')}>
      {props.error === null ? null : <Words {...textOf(props.error)} {...props} />}
    </div>
  );
}

function Words(props: {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
  readonly isGrave?: boolean;
}): ReactElement {
  const { what, safe, next, isGrave = false } = props;
  const more = [safe, next].filter(text => text !== '').join(' ');
  return (
    <Notice title={what} icon="warning" tone={isGrave ? 'alert' : 'plain'}>
      {more}
    </Notice>
  );
}
