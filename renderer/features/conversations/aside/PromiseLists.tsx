import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ActionRow } from '../../../../shared/contract/network';
import type { ActionId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import { AsideItem, AsideSection, Checkbox } from '../../../ui';
import { FailureNotice, shortName, useSpokenDay } from '../../../words';
import type { OpenConversation } from '../open-conversation';
import { promisesOf } from './promises';

/** What the head promised, and what was promised to her, in earlier conversations; ticked when it is done. */
export function PromiseLists({ open }: { readonly open: OpenConversation }): ReactElement {
  const t = useTranslations('conversations.aside');
  const [ticked, setTicked] = useState<ReadonlyMap<ActionId, ActionRow>>(new Map());
  const ticking = useMutation({
    scope: { id: 'promises' },
    mutationFn: async ({ row, done }: { readonly row: ActionRow; readonly done: boolean }) => {
      const { action, conversation } = row;
      await api.setActionDone({ conversation: conversation.id, action: action.id, done });
      setTicked(before => {
        const next = new Map(before);
        if (done) next.set(action.id, { ...row, action: { ...action, doneOn: open.today } });
        else next.delete(action.id);
        return next;
      });
    },
  });
  const { mine, theirs } = promisesOf(open.view, ticked);
  const tick = (row: ActionRow, done: boolean): void => ticking.mutate({ row, done });
  const [only] = open.view.row.people;
  const name = only !== undefined && open.view.row.people.length === 1 ? shortName(only.name) : null;
  return (
    <>
      <PromiseList
        open={open}
        title={name === null ? t('promised') : t('promisedOne', { name })}
        rows={mine}
        onTick={tick}
      />
      <PromiseList
        open={open}
        title={name === null ? t('theyPromised') : t('theyPromisedOne', { name })}
        rows={theirs}
        onTick={tick}
      />
      <FailureNotice error={ticking.error} />
    </>
  );
}

function PromiseList(props: {
  readonly open: OpenConversation;
  readonly title: string;
  readonly rows: readonly ActionRow[];
  readonly onTick: (row: ActionRow, done: boolean) => void;
}): ReactElement | null {
  const { open, title, rows, onTick } = props;
  const t = useTranslations('conversations.aside');
  const spokenDay = useSpokenDay();
  if (rows.length === 0) return null;
  const isRound = open.view.row.people.length !== 1;
  return (
    <AsideSection title={title}>
      {rows.map(row => (
        <AsideItem
          key={row.action.id}
          title={
            <Checkbox
              isSoftWhenTicked
              isSelected={row.action.doneOn !== null}
              isDisabled={open.isReadOnly}
              onChange={done => onTick(row, done)}
            >
              {row.action.text}
            </Checkbox>
          }
          notes={[
            ...(isRound && row.owner !== null ? [t('by', { name: row.owner.name })] : []),
            t('since', { day: spokenDay(row.conversation.date, open.today) }),
          ]}
        />
      ))}
    </AsideSection>
  );
}
