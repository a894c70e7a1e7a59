import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { classesOf } from '../class-names';
import { idAmong, type Option } from '../fields/option';
import styles from './underlined.module.css';

const cx = classesOf(styles);

/** `label` is heard, not shown. */
export interface ChoiceBarProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of a few words in a row, the chosen one bold and underlined: the kind of a new entry. */
export function ChoiceBar<Id extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceBarProps<Id>): ReactElement {
  const choose = (key: string): void => {
    const id = idAmong(options, key);
    if (id !== undefined) onChange(id);
  };
  return (
    <RadioGroup
      className={cx('row')}
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={choose}
    >
      {options.map(option => (
        <Radio
          key={option.id}
          value={option.id}
          className={cx('item')}
          isDisabled={option.isDisabled ?? false}
        >
          {option.glyph}
          <span className={cx('words')} data-words={option.label}>
            {option.label}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
