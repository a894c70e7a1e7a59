import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import { foldName } from '../../../shared/domain/inline';
import { type IconName, useSteady } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { listStep } from './list-step';
import styles from './RecordList.module.css';
import { type RecordListRow, RecordRow } from './RecordRow';

const cx = classesOf(styles);

/** `icon` stands before every name. `onAim` hears that a row is about to be opened, a moment before it is. */
export type RecordListProps<Id extends string> = {
  readonly label: string;
  readonly rows: readonly RecordListRow<Id>[];
  readonly icon: IconName;
  readonly selected: Id | null;
  readonly onAim?: (id: Id) => void;
  readonly onOpen: (id: Id) => void;
};

const rowHeight = 62;
/** Milliseconds on a row before it opens by itself, so that a held arrow key does not open every row it passes. */
const settleTime = 140;
/** Milliseconds after which the next letter begins a new word. */
const typingTime = 700;

/** Records by name, drawn as far as they are in sight. One stop for Tab; arrows move inside, letters find a name. */
export function RecordList<Id extends string>(props: RecordListProps<Id>): ReactElement {
  const { label, rows, icon, selected, onAim, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Id | null>(selected);
  const [isFocused, setFocused] = useState(false);
  const at = Math.max(
    0,
    rows.findIndex(row => row.id === (active ?? selected)),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: index => rows[index]?.id ?? index,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useSelectedInSight(selected, () => {
    setActive(selected);
    const index = rows.findIndex(row => row.id === selected);
    if (index !== -1) virtual.scrollToIndex(index);
  });
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(opening.current), []);
  const goTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setActive(row.id);
    virtual.scrollToIndex(index);
    clearTimeout(opening.current);
    opening.current = setTimeout(() => onOpen(row.id), settleTime);
  };
  const find = useTyping(word => {
    const from = word.length > 1 ? at : at + 1;
    const order = [...rows.keys()].map(step => (from + step) % rows.length);
    const found = order.find(index => foldName(rows[index]?.name ?? '').startsWith(foldName(word)));
    if (found !== undefined) goTo(found);
  });
  const aim = useSteady((index: number) => {
    const row = rows[index];
    if (row !== undefined) onAim?.(row.id);
  });
  const press = useSteady((index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    setActive(row.id);
    onOpen(row.id);
  });
  const current = rows[at];
  return (
    <div
      ref={box}
      className={cx('list')}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={current === undefined ? undefined : optionId(current.id)}
      onKeyDown={event => {
        if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
        setFocused(true);
        const to = listStep(event.key, at, rows.length);
        if (to !== null) goTo(to);
        else if (event.key === 'Enter') onOpen(current.id);
        else if (!/^[\p{L}\p{N}]$/u.test(event.key)) return;
        else find(event.key);
        event.preventDefault();
      }}
      onFocus={event => setFocused(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => setFocused(false)}
    >
      <div className={cx('space')} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(item => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={cx('line')}
              style={{ transform: `translateY(${item.start}px)` }}
              role="presentation"
            >
              <RecordRow
                row={row}
                optionId={optionId(row.id)}
                index={item.index}
                total={rows.length}
                icon={icon}
                isSelected={row.id === selected}
                isFocused={isFocused && item.index === at}
                onAim={aim}
                onPress={press}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const optionId = (id: string): string => `record-${id}`;

/** A record that was opened from elsewhere is brought into sight, once. */
function useSelectedInSight(selected: string | null, bring: () => void): void {
  const latest = useEffectEvent(bring);
  useEffect(() => {
    if (selected !== null) latest();
  }, [selected]);
}

/** Joins letters typed in quick succession to a word. */
function useTyping(find: (word: string) => void): (letter: string) => void {
  const typing = useRef({ word: '', until: 0 });
  return letter => {
    const word = (performance.now() < typing.current.until ? typing.current.word : '') + letter;
    typing.current = { word, until: performance.now() + typingTime };
    find(word);
  };
}
