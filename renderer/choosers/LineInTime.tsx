import { type ReactElement, useState } from 'react';
import { useIsPainted } from '../ui';
import { classesOf } from '../ui/class-names';
import styles from './WordsField.module.css';

const cx = classesOf(styles);

/**
 * A line to type in, with all that it offers, once the page is on the screen; a page has many. Until then a plain one in its
 * place, and the real one as soon as the keyboard comes to it.
 */
export function LineInTime(props: {
  readonly label: string;
  readonly children: (startsFocused: boolean) => ReactElement;
}): ReactElement {
  const { label, children } = props;
  const isPainted = useIsPainted();
  const [isWanted, setWanted] = useState(false);
  if (isPainted || isWanted) return children(isWanted);
  return (
    <div className={cx('add')}>
      <input
        autoComplete="off"
        className={cx('input')}
        placeholder={label}
        aria-label={label}
        onFocus={() => setWanted(true)}
      />
    </div>
  );
}
