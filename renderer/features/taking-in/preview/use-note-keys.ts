import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { PackNoteRow } from '../../../../shared/contract/sharing';
import type { PackLine } from '../note-lines';

/** Where a key leads from the line of a note, among `lines`; `null` for a key that is not ours. */
export function noteAfterKey(key: string, from: number, lines: readonly PackLine[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return nextNote(lines, from, 1);
    case 'ArrowUp':
      return nextNote(lines, from, -1);
    case 'Home':
      return nextNote(lines, -1, 1);
    case 'End':
      return nextNote(lines, lines.length, -1);
    default:
      return null;
  }
}

function nextNote(lines: readonly PackLine[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    if (lines[at]?.kind === 'note') return at;
  }
  return null;
}

/** Arrows go from note to note, Space ticks the one that is read. One note at a time is a stop for Tab. */
export function useNoteKeys(list: {
  readonly box: RefObject<HTMLElement | null>;
  readonly lines: readonly PackLine[];
  readonly shown: string | null;
  readonly onShow: (key: string) => void;
  readonly onToggle: (row: PackNoteRow) => void;
  readonly scrollTo: (line: number) => void;
}): (event: KeyboardEvent) => void {
  const { box, lines, shown } = list;
  const wanted = useRef<string | null>(null);
  // The line may be drawn only after the list has scrolled there.
  useEffect(() => {
    if (wanted.current === null) return;
    const title = [...(box.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])].find(
      element => element.dataset['note'] === wanted.current,
    );
    if (title === undefined) return;
    wanted.current = null;
    title.focus({ preventScroll: true });
  });
  return event => {
    const isOnNote = event.target instanceof HTMLElement && event.target.dataset['note'] !== undefined;
    if (!isOnNote) return;
    const from = lines.findIndex(line => line.kind === 'note' && line.row.key === shown);
    const line = lines[from];
    if (event.key === ' ' && line?.kind === 'note') {
      event.preventDefault();
      return list.onToggle(line.row);
    }
    const to = noteAfterKey(event.key, from, lines);
    const next = to === null ? undefined : lines[to];
    if (to === null || next?.kind !== 'note') return;
    event.preventDefault();
    wanted.current = next.row.key;
    list.scrollTo(to);
    list.onShow(next.row.key);
  };
}
