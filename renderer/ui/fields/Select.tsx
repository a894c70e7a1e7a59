import type { ReactElement } from 'react';
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components';
import { classesOf } from '../class-names';
import { useIsPainted } from '../frame/painted';
import { Icon } from '../marks/Icon';
import popover from '../overlays/popover.module.css';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldWords } from './field';
import { OptionItem } from './OptionItem';
import { idAmong, type Option } from './option';
import styles from './Select.module.css';

const cx = classesOf(styles);
const pop = classesOf(popover);

/** `value` is the chosen id, or `undefined` while nothing is chosen and `placeholder` shows. */
export interface SelectProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string;
  /** Inline has no box: a value and a chevron, as on a property line of an entry. */
  readonly variant?: 'field' | 'inline';
  /** Soft is a step quieter: a filter over a list, an audience under a capture line. */
  readonly tone?: 'plain' | 'soft';
  readonly isDisabled?: boolean;
}

/** Chooses one of a known, short list. */
export function Select<Id extends string>(props: SelectProps<Id>): ReactElement {
  const {
    label,
    isLabelHidden = false,
    description,
    error,
    options,
    value,
    onChange,
    variant = 'field',
  } = props;
  // The library draws every option while the list is shut, too.
  const offered = useIsPainted() ? options : options.filter(option => option.id === value);
  const glyph = options.find(option => option.id === value)?.glyph;
  const choose = (key: unknown): void => {
    const id = idAmong(options, key);
    if (id !== undefined) onChange(id);
  };
  return (
    <AriaSelect
      className={cx('select', variant, props.tone === 'soft' && 'soft')}
      value={value ?? null}
      onChange={choose}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? ''}
    >
      <FieldLabel label={label} isHidden={isLabelHidden || variant === 'inline'} />
      <Button className={cx('button')}>
        <SelectValue className={cx('value', glyph !== undefined && 'marked')}>
          {({ selectedText, isPlaceholder }) => (
            <>
              {glyph === undefined ? null : <span className={cx('mark')}>{glyph}</span>}
              <span className={cx(isPlaceholder && 'placeholder')}>
                {isPlaceholder ? props.placeholder : selectedText}
              </span>
            </>
          )}
        </SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={pop('popover')} offset={4}>
        <ListBox className={pop('list')}>
          {offered.map(option => (
            <OptionItem key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
