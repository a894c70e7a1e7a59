import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { classesOf } from '../class-names';
import styles from './TitleField.module.css';

const cx = classesOf(styles);

/** `onDown` is called on Enter and on the down arrow at the end: the writing goes on below. `onLeave` is called on Escape. */
export interface TitleFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Characters. */
  readonly limit: number;
  /** A title has no line breaks: they come as spaces. */
  readonly onChange: (title: string) => void;
  readonly onDown: () => void;
  readonly onLeave?: () => void;
  readonly onBlur?: () => void;
  readonly isReadOnly?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** The title of something, edited where it stands; it wraps and is never cut. */
export function TitleField(props: TitleFieldProps): ReactElement {
  const { label, placeholder, value, limit, onChange, onDown, onLeave, onBlur, areaRef } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.currentTarget;
    const isAtEnd = field.selectionStart === field.value.length;
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && isAtEnd)) {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape') onLeave?.();
  };
  return (
    <textarea
      autoComplete="off"
      className={cx('title')}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      value={value}
      maxLength={limit}
      readOnly={props.isReadOnly ?? false}
      spellCheck={false}
      onChange={event => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      ref={areaRef}
    />
  );
}
