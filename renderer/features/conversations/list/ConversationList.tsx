import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationId } from '../../../../shared/domain/ids';
import { Button, EmptyState, GroupHeading } from '../../../ui';
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
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(1);
  const [isFocused, setFocused] = useState(false);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: index => (lines[index]?.kind === 'heading' ? headingHeight : rowHeight),
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const { rowAt } = useConversationRows(
    shown.flatMap(item => {
      const line = lines[item.index];
      return line?.kind === 'row' ? [line] : [];
    }),
  );
  const rowOn = (index: number) => {
    const line = lines[index];
    return line?.kind === 'row' ? rowAt(line.which, line.index) : undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowOn(at);
    const next = lineByKey(event.key, at, lines);
    if (event.key === 'Enter' && row !== undefined) onOpen(row.id);
    else if (next === null) return;
    else {
      setAt(next);
      virtual.scrollToIndex(next);
    }
    event.preventDefault();
    setFocused(true);
  };
  const active = rowOn(at);
  return (
    <div
      ref={box}
      className={cx('list')}
      role="listbox"
      tabIndex={0}
      aria-label={t('label')}
      aria-activedescendant={active === undefined ? undefined : optionId(active.id)}
      onKeyDown={onKeyDown}
      onFocus={event => setFocused(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => setFocused(false)}
    >
      <div className={cx('space')} style={{ height: virtual.getTotalSize() }} role="presentation">
        {shown.map(item => {
          const line = lines[item.index];
          const row = rowOn(item.index);
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={cx('line')}
              style={{ transform: `translateY(${item.start}px)` }}
              role="presentation"
            >
              {line?.kind === 'heading' ? (
                <div aria-hidden="true">
                  <GroupHeading>{t(line.which)}</GroupHeading>
                </div>
              ) : row === undefined ? (
                <div className={cx('waiting')} />
              ) : (
                <ConversationLine
                  row={row}
                  today={today}
                  id={optionId(row.id)}
                  isSelected={row.id === selected}
                  isFocused={isFocused && item.index === at}
                  onChoose={() => onOpen(row.id)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const optionId = (id: ConversationId): string => `conversation-${id}`;
