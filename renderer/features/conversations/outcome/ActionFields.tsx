import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate } from '../../../../shared/domain/time';
import { DateField, Select } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { OpenConversation } from '../open-conversation';
import styles from './Agreed.module.css';
import type { ActionDraft } from './actions';
import { useOwners } from './use-owners';

const cx = classesOf(styles);

/** `onEnter` and `onEscape` hear those keys in the words. */
export type ActionFieldsProps = {
  readonly open: OpenConversation;
  readonly typed: ActionDraft;
  readonly startsFocused: boolean;
  readonly onType: (changes: Partial<ActionDraft>) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
};

/** The words of an action. */
export function ActionWords(props: ActionFieldsProps): ReactElement {
  const { typed, startsFocused, onType, onEnter, onEscape } = props;
  const t = useTranslations('conversations.actions');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (startsFocused) area.current?.focus();
  }, [startsFocused]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onEscape();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  return (
    <textarea
      ref={area}
      autoComplete="off"
      className={cx('text')}
      rows={1}
      maxLength={2000}
      aria-label={t('add')}
      placeholder={t('addPlaceholder')}
      value={typed.text}
      onChange={event => onType({ text: event.target.value.replace(/[\r\n]+/g, ' ') })}
      onKeyDown={onKeyDown}
    />
  );
}

/** Who does it, and by when. */
export function WhoAndWhen({ open, typed, onType }: ActionFieldsProps): ReactElement {
  const t = useTranslations('conversations.actions');
  const details = useTranslations('conversations.details');
  const owners = useOwners(open.view);
  return (
    <>
      <Select<string>
        label={t('owner')}
        options={owners.options}
        value={owners.idOf(typed.owner)}
        onChange={id => onType({ owner: owners.byId(id) })}
      />
      <DateField
        label={t('dueLabel')}
        value={typed.due ?? undefined}
        onChange={day => onType({ due: day !== undefined && isLocalDate(day) ? day : null })}
        openLabel={details('openCalendar')}
        clearLabel={details('clearDate')}
        previousLabel={details('previousMonth')}
        nextLabel={details('nextMonth')}
      />
    </>
  );
}
