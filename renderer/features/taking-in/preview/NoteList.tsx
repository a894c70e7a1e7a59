import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type ReactNode, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PackNoteRow } from '../../../../shared/contract/sharing';
import { canBeTaken, packLines } from '../note-lines';
import { NoteGroupHeading } from './NoteGroupHeading';
import { NoteRow } from './NoteRow';
import styles from './Preview.module.css';
import { useNoteKeys } from './use-note-keys';

const guessed = { notices: 120, heading: 84, note: 76 } as const;

/** The notes of a pack under what taking them in would do, drawn as far as they are in sight. */
export function NoteList(props: {
  readonly rows: readonly PackNoteRow[];
  readonly ticks: ReadonlySet<string>;
  readonly shown: string | null;
  readonly isDisabled: boolean;
  readonly notices: ReactNode;
  readonly onTick: (ticks: ReadonlySet<string>) => void;
  readonly onShow: (key: string) => void;
}): ReactElement {
  const { rows, ticks, shown, isDisabled, onTick, onShow } = props;
  const t = useTranslations('takingIn.preview');
  const lines = useMemo(() => packLines(rows), [rows]);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: at => guessed[lines[at]?.kind ?? 'note'],
    overscan: 8,
  });
  const toggle = (row: PackNoteRow): void => {
    if (canBeTaken(row) && !isDisabled) onTick(toggled(ticks, row.key));
  };
  const onKeyDown = useNoteKeys({
    box,
    lines,
    shown,
    onShow,
    onToggle: toggle,
    scrollTo: at => virtual.scrollToIndex(at),
  });
  return (
    <div ref={box} className={styles['list']}>
      {/* Keys that reach a note's own controls move between notes. */}
      <ul
        aria-label={t('list')}
        className={styles['space']}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(item => {
          const line = lines[item.index];
          return line === undefined ? null : (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles['line']}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={lines.length}
              aria-posinset={item.index + 1}
            >
              {line.kind === 'notices' ? props.notices : null}
              {line.kind === 'heading' ? (
                <NoteGroupHeading
                  plan={line.plan}
                  rows={line.rows}
                  isDisabled={isDisabled}
                  onAll={() => onTick(withAll(ticks, line.rows))}
                  onNone={() => onTick(withNone(ticks, line.rows))}
                />
              ) : null}
              {line.kind === 'note' ? (
                <NoteRow
                  row={line.row}
                  isTicked={ticks.has(line.row.key)}
                  isShown={line.row.key === shown}
                  isDisabled={isDisabled}
                  onTick={() => toggle(line.row)}
                  onShow={() => onShow(line.row.key)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function toggled(ticks: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(ticks);
  if (!next.delete(key)) next.add(key);
  return next;
}

function withAll(ticks: ReadonlySet<string>, rows: readonly PackNoteRow[]): ReadonlySet<string> {
  return new Set([...ticks, ...rows.map(({ key }) => key)]);
}

function withNone(ticks: ReadonlySet<string>, rows: readonly PackNoteRow[]): ReadonlySet<string> {
  const gone = new Set(rows.map(({ key }) => key));
  return new Set([...ticks].filter(key => !gone.has(key)));
}
