import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import type { ActionRow, Exchange, PersonView } from '../../../../shared/contract/network';
import { api, useTask } from '../../../api';
import { ConversationItem, EntryItem, ListSection, type NotePorts } from '../../../records';
import { Button, Checkbox, MarginRow } from '../../../ui';
import { FailureNotice, shortName, useDay, useSpokenDay } from '../../../words';
import styles from './Person.module.css';
import { useKept } from './use-kept';

/** The next conversation and the last one. */
export function Meetings(
  props: Pick<NotePorts, 'onOpenRecord'> & { readonly view: PersonView },
): ReactElement | null {
  const { view, onOpenRecord } = props;
  const t = useTranslations('people.sections');
  const rows = [
    [t('next'), view.next],
    [t('last'), view.last],
  ] as const;
  if (view.next === null && view.last === null) return null;
  return (
    <div className={styles['whole']}>
      {rows.map(([label, row]) =>
        row === null ? null : (
          <MarginRow key={label} label={label} headingLevel={3}>
            <ConversationItem row={row} onOpen={() => onOpenRecord({ kind: 'conversation', id: row.id })} />
          </MarginRow>
        ),
      )}
    </div>
  );
}

/** Questions that wait for them, oldest first. */
export function ToAsk(
  props: Pick<NotePorts, 'onOpenEntry'> & { readonly rows: readonly EntrySummary[] },
): ReactElement | null {
  const { rows, onOpenEntry } = props;
  const t = useTranslations('people.sections');
  const words = useTranslations('words.status');
  const spoken = useSpokenDay();
  const today = useDay();
  if (rows.length === 0) return null;
  return (
    <ListSection
      title={t('toAsk')}
      note={t('toAskCount', { count: rows.length })}
      rows={rows}
      idOf={row => row.id}
      item={row => (
        <EntryItem
          row={row}
          second={`${row.status === null ? '' : `${words(row.status)} `}${t('since', { day: spoken(row.date, today) })}`}
          onOpen={() => onOpenEntry(row.id)}
        />
      )}
    />
  );
}

/** What was promised either way. What is ticked here stays in sight until the page is left, so that it can be unticked. */
export function Promised(
  props: Pick<NotePorts, 'onOpenRecord'> & { readonly rows: readonly ActionRow[] },
): ReactElement | null {
  const t = useTranslations('people.sections');
  const today = useDay();
  const task = useTask();
  const { shown, mark } = useKept(props.rows, row => row.action.id);
  if (shown.length === 0) return null;
  const tick = (row: ActionRow, done: boolean): void =>
    task.run(async () => {
      await api.setActionDone({ conversation: row.conversation.id, action: row.action.id, done });
      mark({ ...row, action: { ...row.action, doneOn: done ? today : null } });
    });
  return (
    <ListSection
      title={t('promised')}
      rows={shown}
      idOf={row => row.action.id}
      item={row => (
        <>
          <Checkbox
            isSoftWhenTicked
            isSelected={row.action.doneOn !== null}
            onChange={done => tick(row, done)}
          >
            {row.action.text}
          </Checkbox>
          <PromisedNote
            row={row}
            onOpen={() => props.onOpenRecord({ kind: 'conversation', id: row.conversation.id })}
          />
        </>
      )}
    >
      <FailureNotice error={task.error} />
    </ListSection>
  );
}

function PromisedNote({
  row,
  onOpen,
}: {
  readonly row: ActionRow;
  readonly onOpen: () => void;
}): ReactElement {
  const t = useTranslations('people.sections');
  const spoken = useSpokenDay();
  const today = useDay();
  const { action, owner, conversation } = row;
  const who = owner?.name ?? t(action.owner.kind === 'me' ? 'you' : 'circle');
  const due = action.due === null ? [] : [t('due', { day: spoken(action.due, today) })];
  return (
    <p className={styles['under']}>
      {[who, ...due].join(', ')} ·{' '}
      <Button variant="note" onPress={onOpen}>
        {t('agreed', { day: spoken(conversation.date, today) })}
      </Button>
    </p>
  );
}

/** What has gone between the head and them, in a sentence. */
export function Between(props: { readonly name: string; readonly exchange: Exchange }): ReactElement {
  const { received, given } = props.exchange;
  const t = useTranslations('people.sections');
  const name = shortName(props.name);
  const said = [
    ...(received === 0 ? [] : [t('received', { name, count: received })]),
    ...(given === 0 ? [] : [t('given', { name, count: given })]),
  ];
  return (
    <MarginRow label={t('between')} headingLevel={3}>
      <p className={styles['between']}>{said.length === 0 ? t('neither') : said.join(' ')}</p>
    </MarginRow>
  );
}
