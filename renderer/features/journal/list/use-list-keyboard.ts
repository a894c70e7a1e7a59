import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import type { EntrySummary } from '../../../../shared/contract/journal';
import { foldName } from '../../../../shared/domain/inline';
import { listMove } from './list-keys';

/** Milliseconds on a row before it opens by itself, so that a held arrow key does not open every row it passes. */
const settleTime = 140;
/** Milliseconds after which the next letter begins a new word. */
const typingTime = 700;

/** Where the keyboard is in the list, and what its keys do. */
export type ListKeyboard = {
  readonly at: number;
  readonly total: number;
  readonly rowAt: (index: number) => EntrySummary | undefined;
  readonly moveTo: (index: number) => void;
  readonly open: (row: EntrySummary, enter: boolean) => void;
  readonly bin: (row: EntrySummary) => void;
};

/** Gives the key handler of the list. */
export function useListKeyboard(list: ListKeyboard): (event: KeyboardEvent) => void {
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typing = useRef({ word: '', until: 0 });
  useEffect(() => () => clearTimeout(opening.current), []);
  /** By now the row may have come: at the end of a long list its window is read only when it is in sight. */
  const openAt = useEffectEvent((index: number): void => {
    const row = list.rowAt(index);
    if (row !== undefined) list.open(row, false);
  });

  const goTo = (index: number): void => {
    list.moveTo(index);
    clearTimeout(opening.current);
    opening.current = setTimeout(() => openAt(index), settleTime);
  };
  const find = (letter: string): void => {
    const word = (performance.now() < typing.current.until ? typing.current.word : '') + letter;
    typing.current = { word, until: performance.now() + typingTime };
    const found = findTitle(list, foldName(word), word.length > 1 ? list.at : list.at + 1);
    if (found !== null) goTo(found);
  };

  return event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = listMove(event.key, list.at, list.total, performance.now() < typing.current.until);
    if (move === null || list.total === 0) return;
    event.preventDefault();
    if (move.kind === 'to') return goTo(move.index);
    if (move.kind === 'typed') return find(move.letter);
    const row = list.rowAt(list.at);
    if (row === undefined) return;
    clearTimeout(opening.current);
    if (move.kind === 'open') list.open(row, true);
    else list.bin(row);
  };
}

/** The next row from `from` on whose title begins with `word`, round to the start; only rows that were read are looked at. */
function findTitle(list: ListKeyboard, word: string, from: number): number | null {
  for (let step = 0; step < Math.min(list.total, 2_000); step += 1) {
    const index = (Math.max(0, from) + step) % list.total;
    const row = list.rowAt(index);
    if (row !== undefined && foldName(row.title).startsWith(word)) return index;
  }
  return null;
}
