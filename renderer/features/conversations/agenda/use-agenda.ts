import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AgendaItem, AgendaSubject } from '../../../../shared/domain/conversation';
import { type AgendaItemId, asId } from '../../../../shared/domain/ids';
import type { OpenConversation } from '../open-conversation';
import { moveItem, numberedItems, putBack, tickItem, withoutItem } from './agenda-order';

/** What can be done with the lines of an agenda. */
export type AgendaDesk = {
  readonly items: readonly AgendaItem[];
  /** `to` is a place from 0. */
  readonly move: (id: AgendaItemId, to: number) => void;
  readonly remove: (item: AgendaItem) => void;
  readonly tick: (id: AgendaItemId, ticked: boolean) => void;
  /** Resolves once the disk has it. */
  readonly add: (subject: AgendaSubject) => Promise<void>;
  /** What happened last, to be said aloud; `undo` takes it back where that can be done. */
  readonly said: { readonly text: string; readonly undo: (() => void) | null };
  /** Gives the keyboard to a line's words once they are drawn; `null` is the line to write on. */
  readonly focus: (id: AgendaItemId | null) => void;
};

const silence: AgendaDesk['said'] = { text: '', undo: null };

/** The id of the element that takes the keyboard for a line. */
export const askId = (id: AgendaItemId): string => `ask-${id}`;
export const addLineId = 'agenda-add';

/** Orders, ticks, adds to and takes from the agenda of an open conversation. */
export function useAgenda({ draft }: OpenConversation): AgendaDesk {
  const t = useTranslations('conversations.agenda');
  const [said, say] = useState(silence);
  const focus = useFocusAfterwards();
  const { agenda } = draft.content;
  const items = numberedItems(agenda);

  const keep = (next: readonly AgendaItem[]): Promise<void> => {
    draft.edit({ agenda: next });
    return draft.flush();
  };
  /** What could not be kept is said by the line that tells about saving. */
  const keepQuietly = (next: readonly AgendaItem[]): void => {
    keep(next).catch(() => draft.state);
  };
  const move = (id: AgendaItemId, to: number): void => {
    if (to < 0 || to >= items.length) return;
    draft.edit({ agenda: moveItem(agenda, id, to) });
    focus(id);
    say({ text: t('moved', { at: to + 1, total: items.length }), undo: null });
  };
  const remove = (item: AgendaItem): void => {
    const at = items.indexOf(item);
    keepQuietly(withoutItem(agenda, item.id));
    focus((items[at + 1] ?? items[at - 1])?.id ?? null);
    say({
      text: t(item.subject.kind === 'question' ? 'removed' : 'removedPoint'),
      undo: () => {
        keepQuietly(putBack(withoutItem(agenda, item.id), agenda, item));
        focus(item.id);
        say(silence);
      },
    });
  };
  const add = async (subject: AgendaSubject): Promise<void> => {
    const item: AgendaItem = { id: asId.agendaItem(crypto.randomUUID()), subject, ticked: false };
    await keep([...agenda, item]);
    say({ text: t('added', { at: numberedItems([...agenda, item]).length }), undo: null });
  };
  return {
    items,
    move,
    remove,
    add,
    tick: (id, ticked) => keepQuietly(tickItem(agenda, id, ticked)),
    said,
    focus,
  };
}

/** A line that moves or goes takes the keyboard with it; it is given back after the next drawing. */
function useFocusAfterwards(): AgendaDesk['focus'] {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return id => {
    wanted.current = id === null ? addLineId : askId(id);
  };
}
