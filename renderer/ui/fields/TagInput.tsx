import { type KeyboardEvent, type ReactElement, useContext } from 'react';
import { ComboBox, ComboBoxStateContext, Input, ListBox, Popover } from 'react-aria-components';
import { classesOf } from '../class-names';
import popover from '../overlays/popover.module.css';
import { OptionItem } from './OptionItem';
import styles from './TagField.module.css';
import { suggestionsFor } from './tag-words';

const cx = classesOf(styles);
const pop = classesOf(popover);

/** `onAdd` takes text that may hold several words, parted by commas; `onBack` is Backspace in the empty line. */
export interface TagInputProps {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly chosen: readonly string[];
  readonly known: readonly string[];
  readonly onType: (text: string) => void;
  readonly onAdd: (text: string) => void;
  readonly onBack: () => void;
}

/** The end of a tag field, where the next word is typed; what is known is offered. */
export function TagInput(props: TagInputProps): ReactElement {
  const { label, typed, chosen, known, onType, onAdd } = props;
  const type = (text: string): void => (text.includes(',') ? onAdd(text) : onType(text));
  const offered = suggestionsFor(known, chosen, typed);
  return (
    <ComboBox
      className={cx('input')}
      aria-label={label}
      allowsCustomValue
      menuTrigger="input"
      items={offered.map(word => ({ id: word, label: word }))}
      inputValue={typed}
      onInputChange={type}
      selectedKey={null}
      onSelectionChange={key => (key === null ? undefined : onAdd(String(key)))}
    >
      <TypedWord {...props} />
      <Popover className={pop('popover')} offset={4}>
        <ListBox<{ readonly id: string; readonly label: string }> className={pop('list')}>
          {option => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function TypedWord({ placeholder, typed, chosen, onAdd, onBack }: TagInputProps): ReactElement {
  const list = useContext(ComboBoxStateContext);
  const onKeyDown = (event: KeyboardEvent): void => {
    const hasOffer = list?.isOpen === true && list.selectionManager.focusedKey !== null;
    if (event.key === 'Enter' && typed.trim() !== '' && !hasOffer) {
      event.preventDefault();
      onAdd(typed);
    } else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) {
      event.preventDefault();
      onBack();
    }
  };
  return (
    <Input
      autoComplete="off"
      className={cx('typed')}
      placeholder={placeholder}
      onKeyDownCapture={onKeyDown}
      onBlur={() => (typed.trim() === '' ? undefined : onAdd(typed))}
    />
  );
}
