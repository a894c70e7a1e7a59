import { type ReactElement, useRef, useState } from 'react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import styles from './TagField.module.css';
import { TagInput } from './TagInput';
import { withTyped } from './tag-words';

const cx = classesOf(styles);

/** The words around a tag field. `remove` names the cross beside one word: "Remove attendance". */
export interface TagFieldWords {
  readonly label: string;
  readonly placeholder: string;
  readonly remove: (word: string) => string;
}

/** `value` is the list of words; `known` are words offered while typing. */
export interface TagFieldProps {
  readonly words: TagFieldWords;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly known?: readonly string[];
  readonly isLabelHidden?: boolean;
}

/**
 * Words inside a line of text, added by typing. Enter or a comma adds; Backspace in the empty line goes back to the
 * last word; on a word, arrows move and Delete removes.
 */
export function TagField({
  words,
  value,
  onChange,
  known = [],
  isLabelHidden = false,
}: TagFieldProps): ReactElement {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const add = (text: string): void => {
    const next = withTyped(value, text);
    if (next !== value) onChange(next);
    setTyped('');
  };
  const goBack = (): void =>
    [...(list.current?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])].at(-1)?.focus();
  return (
    <div className={cx('field')}>
      <TagGroup
        className={cx('group')}
        ref={list}
        onRemove={keys => onChange(value.filter(word => !keys.has(word)))}
      >
        <Label className={cx(isLabelHidden ? 'hidden' : 'label')}>{words.label}</Label>
        <div className={cx('line')}>
          <TagList className={cx('list')} items={value.map(id => ({ id }))}>
            {({ id }) => <TagWord word={id} removeLabel={words.remove(id)} />}
          </TagList>
        </div>
      </TagGroup>
      <TagInput
        label={words.label}
        placeholder={words.placeholder}
        typed={typed}
        chosen={value}
        known={known}
        onType={setTyped}
        onAdd={add}
        onBack={goBack}
      />
    </div>
  );
}

function TagWord({
  word,
  removeLabel,
}: {
  readonly word: string;
  readonly removeLabel: string;
}): ReactElement {
  return (
    <Tag id={word} textValue={word} className={cx('tag')}>
      {word}
      <Button slot="remove" className={cx('remove')} aria-label={removeLabel}>
        <Icon name="close" />
      </Button>
    </Tag>
  );
}
