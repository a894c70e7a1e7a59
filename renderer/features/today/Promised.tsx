import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ActionRow, RecordRef } from '../../../shared/contract/network';
import type { LocalDate } from '../../../shared/domain/time';
import { api } from '../../api';
import { Button, Checkbox, MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice, nameList, shortNames, useConversationName, useSpokenDay } from '../../words';
import styles from './Promised.module.css';
import { useRemembered } from './use-remembered';

const cx = classesOf(styles);

/** What the head said she would do, the day having come; ticked when it is done, and kept in sight so that a slip can be taken back. */
export function Promised(props: {
  readonly actions: readonly ActionRow[];
  readonly today: LocalDate;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement | null {
  const t = useTranslations('today');
  const rows = useMemo(() => props.actions.map(row => ({ id: row.action.id, row })), [props.actions]);
  const remembered = useRemembered(rows);
  const ticking = useMutation({
    scope: { id: 'promised' },
    mutationFn: ({ row, done }: { readonly row: ActionRow; readonly done: boolean }) =>
      api.setActionDone({ conversation: row.conversation.id, action: row.action.id, done }),
    onSuccess: (_nothing, { row, done }) => remembered.settle({ id: row.action.id, row }, done),
  });
  if (remembered.rows.length === 0) return null;
  const waiting = remembered.rows.filter(({ isSettled }) => !isSettled).length;
  return (
    <MarginRow
      as="section"
      headingLevel={2}
      label={t('promised.title')}
      note={waiting > 0 ? t('dueCount', { count: waiting }) : undefined}
      align="top"
    >
      <ul>
        {remembered.rows.map(({ value: { row }, isSettled }) => (
          <li key={row.action.id} className={cx('item')}>
            <Checkbox
              isSoftWhenTicked
              isSelected={isSettled}
              onChange={done => ticking.mutate({ row, done })}
            >
              {row.action.text}
            </Checkbox>
            <Where row={row} today={props.today} onOpenRecord={props.onOpenRecord} />
          </li>
        ))}
      </ul>
      <FailureNotice error={ticking.error} />
    </MarginRow>
  );
}

/** To whom and when it was said; pressing it opens that conversation. */
function Where(props: {
  readonly row: ActionRow;
  readonly today: LocalDate;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement {
  const { row, today, onOpenRecord } = props;
  const t = useTranslations('today.promised');
  const nameOf = useConversationName();
  const spokenDay = useSpokenDay();
  const { conversation, action } = row;
  const names = shortNames(conversation.people.map(({ name }) => name));
  const day = spokenDay(conversation.date, today);
  const said =
    names.length > 0 && names.length <= 3
      ? t('to', { name: nameList(names), day })
      : t('alone', { name: nameOf(conversation), day });
  const due = action.due === null ? '' : `, ${t('due', { day: spokenDay(action.due, today) })}`;
  return (
    <span className={cx('where')}>
      <Button
        variant="note"
        aria-label={t('openIn', { name: `${nameOf(conversation)}, ${day}` })}
        onPress={() => onOpenRecord({ kind: 'conversation', id: conversation.id })}
      >
        {said}
      </Button>
      {due}
    </span>
  );
}
