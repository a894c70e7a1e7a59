import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classesOf } from '../ui/class-names';
import parts from '../ui/fields/FieldParts.module.css';
import field from '../ui/fields/field.module.css';
import popover from '../ui/overlays/popover.module.css';
import { LineInTime } from './LineInTime';
import { meantByEnter } from './meant';
import { OpenList } from './OpenList';
import { type Word, WordLine } from './WordLine';
import styles from './WordsField.module.css';

const cx = classesOf(styles);
const pop = classesOf(popover);
const box = classesOf(field);
const part = classesOf(parts);

/** Something that can be chosen; `detail` tells it apart from its namesakes. */
export type Choice = { readonly id: string; readonly label: string; readonly detail?: string };

/** Line is a value on a property line; box has its label above it and an edge, for dialogs. */
export type FieldVariant = 'line' | 'box';

/** What every chooser has. */
export type FindFieldProps = {
  readonly label: string;
  readonly addLabel: string;
  readonly words: readonly Word[];
  /** What fits the text, best first. */
  readonly choices: (text: string) => readonly Choice[];
  /** Hears what is being typed, for choices that have to be asked for. */
  readonly onType?: (text: string) => void;
  /** Said when nothing fits; without it the list stays shut. */
  readonly empty?: string;
  /** The words of the line that makes a new one of the text; left out where only the choices will do. */
  readonly createLabel?: (text: string) => string;
  readonly onCreate?: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** How many may be chosen; no more can be added then. */
  readonly most?: number;
  /** Enter takes the first that fits; left out where a name may be several people's. */
  readonly takesFirst?: boolean;
  readonly variant?: FieldVariant;
  readonly isReadOnly?: boolean;
};

const createId = 'create';

/** Names of known things in a line of text: found by typing, added, opened and taken off. */
export function FindField(props: FindFieldProps): ReactElement {
  const { label, words, most = Number.POSITIVE_INFINITY, variant = 'line', isReadOnly = false } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isFull = words.length >= most;
  const chosen = useFocusAfterChoice(frame, isFull);
  const asked: FindFieldProps = {
    ...props,
    onChoose: id => {
      chosen();
      props.onChoose(id);
    },
    ...(props.onCreate === undefined
      ? {}
      : {
          onCreate: text => {
            chosen();
            props.onCreate?.(text);
          },
        }),
  };
  const labelId = useId();
  const line = (
    <WordLine label={label} words={words} isReadOnly={isReadOnly} onRemove={props.onRemove}>
      {isFull ? null : (
        <LineInTime label={asked.addLabel}>
          {startsFocused => <FindLine {...asked} startsFocused={startsFocused} />}
        </LineInTime>
      )}
    </WordLine>
  );
  if (variant === 'line')
    return (
      <div ref={frame} className={cx('frame')}>
        {line}
      </div>
    );
  return (
    <div ref={frame} className={box('field')}>
      <span id={labelId} className={part('label')} aria-hidden="true">
        {label}
      </span>
      <div className={`${box('box')} ${cx('boxed')}`}>{line}</div>
    </div>
  );
}

/** When a choice filled the last place, the line to type in has gone: the keyboard goes to what was chosen. */
function useFocusAfterChoice(frame: { readonly current: HTMLElement | null }, isFull: boolean): () => void {
  const isChosen = useRef(false);
  useEffect(() => {
    if (!isFull || !isChosen.current) return;
    isChosen.current = false;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) frame.current?.querySelector<HTMLElement>('button[data-remove]')?.focus();
  }, [isFull, frame]);
  return () => {
    isChosen.current = true;
  };
}

function FindLine(props: FindFieldProps & { readonly startsFocused: boolean }): ReactElement {
  const { addLabel, words, choices, onType, empty, createLabel, onCreate, onChoose, onRemove } = props;
  const { takesFirst = false } = props;
  const [text, setText] = useState('');
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [isAsked, setAsked] = useState(false);
  const landmark = input?.closest('main') ?? null;
  const typed = text.replace(/\s+/g, ' ').trim();
  const found = choices(typed).filter(choice => !words.some(word => word.id === choice.id));
  const create =
    typed === '' || createLabel === undefined ? null : { id: createId, label: createLabel(typed) };
  const offered: readonly Choice[] = create === null ? found : [...found, create];

  const type = (next: string): void => {
    setText(next);
    onType?.(next.trim());
  };
  const choose = (id: string): void => {
    type('');
    if (id === createId) onCreate?.(typed);
    else onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const last = words.at(-1);
    if (event.key === 'Backspace' && text === '' && last !== undefined) onRemove(last.id);
    const isOnOption = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key !== 'Enter' || isOnOption || typed === '') return;
    event.preventDefault();
    const meant = meantByEnter(typed, { found, create }, takesFirst);
    if (meant !== null) choose(meant.id);
  };
  return (
    <ComboBox
      className={cx('add')}
      aria-label={addLabel}
      allowsCustomValue
      // The library asks whether there is anything to show before the list has taken in the new choices.
      allowsEmptyCollection={typed !== '' && (offered.length > 0 || empty !== undefined)}
      menuTrigger="input"
      items={offered}
      selectedKey={null}
      inputValue={text}
      onInputChange={type}
      onOpenChange={(_isOpen, by) => setAsked(by === 'manual')}
      onSelectionChange={key => {
        if (key !== null) choose(String(key));
      }}
    >
      <Input
        ref={setInput}
        autoFocus={props.startsFocused}
        autoComplete="off"
        className={cx('input')}
        placeholder={addLabel}
        onKeyDownCapture={onKeyDown}
        onBlur={() => type('')}
      />
      <OpenList page={input?.closest('#root') ?? null} text={text} count={words.length} isAsked={isAsked} />
      <Popover
        className={pop('popover')}
        offset={4}
        {...(landmark === null ? {} : { UNSTABLE_portalContainer: landmark })}
      >
        <ListBox<Choice>
          className={pop('list')}
          renderEmptyState={() => (offered.length > 0 ? null : <p className={pop('empty')}>{empty}</p>)}
        >
          {choice => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={pop('item')}>
              <span className={pop('words')}>{choice.label}</span>
              {choice.detail === undefined || choice.detail === '' ? null : (
                <span className={pop('detail')}>{choice.detail}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
