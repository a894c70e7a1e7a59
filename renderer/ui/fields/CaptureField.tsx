import type { KeyboardEvent, ReactElement, ReactNode, Ref } from 'react';
import { classesOf } from '../class-names';
import styles from './CaptureField.module.css';

const cx = classesOf(styles);

/** `onKeep` is called on Ctrl Enter (Cmd Enter on a Mac); `children` is the row under the line: kind, audience. */
export interface CaptureFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onKeep: () => void;
  readonly onBlur?: () => void;
  readonly isReadOnly?: boolean;
  readonly children?: ReactNode;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** The writing line: no box, only its underline. It grows with what is written. */
export function CaptureField(props: CaptureFieldProps): ReactElement {
  const {
    label,
    placeholder,
    value,
    onChange,
    onKeep,
    onBlur,
    isReadOnly = false,
    children,
    areaRef,
  } = props;
  const keepOnKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onKeep();
  };
  return (
    <>
      <textarea
        autoComplete="off"
        className={cx('line')}
        aria-label={label}
        placeholder={placeholder}
        rows={1}
        value={value}
        readOnly={isReadOnly}
        onBlur={onBlur}
        onChange={event => onChange(event.target.value)}
        onKeyDown={keepOnKey}
        ref={areaRef}
      />
      {children === undefined ? null : <div className={cx('under')}>{children}</div>}
    </>
  );
}
