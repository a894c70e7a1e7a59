import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../../../renderer/features/conversations/aside/promises';
import type { ActionRow, Gathered } from '../../../../shared/contract/network';
import type { ActionOwner } from '../../../../shared/domain/conversation';
import { asId } from '../../../../shared/domain/ids';
import { item, line, row } from '../../summaries';

const action = (id: string, owner: ActionOwner = { kind: 'me' }): ActionRow => ({
  action: { id: asId.action(id), text: id, owner, due: null, doneOn: null },
  owner: null,
  conversation: row(),
});
const gathered = (...actions: readonly ActionRow[]): Gathered => ({
  waiting: [],
  couldAsk: [],
  actions,
  due: [],
  thanksOwed: [],
});
const carried = (of: ActionRow) =>
  line(item(of.action.id, { kind: 'action', conversation: of.conversation.id, action: of.action.id }), {
    action: of,
  });

describe('promisesOf', () => {
  it('tells what the head promised from what the others did', () => {
    const mary = action('plan', { kind: 'person', person: asId.person('mary') });
    const round = action('dates', { kind: 'circle' });
    const { mine, theirs } = promisesOf(
      { agenda: [carried(action('rota'))], gathered: gathered(mary, round) },
      new Map(),
    );
    expect(mine.map(each => each.action.text)).toEqual(['rota']);
    expect(theirs.map(each => each.action.text)).toEqual(['plan', 'dates']);
  });

  it('keeps one in sight that was ticked a moment ago and is gathered no more', () => {
    const rota = action('rota');
    const { mine } = promisesOf({ agenda: [], gathered: gathered() }, new Map([[rota.action.id, rota]]));
    expect(mine).toEqual([rota]);
  });

  it('names none twice while the page has not caught up', () => {
    const rota = action('rota');
    const view = { agenda: [carried(rota)], gathered: gathered(rota) };
    expect(promisesOf(view, new Map([[rota.action.id, rota]])).mine).toHaveLength(1);
  });
});
