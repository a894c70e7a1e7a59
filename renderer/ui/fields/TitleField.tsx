import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { classesOf } from '../class-names';
import styles from './TitleField.module.css';

const cx = classesOf(styles);

/** `onLeave` is called on Enter and on the down arrow at the end: the writing goes on below. A title has no line breaks. */
export interface TitleFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (title: string) => void;
  readonly onLeave?: () => void;
  readonly isReadOnly?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** The title of an entry, edited where it stands; it wraps and is never cut. */
export function TitleField(props: TitleFieldProps): ReactElement {
  const { label, placeholder, value, onChange, onLeave, isReadOnly = false, areaRef } = props;
  const leaveOnKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart } = event.currentTarget;
    const isAtEnd = event.key === 'ArrowDown' && selectionStart === value.length;
    if (event.nativeEvent.isComposing || !(event.key === 'Enter' || isAtEnd)) return;
    event.preventDefault();
    onLeave?.();
  };
  return (
    <textarea
      autoComplete="off"
      className={cx('title')}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      value={value}
      readOnly={isReadOnly}
      onChange={event => onChange(event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '))}
      onKeyDown={leaveOnKey}
      ref={areaRef}
    />
  );
}
