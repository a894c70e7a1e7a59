import { type DragEvent, type HTMLAttributes, useState } from 'react';
import type { AgendaItemId } from '../../../../shared/domain/ids';
import { placeOfDrop } from './agenda-order';

/** Where a line that is being dragged would go. */
type Drop = { readonly over: number; readonly isAfter: boolean };

/** Dragging lines by their numbers. The keyboard moves them by Alt and the arrows, and by their menu. */
export type Dragging = {
  readonly handle: (id: AgendaItemId, at: number) => HTMLAttributes<HTMLElement>;
  readonly target: (at: number) => HTMLAttributes<HTMLElement>;
  /** On which side of the line at `at` the dragged one would come; `null` for elsewhere. */
  readonly markAt: (at: number) => 'before' | 'after' | null;
};

/** What travels with the pointer says nothing about the line: another program may be under it. */
const nothing = 'application/x-agenda-line';

export function useDragging(move: (id: AgendaItemId, to: number) => void): Dragging {
  const [dragged, setDragged] = useState<{ readonly id: AgendaItemId; readonly at: number } | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const end = (): void => {
    setDragged(null);
    setDrop(null);
  };
  return {
    handle: (id, at) => ({
      draggable: true,
      onDragStart: event => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData(nothing, '');
        setDragged({ id, at });
      },
      onDragEnd: end,
    }),
    target: at => ({
      onDragOver: event => {
        if (dragged === null) return;
        event.preventDefault();
        const next = { over: at, isAfter: isInLowerHalf(event) };
        if (drop?.over !== at || drop.isAfter !== next.isAfter) setDrop(next);
      },
      onDrop: event => {
        if (dragged === null) return;
        event.preventDefault();
        move(dragged.id, placeOfDrop(dragged.at, at, isInLowerHalf(event)));
        end();
      },
    }),
    markAt: at => (drop?.over !== at ? null : drop.isAfter ? 'after' : 'before'),
  };
}

function isInLowerHalf(event: DragEvent<HTMLElement>): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY > top + height / 2;
}
