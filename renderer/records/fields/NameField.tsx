import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { titleLimit } from '../../../shared/domain/entry';
import { VisuallyHidden } from '../../ui';
import { classesOf } from '../../ui/class-names';
import title from '../../ui/fields/TitleField.module.css';
import styles from './NameField.module.css';

const cx = classesOf(styles);
const field = classesOf(title);

/** `onRename` is asked once the head is done: on Enter or on leaving the field. It says what was wrong, or `null`. */
export type NameFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly isReadOnly?: boolean;
  /** What renaming does, said while the name is being changed. */
  readonly hint: string;
  readonly onRename: (name: string) => Promise<string | null>;
};

/**
 * A name as the title of its page, changed where it stands. It is not saved while it is typed, because a name is written
 * into everything that bears it; Escape brings the present one back.
 */
export function NameField(props: NameFieldProps): ReactElement {
  const { label, name, isReadOnly = false, hint, onRename } = props;
  const t = useTranslations('records');
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const hintId = useId();
  const wanted = typed?.replace(/\s+/gu, ' ').trim() ?? name;
  const isChanged = wanted !== name;

  const rename = async (): Promise<void> => {
    if (!isChanged) return setTyped(null);
    if (wanted === '') {
      setTyped(null);
      return setWrong(t('nameEmpty'));
    }
    const problem = await onRename(wanted);
    setWrong(problem);
    if (problem === null) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void rename();
    }
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
      setWrong(null);
    }
  };
  return (
    <div className={cx('field')}>
      <h2>
        <VisuallyHidden>{name}</VisuallyHidden>
      </h2>
      <textarea
        autoComplete="off"
        className={field('title')}
        rows={1}
        aria-label={label}
        aria-describedby={hintId}
        aria-invalid={wrong !== null}
        value={typed ?? name}
        maxLength={titleLimit}
        readOnly={isReadOnly}
        spellCheck={false}
        onChange={event => {
          setWrong(null);
          setTyped(event.target.value.replace(/[\r\n]+/gu, ' '));
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void rename()}
      />
      <p id={hintId} className={cx('hint')} role="status">
        {wrong ?? (isChanged ? hint : '')}
      </p>
    </div>
  );
}
