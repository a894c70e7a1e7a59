import type { ActionRow, ConversationView } from '../../../../shared/contract/network';
import type { ActionId } from '../../../../shared/domain/ids';

/** What was promised before, by whom. */
export type Promises = { readonly mine: readonly ActionRow[]; readonly theirs: readonly ActionRow[] };

/**
 * What was promised in earlier conversations, on this agenda or only gathered for it. `ticked` are those ticked on this
 * visit to the page: they stay, so that a slip can be taken back, though nobody gathers them any more.
 */
export function promisesOf(
  { agenda, gathered }: Pick<ConversationView, 'agenda' | 'gathered'>,
  ticked: ReadonlyMap<ActionId, ActionRow>,
): Promises {
  const carried = agenda.flatMap(({ action }) => (action === null ? [] : [action]));
  const present = new Map([...carried, ...gathered.actions].map(row => [row.action.id, row]));
  const left = [...ticked.values()].filter(row => !present.has(row.action.id));
  const all = [...present.values(), ...left];
  return {
    mine: all.filter(({ action }) => action.owner.kind === 'me'),
    theirs: all.filter(({ action }) => action.owner.kind !== 'me'),
  };
}
