import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordRef } from '../../../shared/contract/network';
import { type EntryFilter, everything, type SortOrder } from '../../../shared/domain/filter';
import type { EntryId } from '../../../shared/domain/ids';
import { brokenLinksQuery, entryPageQuery } from '../../api';
import { usePrintOut } from '../../print';
import { Button, IconButton, ListPane, Spread } from '../../ui';
import { FailureNotice, useDay } from '../../words';
import type { EntryParts, Linker } from './entry/EntryPage';
import { EntrySheet } from './entry/EntrySheet';
import { FilterPopover } from './filter/FilterPopover';
import { isEverything, withKinds } from './filter/filter-parts';
import { KindMenu } from './filter/KindMenu';
import { SavedSearches } from './filter/SavedSearches';
import { useFilterWords } from './filter/use-filter-words';
import styles from './JournalPlace.module.css';
import { BrokenLinks } from './links/BrokenLinks';
import { EntryList, type ListHandle } from './list/EntryList';
import { NoEntry, NothingHere } from './NothingHere';
import { ListPaper, type PrintedList, readForPaper } from './paper/ListPaper';
import { type Binned, useBinning } from './use-binning';

/** Some entries, or those that fit a filter. */
export type ToShare =
  | { readonly kind: 'entries'; readonly entries: readonly EntryId[] }
  | { readonly kind: 'filter'; readonly filter: EntryFilter };

/** `onOpen` with `null` closes the entry; `onWrite` starts a new one. */
export type JournalPlaceProps = {
  readonly filter: EntryFilter;
  readonly sort: SortOrder;
  readonly entryId: EntryId | null;
  readonly onOpen: (id: EntryId | null) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onFilter: (filter: EntryFilter, sort: SortOrder) => void;
  readonly onWrite: () => void;
  readonly onShare: (what: ToShare) => void;
  readonly parts: EntryParts;
  /** Hands out the way to link from the open entry, as long as it can be written on. */
  readonly onLinker: (linker: Linker | null) => void;
};

/** The journal: the list at the left, the open entry beside it. */
export function JournalPlace(props: JournalPlaceProps): ReactElement {
  const { filter, sort, entryId, onOpen, onFilter, onWrite } = props;
  const t = useTranslations('journal');
  const list = useRef<ListHandle>(null);
  const enterEntry = useEntering();
  const today = useDay();
  const binning = useBinning(onOpen);
  const printing = usePrintOut<PrintedList>();
  const { data: first, error } = useQuery(entryPageQuery(filter, sort, 0));

  const open = (id: EntryId, enter: boolean): void => {
    if (id !== entryId) onOpen(id);
    if (enter) enterEntry.soon(id === entryId);
  };
  const bin = (entry: Binned, next: EntryId | null): void => {
    binning.bin(entry, {
      onSuccess: () => {
        onOpen(next);
        list.current?.focus();
      },
    });
  };
  const isBroken = (useQuery(brokenLinksQuery).data ?? []).length > 0;
  const hasBinned = binning.binned !== null || binning.error !== null;
  const broken = isBroken ? <BrokenLinks onOpen={onOpen} /> : null;
  const foot = hasBinned ? <BinnedLine binning={binning} /> : broken;
  const showOnly = (part: Partial<EntryFilter>): void => onFilter({ ...everything, ...part }, sort);

  return (
    <Spread
      showing={entryId === null ? 'list' : 'sheet'}
      list={
        <ListPane
          title={t('title')}
          label={t('list.pane')}
          actions={
            <>
              <KindMenu kinds={filter.kinds} onKinds={kinds => onFilter(withKinds(filter, kinds), sort)} />
              <FilterPopover filter={filter} sort={sort} today={today} onFilter={onFilter} />
              <SavedSearches filter={filter} sort={sort} onFilter={onFilter} />
              <IconButton
                icon="print"
                label={t('list.print')}
                isDisabled={first === undefined || first.total === 0}
                onPress={() => printing.print(() => readForPaper(filter, sort))}
              />
            </>
          }
          {...(isEverything(filter)
            ? {}
            : {
                filters: (
                  <FilterLine
                    filter={filter}
                    total={first?.total}
                    onClear={() => showOnly({})}
                    onShare={() => props.onShare({ kind: 'filter', filter })}
                  />
                ),
              })}
          {...(foot === null ? {} : { footer: foot })}
        >
          <FailureNotice error={error ?? printing.error} />
          {printing.content === null ? null : <ListPaper printed={printing.content} />}
          {first !== undefined && first.total > 0 ? (
            <EntryList
              ref={list}
              filter={filter}
              sort={sort}
              first={first}
              today={today}
              selected={entryId}
              onOpen={open}
              onBin={(row, next) => bin({ id: row.id, title: row.title }, next)}
            />
          ) : null}
          {first?.total === 0 ? (
            <NothingHere
              isFiltered={!isEverything(filter)}
              onShowAll={() => showOnly({})}
              onWrite={onWrite}
            />
          ) : null}
        </ListPane>
      }
    >
      {entryId === null ? (
        <NoEntry isEmpty={first?.total === 0} />
      ) : (
        <EntrySheet
          entryId={entryId}
          onOpen={onOpen}
          onCreated={onOpen}
          onLeave={() => list.current?.focus()}
          onReady={enterEntry.onReady}
          onLinker={props.onLinker}
          onBin={({ entry }) => bin({ id: entry.id, title: entry.title }, null)}
          onOpenRecord={props.onOpenRecord}
          onShare={entry => props.onShare({ kind: 'entries', entries: [entry] })}
          parts={props.parts}
          onShowPerson={person => showOnly({ people: [person] })}
          onShowTag={tag => showOnly({ tags: [tag] })}
        />
      )}
    </Spread>
  );
}

/** Enter in the list goes into the entry as soon as it is there. */
function useEntering() {
  const enter = useRef<(() => void) | null>(null);
  const isWanted = useRef(false);
  const onReady = useCallback((ready: (() => void) | null): void => {
    enter.current = ready;
    if (ready === null || !isWanted.current) return;
    isWanted.current = false;
    ready();
  }, []);
  const soon = (isThere: boolean): void => {
    if (isThere && enter.current !== null) enter.current();
    else isWanted.current = true;
  };
  return { onReady, soon };
}

function FilterLine(props: {
  readonly filter: EntryFilter;
  readonly total: number | undefined;
  readonly onClear: () => void;
  readonly onShare: () => void;
}): ReactElement {
  const t = useTranslations('journal');
  const say = useFilterWords();
  const { filter, total, onClear, onShare } = props;
  return (
    <div className={styles['said']}>
      <p role="status">
        {say(filter)}
        {total === undefined ? '' : `: ${t('list.count', { count: total })}`}
      </p>
      <Button variant="link" onPress={onClear}>
        {t('filter.clear')}
      </Button>
      {total === undefined || total === 0 ? null : (
        <Button variant="link" onPress={onShare}>
          {t('filter.share')}
        </Button>
      )}
    </div>
  );
}

function BinnedLine({ binning }: { readonly binning: ReturnType<typeof useBinning> }): ReactElement {
  const t = useTranslations('journal.binned');
  const { binned, error, undo, dismiss } = binning;
  return (
    <>
      <div className={styles['binned']} role="status">
        {binned === null ? null : (
          <>
            <p>{binned.title === '' ? t('saidUntitled') : t('said', { title: binned.title })}</p>
            <Button variant="link" onPress={undo}>
              {t('undo')}
            </Button>
            <Button variant="link" onPress={dismiss}>
              {t('dismiss')}
            </Button>
          </>
        )}
      </div>
      <FailureNotice error={error} />
    </>
  );
}
