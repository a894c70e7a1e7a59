import type { ReactElement } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { classesOf } from '../class-names';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldWords } from './field';
import { idAmong, type Option } from './option';
import styles from './RadioGroup.module.css';

const cx = classesOf(styles);

/** `value` is the chosen id, `undefined` before the choice is made. */
export interface RadioGroupProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
}

/** One of a few, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>): ReactElement {
  const { label, isLabelHidden = false, description, error, options, value, onChange } = props;
  const choose = (key: string): void => {
    const id = idAmong(options, key);
    if (id !== undefined) onChange(id);
  };
  return (
    <AriaRadioGroup
      className={cx('group')}
      value={value ?? null}
      onChange={choose}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <div className={cx('options')}>
        {options.map(option => (
          <RadioOption key={option.id} option={option} />
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}

function RadioOption<Id extends string>({ option }: { readonly option: Option<Id> }): ReactElement {
  return (
    <Radio value={option.id} className={cx('radio')} isDisabled={option.isDisabled ?? false}>
      <span className={cx('mark')} />
      {option.glyph}
      <span className={cx('words')}>
        {option.label}
        {option.detail === undefined ? null : <span className={cx('detail')}>{option.detail}</span>}
      </span>
    </Radio>
  );
}
