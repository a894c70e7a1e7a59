import { useQueryClient } from '@tanstack/react-query';
import {
  type ReactElement,
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import type { EntryPage, EntrySummary } from '../../../../shared/contract/journal';
import type { EntryFilter, SortOrder } from '../../../../shared/domain/filter';
import type { EntryId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';
import { entryQuery } from '../../../api';
import { GroupHeading, LongListBox, useLongList, useSteady } from '../../../ui';
import { EntryRow } from './EntryRow';
import { useHeadingWords } from './heading-words';
import { headingRuns, type ListLine, listLines } from './headings';
import { useFarPlace } from './use-far-place';
import { useListKeyboard } from './use-list-keyboard';
import { useRows } from './use-rows';

/** What others may ask of the list. */
export type ListHandle = { readonly focus: () => void };

/** `onOpen` with `enter` also goes into the entry. */
export type EntryListProps = {
  readonly filter: EntryFilter;
  readonly sort: SortOrder;
  readonly first: EntryPage;
  readonly today: LocalDate;
  readonly selected: EntryId | null;
  readonly onOpen: (id: EntryId, enter: boolean) => void;
  readonly onBin: (row: EntrySummary, next: EntryId | null) => void;
  readonly ref?: Ref<ListHandle>;
};

const headingHeight = 40;
const rowHeight = 72;

/** All entries that fit, drawn as far as they are in sight. One stop for Tab; arrows move inside. */
export function EntryList(props: EntryListProps): ReactElement {
  const { filter, sort, first, today, selected, onOpen, onBin, ref } = props;
  const t = useTranslations('journal.list');
  const client = useQueryClient();
  const headingWords = useHeadingWords(today);
  const lines = useMemo(
    () => listLines(headingRuns(first.groups, first.rows, sort, today)),
    [first, sort, today],
  );
  const list = useLongList(lines.length, index =>
    lines[index]?.kind === 'heading' ? headingHeight : rowHeight,
  );
  const indexes = list.shown.flatMap(index => {
    const line = lines[index];
    return line?.kind === 'row' ? [line.index] : [];
  });
  const { rowAt } = useRows(filter, sort, indexes[0] ?? 0, indexes.at(-1) ?? 0);
  const { at, setAt, expectAt } = useActiveRow(selected, first.total, rowAt);

  const scrollTo = (index: number): void =>
    list.scrollTo(index === 0 ? 0 : lines.findIndex(line => line.kind === 'row' && line.index === index));
  const moveTo = (index: number): void => {
    setAt(index);
    scrollTo(index);
  };
  const onKeyDown = useListKeyboard({
    at,
    total: first.total,
    rowAt,
    moveTo,
    open: (row, enter) => onOpen(row.id, enter),
    bin: row => onBin(row, (rowAt(at + 1) ?? rowAt(at - 1))?.id ?? null),
  });
  useImperativeHandle(ref, () => ({ focus: () => list.box.current?.focus() }), [list.box]);
  useFocusWhenIdle(list.box, selected === null);
  const isAtSelected = rowAt(at)?.id === selected;
  useSelectedInSight(selected, isAtSelected, () => scrollTo(at));
  useFarPlace({ filter, sort }, selected, isAtSelected, index => {
    expectAt(index);
    scrollTo(index);
  });

  const aim = useSteady((index: number) => {
    const row = rowAt(index);
    if (row !== undefined) void client.prefetchQuery(entryQuery(row.id));
  });
  const choose = useSteady((index: number) => {
    const row = rowAt(index);
    if (row === undefined) return;
    setAt(index);
    onOpen(row.id, false);
  });
  const active = rowAt(at);
  const drawn = (line: ListLine, hasRing: boolean): ReactElement | null => {
    if (line.kind === 'heading')
      return (
        <div aria-hidden="true">
          <GroupHeading>{headingWords(line.key)}</GroupHeading>
        </div>
      );
    const row = rowAt(line.index);
    return row === undefined ? null : (
      <EntryRow
        row={row}
        today={today}
        id={optionId(row.id)}
        index={line.index}
        total={first.total}
        isSelected={row.id === selected}
        isFocused={hasRing && line.index === at}
        onAim={aim}
        onChoose={choose}
      />
    );
  };
  return (
    <LongListBox
      list={list}
      label={t('label')}
      active={active === undefined ? undefined : optionId(active.id)}
      onKeyDown={onKeyDown}
      line={(index, hasRing) => {
        const line = lines[index];
        return line === undefined ? null : drawn(line, hasRing);
      }}
    />
  );
}

/** A list that arrives after its page takes the keyboard, if nothing but the page itself has it yet. */
function useFocusWhenIdle(box: RefObject<HTMLElement | null>, isWanted: boolean): void {
  const takeFocus = useEffectEvent(() => {
    const focused = document.activeElement;
    const isFree = focused === null || focused === document.body || focused.id === 'main';
    if (isWanted && isFree) box.current?.focus();
  });
  useEffect(() => takeFocus(), []);
}

/** An entry that was opened from elsewhere (the palette, a link, another place) is brought into sight in the list, once. */
function useSelectedInSight(selected: EntryId | null, isAt: boolean, bring: () => void): void {
  const latest = useEffectEvent(bring);
  useEffect(() => {
    if (selected !== null && isAt) latest();
  }, [selected, isAt]);
}

const optionId = (id: EntryId): string => `entry-${id}`;

/** The row the keyboard is on. It is an entry, so it stays with it wherever the entry moves in the list. */
function useActiveRow(
  selected: EntryId | null,
  total: number,
  rowAt: (index: number) => EntrySummary | undefined,
): {
  readonly at: number;
  readonly setAt: (index: number) => void;
  /** The entry is at `index`, where nothing was read yet. */
  readonly expectAt: (index: number) => void;
} {
  const [active, setActive] = useState<ActiveRow>({ id: selected, index: 0 });
  const [seen, setSeen] = useState(selected);
  if (seen !== selected) {
    setSeen(selected);
    if (selected !== null) setActive({ ...active, id: selected });
  }
  return {
    at: Math.max(0, Math.min(nearest(active, rowAt), total - 1)),
    setAt: index => setActive({ id: rowAt(index)?.id ?? null, index }),
    expectAt: index => setActive({ ...active, index }),
  };
}

type ActiveRow = { readonly id: EntryId | null; readonly index: number };

/** Where the row is now, looked for around where it was. */
function nearest({ id, index }: ActiveRow, rowAt: (index: number) => EntrySummary | undefined): number {
  if (id === null) return index;
  for (let step = 0; step <= 200; step += 1) {
    if (rowAt(index + step)?.id === id) return index + step;
    if (index >= step && rowAt(index - step)?.id === id) return index - step;
  }
  return index;
}
