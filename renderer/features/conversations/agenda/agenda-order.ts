import { isToRaise } from '../../../../shared/domain/agenda';
import type { AgendaItem } from '../../../../shared/domain/conversation';
import type { AgendaItemId } from '../../../../shared/domain/ids';

/** The lines to ask and to raise, in their order: those that are numbered on the page. */
export function numberedItems(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return agenda.filter(({ subject }) => isToRaise(subject));
}

/** `agenda` with the line `id` at the place `to` (from 0) among the numbered ones; all other lines keep their places. */
export function moveItem(agenda: readonly AgendaItem[], id: AgendaItemId, to: number): readonly AgendaItem[] {
  const numbered = numberedItems(agenda);
  const moving = numbered.find(item => item.id === id);
  if (moving === undefined) return agenda;
  const rest = numbered.filter(item => item.id !== id);
  const at = Math.max(0, Math.min(rest.length, to));
  const ordered = [...rest.slice(0, at), moving, ...rest.slice(at)].values();
  return agenda.map(item => (isToRaise(item.subject) ? (ordered.next().value ?? item) : item));
}

/** The place a line takes when it is dropped before or after the numbered line at `over`. */
export function placeOfDrop(from: number, over: number, isAfter: boolean): number {
  const gap = over + (isAfter ? 1 : 0);
  return from < gap ? gap - 1 : gap;
}

/** `agenda` with the line `id` ticked or not. */
export function tickItem(
  agenda: readonly AgendaItem[],
  id: AgendaItemId,
  ticked: boolean,
): readonly AgendaItem[] {
  return agenda.map(item => (item.id === id ? { ...item, ticked } : item));
}

export function withoutItem(agenda: readonly AgendaItem[], id: AgendaItemId): readonly AgendaItem[] {
  return agenda.filter(item => item.id !== id);
}

/** `agenda` with `item` back where it was in `before`; for taking a removal back. */
export function putBack(
  agenda: readonly AgendaItem[],
  before: readonly AgendaItem[],
  item: AgendaItem,
): readonly AgendaItem[] {
  if (agenda.some(({ id }) => id === item.id)) return agenda;
  const at = before.findIndex(({ id }) => id === item.id);
  return [...agenda.slice(0, at), item, ...agenda.slice(at)];
}
