import { describe, expect, it } from 'vitest';
import { linesToWriteOn, lookedBackAt, paperParts } from '../../../renderer/print/paper-parts';
import type { Gathered } from '../../../shared/contract/network';
import { asId } from '../../../shared/domain/ids';
import { item, line, row, summary } from '../summaries';

const none: Gathered = { waiting: [], couldAsk: [], actions: [], due: [], thanksOwed: [] };
const advice = (id: string, changes: Parameters<typeof summary>[1] = {}) =>
  summary(id, { kind: 'advice', status: 'kept', ...changes });
const lookBack = (id: string, changes: Parameters<typeof summary>[1] = {}) =>
  line(item(id, { kind: 'look-back', entry: asId.entry(id) }), { entry: advice(id, changes) });

describe('paperParts', () => {
  it('prints questions and points in their order, without those that are gone', () => {
    const agenda = [
      line(item('second')),
      line(item('point', { kind: 'point', text: 'The hall' })),
      line(item('erased'), { entry: null }),
      line(item('binned'), { entry: summary('binned', { binnedAt: 1 }) }),
      line(item('first')),
    ];
    const { lines } = paperParts({ agenda, gathered: none });
    expect(lines.map(({ item: { id } }) => id)).toEqual(['second', 'point', 'first']);
  });

  it('prints what was promised and not done, whether it is on the agenda or not', () => {
    const promised = (id: string, doneOn: '2026-11-19' | null) => ({
      action: { id: asId.action(id), text: id, owner: { kind: 'me' } as const, due: null, doneOn },
      owner: null,
      conversation: row(),
    });
    const carried = (id: string, doneOn: '2026-11-19' | null) =>
      line(item(id, { kind: 'action', conversation: asId.conversation('before'), action: asId.action(id) }), {
        action: promised(id, doneOn),
      });
    const view = {
      agenda: [carried('rota', null), carried('plan', '2026-11-19')],
      gathered: { ...none, actions: [promised('dates', null)] },
    };
    expect(paperParts(view).promised.map(({ action }) => action.text)).toEqual(['rota', 'dates']);
  });
});

describe('lookedBackAt', () => {
  it('asks for thanks where advice worked, and for what came of it where its day has come', () => {
    const agenda = [lookBack('worked'), lookBack('due', { status: 'trying', followUp: '2026-11-19' })];
    const { lookBack: due, thanks } = lookedBackAt(agenda, none);
    expect(thanks.map(({ title }) => title)).toEqual(['worked']);
    expect(due.map(({ title }) => title)).toEqual(['due']);
  });

  it('is done with what was thanked for, and names nothing twice', () => {
    const agenda = [lookBack('thanked', { thankedOn: '2026-11-19' }), lookBack('worked')];
    const gathered = { ...none, thanksOwed: [advice('worked')] };
    expect(lookedBackAt(agenda, gathered)).toEqual({ lookBack: [], thanks: [advice('worked')] });
  });
});

describe('linesToWriteOn', () => {
  it('leaves more room the fewer questions there are, and always some', () => {
    expect([3, 7, 12, 40].map(linesToWriteOn)).toEqual([4, 3, 2, 1]);
  });
});
