import type { ReactElement, ReactNode, Ref } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components';
import { classesOf } from '../class-names';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldWords } from './field';
import styles from './field.module.css';

const cx = classesOf(styles);

/** The library's text field (`value`, `onChange`, `type`, `autoFocus`, `isDisabled`, …) with our label and notes. */
export interface TextFieldProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  readonly placeholder?: string;
  /** Cover fields are 48px high. */
  readonly size?: 'regular' | 'cover';
  /** Small controls inside the field, at its end. */
  readonly end?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line to type in. No browser remembers what stands in it: it would keep that, readable, in its profile. */
export function TextField(props: TextFieldProps): ReactElement {
  const {
    label,
    isLabelHidden = false,
    description,
    error,
    placeholder,
    size,
    end,
    inputRef,
    ...rest
  } = props;
  return (
    <AriaTextField autoComplete="off" {...rest} isInvalid={error !== undefined} className={cx('field')}>
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <div className={cx('box', size === 'cover' && 'cover')}>
        <Input
          className={cx('input')}
          {...(placeholder === undefined ? {} : { placeholder })}
          ref={inputRef}
        />
        {end === undefined ? null : <div className={cx('end')}>{end}</div>}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
