import type { ReactElement } from 'react';
import { classesOf } from '../../ui/class-names';
import styles from './NotesField.module.css';

const cx = classesOf(styles);

/** Notes as they look in the editor, which takes this place as soon as the page is on the screen. */
export function PlainNotes(props: { readonly text: string; readonly placeholder: string }): ReactElement {
  const { text, placeholder } = props;
  return (
    <div className={cx('notes', 'plain')}>
      {text === '' ? <span className={cx('hint')}>{placeholder}</span> : text.split('\n').map(drawLine)}
    </div>
  );
}

const drawLine = (line: string, at: number): ReactElement => (
  <div key={at} className={cx(line === '' && 'blank')}>
    {line}
  </div>
);
