import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { localDateOf } from '../../../../shared/domain/time';
import { sentence } from '../../../../shared/messages/numbers';
import { api, useTask } from '../../../api';
import { printWindow } from '../../../print';
import { Button, SheetHeader } from '../../../ui';
import {
  FailureNotice,
  shortName,
  useConversationDay,
  useConversationName,
  useSpokenDay,
  writeTime,
} from '../../../words';
import { ChangeDialog } from '../details/ChangeDialog';
import { useLength } from '../details/use-length';
import type { OpenConversation } from '../open-conversation';

/** What it is called, when and where it is, and the one thing to do now. */
export function PageHeader(props: {
  readonly open: OpenConversation;
  readonly onEnded: () => void;
}): ReactElement {
  const { open } = props;
  const t = useTranslations('conversations');
  const nameOf = useConversationName();
  const [isChanging, setChanging] = useState(false);
  const { row } = open.view;
  return (
    <>
      <SheetHeader
        title={nameOf(row)}
        summary={
          <>
            <When open={open} />{' '}
            {open.isReadOnly ? null : (
              <Button variant="link" aria-label={t('change.openLabel')} onPress={() => setChanging(true)}>
                {t('change.open')}
              </Button>
            )}
          </>
        }
        actions={open.isReadOnly ? undefined : <Actions {...props} />}
      />
      {isChanging ? (
        <ChangeDialog
          details={open.draft.content}
          row={row}
          onClose={() => setChanging(false)}
          onKeep={details => {
            open.draft.edit(details);
            return open.draft.flush();
          }}
        />
      ) : null}
    </>
  );
}

function When({ open: { view, today } }: { readonly open: OpenConversation }): ReactElement {
  const t = useTranslations('conversations.page');
  const spokenDay = useSpokenDay();
  const dayAndTime = useConversationDay();
  const length = useLength();
  const { row, conversation } = view;
  const parts = [
    dayAndTime(spokenDay(row.date, today), row.time),
    ...(row.minutes === null ? [] : [t('lasts', { length: length(row.minutes).toLowerCase() })]),
    ...(row.place === null ? [] : [row.place.name]),
  ];
  const { startedAt, endedAt } = conversation;
  if (endedAt !== null && localDateOf(endedAt) < row.date)
    return <>{t('held', { day: spokenDay(localDateOf(endedAt), today) })}</>;
  if (row.state === 'held') return <>{t('held', { day: parts.join(', ') })}</>;
  if (row.state === 'under-way' && startedAt !== null) {
    const since =
      localDateOf(startedAt) === today ? writeTime(startedAt) : spokenDay(localDateOf(startedAt), today);
    return <>{`${sentence(parts.join(', '))}. ${t('underWay', { time: since })}`}</>;
  }
  return <>{`${sentence(parts.join(', '))}.${row.date < today ? ` ${t('missed')}` : ''}`}</>;
}

function Actions(props: { readonly open: OpenConversation; readonly onEnded: () => void }): ReactElement {
  const { open, onEnded } = props;
  const t = useTranslations('conversations.page');
  const task = useTask();
  const { id, people, circle, kind } = open.view.conversation;
  const { state } = open.view.row;
  const print = (): void =>
    task.run(async () => {
      await open.draft.flush();
      await printWindow();
    });
  return (
    <>
      <Button icon="print" onPress={print}>
        {t('print')}
      </Button>
      {state === 'planned' ? (
        <Button
          variant="filled"
          onPress={() => task.run(() => open.act(() => api.startConversation({ id, takeBack: false })))}
        >
          {t(`start.${kind}`)}
        </Button>
      ) : null}
      {state === 'under-way' ? (
        <Button
          variant="filled"
          onPress={() =>
            task.run(async () => {
              await open.act(() => api.endConversation({ id, reopen: false }));
              onEnded();
            })
          }
        >
          {t(`end.${kind}`)}
        </Button>
      ) : null}
      {state === 'held' ? (
        <Button variant="filled" onPress={() => open.ports.onPlan({ people, circle })}>
          <NextWords open={open} />
        </Button>
      ) : null}
      <FailureNotice error={task.error} />
    </>
  );
}

function NextWords({ open: { view } }: { readonly open: OpenConversation }): ReactElement {
  const t = useTranslations('conversations.page.next');
  const [only] = view.row.people;
  if (only !== undefined && view.row.people.length === 1)
    return <>{t('one', { name: shortName(only.name) })}</>;
  return <>{t('many')}</>;
}
