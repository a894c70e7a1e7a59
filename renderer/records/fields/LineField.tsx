import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { classesOf } from '../../ui/class-names';
import styles from './LineField.module.css';

const cx = classesOf(styles);

/** `onEdit` hears every change, `onDone` that the field was left. `limit` in characters. */
export type LineFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly limit: number;
  readonly isReadOnly?: boolean;
  readonly onEdit: (text: string) => void;
  readonly onDone?: () => void;
};

/** A line of words on a property line, without a box until it is used; it wraps and is never cut. */
export function LineField(props: LineFieldProps): ReactElement {
  const { label, placeholder, value, limit, isReadOnly = false, onEdit, onDone } = props;
  // While it has the keyboard it shows what was typed: a save that tidies the text would move the cursor.
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone?.();
  };
  return (
    <textarea
      autoComplete="off"
      className={cx('line')}
      rows={1}
      aria-label={label}
      placeholder={isReadOnly ? '' : placeholder}
      value={typed ?? value}
      maxLength={limit}
      readOnly={isReadOnly}
      spellCheck={false}
      onChange={event => {
        const text = event.target.value.replace(/\s*[\r\n]+\s*/gu, ' ');
        setTyped(text);
        onEdit(text.trim());
      }}
      onKeyDown={leave}
      onBlur={() => {
        setTyped(null);
        onDone?.();
      }}
    />
  );
}
