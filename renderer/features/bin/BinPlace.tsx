import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { localDateOf } from '../../../shared/domain/time';
import { api, binQuery } from '../../api';
import { Button, EmptyState, MarginRow, Notice, Sheet, SheetHeader, StatusGlyph } from '../../ui';
import { progressOf } from '../../ui/marks/status-progress';
import { FailureNotice, useSpokenDay } from '../../words';
import styles from './BinPlace.module.css';
import { EraseDialog } from './EraseDialog';

/** `onOpenEntry` leads to an entry, also to one that is in the bin. */
export type BinPlaceProps = { readonly onOpenEntry: (id: EntryId) => void };

/** What was put in the bin: back again, or gone for good. */
export function BinPlace({ onOpenEntry }: BinPlaceProps): ReactElement {
  const t = useTranslations('bin');
  const { data: rows, error } = useQuery(binQuery);
  const [erasing, setErasing] = useState<readonly EntrySummary[]>([]);
  const [erased, setErased] = useState(0);
  const back = usePuttingBack(() => setErased(0));
  const count = rows?.length ?? 0;
  return (
    <>
      <Sheet
        header={
          <SheetHeader
            title={t('title')}
            summary={rows === undefined ? '' : t('summary', { count })}
            actions={
              count > 0 ? (
                <Button icon="bin" onPress={() => setErasing(rows ?? [])}>
                  {t('emptyIt')}
                </Button>
              ) : undefined
            }
          />
        }
      >
        <FailureNotice error={error ?? back.error} />
        <div role="status" className={styles['status']}>
          {back.last === null ? null : <PutBack {...back} row={back.last} onOpenEntry={onOpenEntry} />}
          {erased === 0 ? null : (
            <MarginRow>
              <p>{t('erased', { count: erased })}</p>
            </MarginRow>
          )}
        </div>
        {rows?.length === 0 ? (
          <MarginRow>
            <EmptyState invitation={t('emptyState.invitation')}>{t('emptyState.more')}</EmptyState>
          </MarginRow>
        ) : null}
        <ul className={styles['list']} aria-label={t('list')}>
          {(rows ?? []).map(row => (
            <BinRow
              key={row.id}
              row={row}
              onOpen={() => onOpenEntry(row.id)}
              onPutBack={() => back.put(row)}
              onErase={() => setErasing([row])}
            />
          ))}
        </ul>
      </Sheet>
      {erasing.length === 0 ? null : (
        <EraseDialog
          rows={erasing}
          onClose={() => setErasing([])}
          onErased={number => {
            back.forget();
            setErased(number);
          }}
        />
      )}
    </>
  );
}

function usePuttingBack(onChange: () => void) {
  const [last, setLast] = useState<EntrySummary | null>(null);
  const putting = useMutation({
    mutationFn: (row: EntrySummary) => api.unbinEntries({ ids: [row.id] }),
    onSuccess: (_done, row) => {
      onChange();
      setLast(row);
    },
  });
  const undoing = useMutation({
    mutationFn: (row: EntrySummary) => api.binEntries({ ids: [row.id] }),
    onSuccess: () => setLast(null),
  });
  return {
    last,
    error: putting.error ?? undoing.error,
    put: putting.mutate,
    undo: undoing.mutate,
    forget: () => setLast(null),
  };
}

function PutBack(props: {
  readonly row: EntrySummary;
  readonly undo: (row: EntrySummary) => void;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement {
  const { row, undo, onOpenEntry } = props;
  const t = useTranslations('bin');
  return (
    <MarginRow>
      <Notice
        title={row.title === '' ? t('restoredUntitled') : t('restored', { title: row.title })}
        actions={
          <>
            <Button variant="link" onPress={() => onOpenEntry(row.id)}>
              {t('open')}
            </Button>
            <Button variant="link" onPress={() => undo(row)}>
              {t('undo')}
            </Button>
          </>
        }
      />
    </MarginRow>
  );
}

function BinRow(props: {
  readonly row: EntrySummary;
  readonly onOpen: () => void;
  readonly onPutBack: () => void;
  readonly onErase: () => void;
}): ReactElement {
  const { row, onOpen, onPutBack, onErase } = props;
  const t = useTranslations('bin');
  const words = useTranslations('words');
  const spoken = useSpokenDay();
  const title = row.title === '' ? t('untitled') : row.title;
  const today = localDateOf(Date.now());
  const day = row.binnedAt === null ? today : localDateOf(row.binnedAt);
  return (
    <MarginRow as="li" tone="quiet" label={words(`kind.${row.kind}`)}>
      <div className={styles['row']}>
        <div className={styles['words']}>
          <button type="button" className={styles['title']} onClick={onOpen}>
            <StatusGlyph kind={row.kind} progress={progressOf(row.status)} />
            {title}
          </button>
          <p className={styles['second']}>{t('binned', { day: spoken(day, today) })}</p>
        </div>
        <div className={styles['actions']}>
          <Button size="text" icon="restore" aria-label={t('putBackNamed', { title })} onPress={onPutBack}>
            {t('putBack')}
          </Button>
          <Button variant="quiet" size="text" aria-label={t('eraseNamed', { title })} onPress={onErase}>
            {t('erase')}
          </Button>
        </div>
      </div>
    </MarginRow>
  );
}
