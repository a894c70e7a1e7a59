import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { foldName } from '../../shared/domain/inline';
import { classesOf } from '../ui/class-names';
import popover from '../ui/overlays/popover.module.css';
import { LineInTime } from './LineInTime';
import { OpenList } from './OpenList';
import { type Word, WordLine } from './WordLine';
import styles from './WordsField.module.css';

const cx = classesOf(styles);
const pop = classesOf(popover);

/** `extra` are names that stand on the line but are set elsewhere. `onAddTyped` is left out where only the options will do. */
export type WordsFieldProps = {
  readonly label: string;
  readonly addLabel: string;
  readonly words: readonly Word[];
  readonly extra?: readonly (string | Pick<Word, 'label' | 'onPress'>)[];
  readonly options: readonly Word[];
  readonly isReadOnly: boolean;
  readonly onAdd: (id: string) => void;
  readonly onAddTyped?: (text: string) => void;
  readonly onRemove: (id: string) => void;
};

/** Names in a line of text, which can be added to and taken from. */
export function WordsField(props: WordsFieldProps): ReactElement {
  const { label, words, extra = [], isReadOnly, onRemove } = props;
  return (
    <WordLine label={label} words={words} extra={extra} isReadOnly={isReadOnly} onRemove={onRemove}>
      <LineInTime label={props.addLabel}>
        {startsFocused => <AddWord {...props} startsFocused={startsFocused} />}
      </LineInTime>
    </WordLine>
  );
}

function AddWord(props: WordsFieldProps & { readonly startsFocused: boolean }): ReactElement {
  const { addLabel, startsFocused, words, options, onAdd, onAddTyped, onRemove } = props;
  const [text, setText] = useState('');
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [isAsked, setAsked] = useState(false);
  const landmark = input?.closest('main') ?? null;
  const remaining = options.filter(option => !words.some(word => word.id === option.id));

  const add = (id: string): void => {
    setText('');
    onAdd(id);
  };
  const addTyped = (): void => {
    const typed = text.replace(/\s+/g, ' ').trim();
    const known = remaining.find(option => foldName(option.label) === foldName(typed));
    setText('');
    if (typed === '') return;
    if (known !== undefined) onAdd(known.id);
    else onAddTyped?.(typed);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const last = words.at(-1);
    if (event.key === 'Backspace' && text === '' && last !== undefined) onRemove(last.id);
    const isOnOption = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key === ',') event.preventDefault();
    if ((event.key === 'Enter' && !isOnOption) || event.key === ',') addTyped();
  };
  return (
    <ComboBox
      className={cx('add')}
      aria-label={addLabel}
      allowsCustomValue
      menuTrigger="input"
      defaultItems={remaining}
      selectedKey={null}
      inputValue={text}
      onInputChange={setText}
      onOpenChange={(_isOpen, by) => setAsked(by === 'manual')}
      onSelectionChange={key => {
        if (key !== null) add(String(key));
      }}
    >
      <Input
        ref={setInput}
        autoFocus={startsFocused}
        autoComplete="off"
        className={cx('input')}
        placeholder={addLabel}
        onKeyDownCapture={onKeyDown}
        onBlur={addTyped}
      />
      <OpenList page={input?.closest('#root') ?? null} text={text} count={words.length} isAsked={isAsked} />
      <Popover
        className={pop('popover')}
        offset={4}
        {...(landmark === null ? {} : { UNSTABLE_portalContainer: landmark })}
      >
        <ListBox<Word> className={pop('list')}>
          {option => (
            <ListBoxItem id={option.id} textValue={option.label} className={pop('item')}>
              <span className={pop('words')}>{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
