import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { titleLimit } from '../../../../shared/domain/entry';
import type { Kind } from '../../../../shared/domain/status';
import styles from './EntrySheet.module.css';

/** The title, which wraps while it is written. Enter and the down arrow at its end lead to the text. */
export function TitleField(props: {
  readonly title: string;
  readonly kind: Kind;
  readonly isReadOnly: boolean;
  readonly onChange: (title: string) => void;
  readonly onDown: () => void;
  readonly onLeave: () => void;
  readonly onBlur: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}): ReactElement {
  const t = useTranslations('journal.entry');
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.currentTarget;
    const isAtEnd = field.selectionStart === field.value.length;
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && isAtEnd)) {
      event.preventDefault();
      props.onDown();
    }
    if (event.key === 'Escape') props.onLeave();
  };
  return (
    <textarea
      autoComplete="off"
      ref={props.ref}
      className={styles['title']}
      aria-label={t('title')}
      placeholder={t(`titlePlaceholder.${props.kind}`)}
      value={props.title}
      rows={1}
      maxLength={titleLimit}
      readOnly={props.isReadOnly}
      spellCheck={false}
      onChange={event => props.onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={props.onBlur}
    />
  );
}
