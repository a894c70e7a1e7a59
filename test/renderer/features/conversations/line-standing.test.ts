import { describe, expect, it } from 'vitest';
import { backInQueue, standingOf } from '../../../../renderer/features/conversations/agenda/line-standing';
import { asId } from '../../../../shared/domain/ids';
import { item, line, row, summary } from '../../summaries';

const asked = item('attendance');
const ticked = item('attendance', undefined, true);
const answer = summary('Ring home', {
  kind: 'advice',
  status: 'trying',
  people: ['Mary Postlethwaite-Cunningham'],
  date: '2026-11-12',
});

describe('standingOf', () => {
  it('says since when an open question has waited', () => {
    expect(standingOf(asked, line(asked), 'planned')).toEqual({
      word: 'open',
      note: { kind: 'since', day: '2026-11-03' },
    });
  });

  it('says by whom and when a question was answered', () => {
    const answered = line(asked, {
      entry: summary('attendance', { status: 'answered' }),
      answers: [{ entry: answer, here: false }],
    });
    expect(standingOf(asked, answered, 'planned')).toEqual({
      word: 'answered',
      note: { kind: 'by', names: ['Mary Postlethwaite-Cunningham'], day: '2026-11-12' },
    });
  });

  it('says of whom a question was asked before', () => {
    const david = { id: asId.person('david'), name: 'David Oyelaran', inBin: false };
    const before = line(asked, {
      entry: summary('attendance', { status: 'asked' }),
      askedBefore: row({ people: [david], date: '2026-10-22', state: 'held' }),
    });
    expect(standingOf(asked, before, 'planned')).toEqual({
      word: 'asked',
      note: { kind: 'of', names: ['David Oyelaran'], day: '2026-10-22' },
    });
  });

  it('keeps the answer given here of a question that was opened again since', () => {
    const reopened = line(ticked, { answers: [{ entry: answer, here: true }] });
    expect(standingOf(ticked, reopened, 'held').word).toBe('answered');
  });

  it('tells, once it is over, what came up from what goes back to the queue', () => {
    expect(standingOf(ticked, line(ticked), 'held')).toEqual({ word: 'asked', note: { kind: 'here' } });
    expect(standingOf(asked, line(asked), 'held')).toEqual({ word: 'notAsked', note: { kind: 'back' } });
  });

  it('says plainly that a question was erased or is in the bin', () => {
    expect(standingOf(asked, line(asked, { entry: null }), 'planned').word).toBe('gone');
    const binned = line(asked, { entry: summary('attendance', { binnedAt: 5 }) });
    expect(standingOf(asked, binned, 'planned').word).toBe('gone');
  });

  it('waits calmly for a line that was put on a moment ago', () => {
    expect(standingOf(asked, undefined, 'planned')).toEqual({ word: 'open', note: null });
  });
});

describe('backInQueue', () => {
  it('counts the questions that did not come up, and nothing else', () => {
    const items = [
      asked,
      item('b', undefined, true),
      item('c'),
      item('point', { kind: 'point', text: 'The hall' }),
      item('erased'),
    ];
    const lines = items.map(each => line(each, each.id === 'erased' ? { entry: null } : {}));
    const answered = lines.map(each =>
      each.item.id === 'c'
        ? { ...each, entry: summary('c', { status: 'answered' }), answers: [{ entry: answer, here: true }] }
        : each,
    );
    expect(backInQueue(items, answered)).toBe(1);
  });
});
