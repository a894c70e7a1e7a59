import type { ReactElement, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classesOf } from '../class-names';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldWords } from './field';
import styles from './field.module.css';

const cx = classesOf(styles);

/** As a text field, for several lines; it grows with what is written. */
export interface TextAreaProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'type'> {
  readonly placeholder?: string;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** A few lines in a person's own words. */
export function TextArea(props: TextAreaProps): ReactElement {
  const { label, isLabelHidden = false, description, error, placeholder = '', areaRef, ...rest } = props;
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={cx('field')}>
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <div className={cx('box')}>
        <AriaTextArea autoComplete="off" className={cx('area')} placeholder={placeholder} ref={areaRef} />
      </div>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
