import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordRef } from '../../../shared/contract/network';
import type { EntryId } from '../../../shared/domain/ids';
import { binnedRecordsQuery, binQuery } from '../../api';
import { Button, EmptyState, MarginRow, Notice, Sheet, SheetHeader } from '../../ui';
import { FailureNotice } from '../../words';
import styles from './BinPlace.module.css';
import { BinRow } from './BinRow';
import { type BinItem, binItems, keyOf, whatOf } from './bin-items';
import { EraseDialog } from './EraseDialog';
import { useBinName } from './use-bin-name';
import { usePuttingBack } from './use-putting-back';

/** Both lead to what is in the bin as well. */
export type BinPlaceProps = {
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
};

/** How many went, and what to call them. */
type Erased = { readonly count: number; readonly what: ReturnType<typeof whatOf> };

/** What was put in the bin: back again, or gone for good. */
export function BinPlace({ onOpenEntry, onOpenRecord }: BinPlaceProps): ReactElement {
  const t = useTranslations('bin');
  const entries = useQuery(binQuery);
  const records = useQuery(binnedRecordsQuery);
  const isRead = entries.data !== undefined && records.data !== undefined;
  const items = binItems(entries.data ?? [], records.data ?? []);
  const [erasing, setErasing] = useState<readonly BinItem[]>([]);
  const [erased, setErased] = useState<Erased | null>(null);
  const back = usePuttingBack(() => setErased(null));
  const list = useFocusAfterGoing(items.length);
  const open = (item: BinItem): void =>
    item.kind === 'entry' ? onOpenEntry(item.row.id) : onOpenRecord(item.row.record);
  return (
    <>
      <Sheet
        header={
          <SheetHeader
            title={t('title')}
            summary={isRead ? t('summary', { count: items.length }) : ''}
            actions={
              items.length > 0 ? (
                <Button icon="bin" onPress={() => setErasing(items)}>
                  {t('emptyIt')}
                </Button>
              ) : undefined
            }
          />
        }
      >
        <FailureNotice error={entries.error ?? records.error ?? back.error} />
        <div role="status" className={styles['status']}>
          {back.last === null ? null : <PutBack item={back.last} onUndo={back.undo} onOpen={open} />}
          {erased === null || erased.count === 0 ? null : (
            <MarginRow>
              <p>{t('erased', erased)}</p>
            </MarginRow>
          )}
        </div>
        {isRead && items.length === 0 ? (
          <MarginRow>
            <EmptyState invitation={t('emptyState.invitation')}>{t('emptyState.more')}</EmptyState>
          </MarginRow>
        ) : null}
        <ul ref={list.box} className={styles['list']} aria-label={t('list')}>
          {items.map((item, at) => (
            <BinRow
              key={keyOf(item)}
              item={item}
              onOpen={() => open(item)}
              onPutBack={() => {
                list.from(at);
                back.put(item);
              }}
              onErase={() => {
                list.from(at);
                setErasing([item]);
              }}
            />
          ))}
        </ul>
      </Sheet>
      {erasing.length === 0 ? null : (
        <EraseDialog
          items={erasing}
          onClose={() => setErasing([])}
          onErased={count => {
            back.forget();
            setErased({ count, what: whatOf(erasing) });
          }}
        />
      )}
    </>
  );
}

function PutBack(props: {
  readonly item: BinItem;
  readonly onUndo: (item: BinItem) => void;
  readonly onOpen: (item: BinItem) => void;
}): ReactElement {
  const { item, onUndo, onOpen } = props;
  const t = useTranslations('bin');
  const nameOf = useBinName();
  const name = nameOf(item);
  const isUntitled = item.kind === 'entry' && item.row.title === '';
  return (
    <MarginRow>
      <Notice
        title={
          item.kind === 'record'
            ? t('restoredRecord', { name })
            : isUntitled
              ? t('restoredUntitled')
              : t('restored', { title: name })
        }
        actions={
          <>
            <Button variant="link" onPress={() => onOpen(item)}>
              {t('open')}
            </Button>
            <Button variant="link" onPress={() => onUndo(item)}>
              {t('undo')}
            </Button>
          </>
        }
      />
    </MarginRow>
  );
}

/** The keyboard goes on to the row that takes the place of the one that went. */
function useFocusAfterGoing(count: number) {
  const box = useRef<HTMLUListElement>(null);
  const goneAt = useRef<number | null>(null);
  const before = useRef(count);
  useEffect(() => {
    const at = goneAt.current;
    const isLess = count < before.current;
    before.current = count;
    if (at === null || !isLess) return;
    goneAt.current = null;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost) return;
    const rows = box.current?.querySelectorAll<HTMLElement>('button[data-put-back]') ?? [];
    (rows[Math.min(at, rows.length - 1)] ?? document.getElementById('main'))?.focus();
  }, [count]);
  return {
    box,
    from: (at: number) => {
      goneAt.current = at;
    },
  };
}
