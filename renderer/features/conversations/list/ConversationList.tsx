import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationId } from '../../../../shared/domain/ids';
import { Button, EmptyState, GroupHeading, LongListBox, useLongList } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, useDay } from '../../../words';
import { nobody, type PlannedWith } from '../planned-with';
import { ConversationLine } from './ConversationLine';
import styles from './ConversationList.module.css';
import { type ListLine, lineByKey, listLines } from './list-lines';
import { useConversationRows } from './use-conversation-rows';

const cx = classesOf(styles);

export type ConversationListProps = {
  readonly selected: ConversationId | null;
  readonly onOpen: (id: ConversationId) => void;
  readonly onPlan: (planned: PlannedWith) => void;
};

const nothing = { coming: 0, held: 0 };
const headingHeight = 40;
const rowHeight = 62;

/** Conversations to come, soonest first, then those held, newest first. */
export function ConversationList(props: ConversationListProps): ReactElement {
  const { onPlan } = props;
  const t = useTranslations('conversations.list');
  const { totals, error } = useConversationRows([]);
  const { coming, held } = totals ?? nothing;
  const lines = useMemo(() => listLines({ coming, held }), [coming, held]);
  return (
    <>
      <div className={cx('plan')}>
        <Button icon="plus" onPress={() => onPlan(nobody)}>
          {t('plan')}
        </Button>
      </div>
      <FailureNotice error={error} />
      {lines.length > 0 ? <Lines {...props} lines={lines} /> : null}
      {totals !== null && lines.length === 0 ? (
        <div className={cx('empty')}>
          <EmptyState invitation={t('empty')}>{t('emptyMore')}</EmptyState>
        </div>
      ) : null}
    </>
  );
}

/** The lines in sight. One stop for Tab; arrows move inside, Enter opens. */
function Lines(props: ConversationListProps & { readonly lines: readonly ListLine[] }): ReactElement {
  const { lines, selected, onOpen } = props;
  const t = useTranslations('conversations.list');
  const today = useDay();
  const [at, setAt] = useState(1);
  const list = useLongList(lines.length, index =>
    lines[index]?.kind === 'heading' ? headingHeight : rowHeight,
  );
  const { rowAt } = useConversationRows(
    list.shown.flatMap(index => {
      const line = lines[index];
      return line?.kind === 'row' ? [line] : [];
    }),
  );
  const rowOn = (index: number) => {
    const line = lines[index];
    return line?.kind === 'row' ? rowAt(line.which, line.index) : undefined;
  };
  const active = rowOn(at);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = lineByKey(event.key, at, lines);
    if (event.key === 'Enter' && active !== undefined) onOpen(active.id);
    else if (next === null) return;
    else {
      setAt(next);
      list.scrollTo(next);
    }
    event.preventDefault();
  };
  const drawn = (index: number, hasRing: boolean): ReactElement | null => {
    const line = lines[index];
    if (line?.kind === 'heading')
      return (
        <div aria-hidden="true">
          <GroupHeading>{t(line.which)}</GroupHeading>
        </div>
      );
    const row = rowOn(index);
    return row === undefined ? null : (
      <ConversationLine
        row={row}
        today={today}
        id={optionId(row.id)}
        isSelected={row.id === selected}
        isFocused={hasRing && index === at}
        onChoose={() => onOpen(row.id)}
      />
    );
  };
  return (
    <LongListBox
      list={list}
      label={t('label')}
      active={active === undefined ? undefined : optionId(active.id)}
      onKeyDown={onKeyDown}
      line={drawn}
    />
  );
}

const optionId = (id: ConversationId): string => `conversation-${id}`;
