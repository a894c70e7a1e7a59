import type { ReactElement, ReactNode } from 'react';
import { ComboBox as AriaComboBox, Button, Input, ListBox, Popover } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import popover from '../overlays/popover.module.css';
import styles from './ComboBox.module.css';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldWords } from './field';
import box from './field.module.css';
import { OptionItem } from './OptionItem';
import { idAmong, type Option } from './option';

const cx = classesOf(styles);
const field = classesOf(box);
const pop = classesOf(popover);

/** `value` is the text in the field; it may be anything. `onChoose` is called when it becomes one of the options. */
export interface ComboBoxProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onChoose?: (id: Id) => void;
  readonly placeholder?: string;
  /** Shown in the list when nothing matches; without it the list stays shut. */
  readonly empty?: ReactNode;
  readonly openLabel: string;
  readonly isDisabled?: boolean;
}

/** A line to type in that offers what is already known. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>): ReactElement {
  const {
    label,
    isLabelHidden = false,
    description,
    error,
    options,
    value,
    onChange,
    onChoose,
    empty,
  } = props;
  const choose = (key: unknown): void => {
    const id = idAmong(options, key);
    if (id !== undefined) onChoose?.(id);
  };
  return (
    <AriaComboBox
      className={field('field')}
      allowsCustomValue
      allowsEmptyCollection={empty !== undefined}
      menuTrigger="focus"
      defaultItems={options}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={choose}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <div className={field('box')}>
        <Input autoComplete="off" className={field('input')} placeholder={props.placeholder ?? ''} />
        <Button className={cx('open')} aria-label={props.openLabel}>
          <Icon name="chevron-down" />
        </Button>
      </div>
      <FieldNotes description={description} error={error} />
      <Popover className={pop('popover')} offset={4}>
        <ListBox<Option<Id>>
          className={pop('list')}
          renderEmptyState={() => <p className={pop('empty')}>{empty}</p>}
        >
          {option => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
