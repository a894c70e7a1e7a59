import type { Action } from '../../../../shared/domain/conversation';
import type { ActionId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';

/** What is typed of an action. */
export type ActionDraft = Pick<Action, 'text' | 'owner' | 'due'>;

export const blankAction: ActionDraft = { text: '', owner: { kind: 'me' }, due: null };

/** `null` while there is nothing to keep. */
export function readyAction({ text, owner, due }: ActionDraft): ActionDraft | null {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? null : { text: words, owner, due };
}

export function withAction(actions: readonly Action[], draft: ActionDraft, id: ActionId): readonly Action[] {
  return [...actions, { ...draft, id, doneOn: null }];
}

export function changeAction(
  actions: readonly Action[],
  id: ActionId,
  changes: Partial<ActionDraft>,
): readonly Action[] {
  return actions.map(action => (action.id === id ? { ...action, ...changes } : action));
}

/** Done on `day`, or not done with `null`. */
export function settleAction(
  actions: readonly Action[],
  id: ActionId,
  day: LocalDate | null,
): readonly Action[] {
  return actions.map(action => (action.id === id ? { ...action, doneOn: day } : action));
}
