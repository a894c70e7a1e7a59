import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveItem,
  numberedItems,
  placeOfDrop,
  putBack,
  withoutItem,
} from '../../../../renderer/features/conversations/agenda/agenda-order';
import type { AgendaItem } from '../../../../shared/domain/conversation';
import { asId } from '../../../../shared/domain/ids';
import { item } from '../../summaries';

const question = (id: string) => item(id);
const carried = (id: string) =>
  item(id, { kind: 'action', conversation: asId.conversation('before'), action: asId.action(id) });
const ids = (agenda: readonly AgendaItem[]) => agenda.map(({ id }) => id);
const agenda = [carried('x'), question('a'), carried('y'), question('b'), question('c')];

describe('moveItem', () => {
  it('moves a question among the questions and leaves what was promised where it was', () => {
    expect(ids(moveItem(agenda, asId.agendaItem('c'), 0))).toEqual(['x', 'c', 'y', 'a', 'b']);
    expect(ids(moveItem(agenda, asId.agendaItem('a'), 1))).toEqual(['x', 'b', 'y', 'a', 'c']);
  });

  it('stops at both ends', () => {
    expect(ids(moveItem(agenda, asId.agendaItem('a'), -3))).toEqual(ids(agenda));
    expect(ids(moveItem(agenda, asId.agendaItem('c'), 9))).toEqual(ids(agenda));
  });

  it('never loses, doubles or invents a line', () => {
    const kinds = fc.array(fc.boolean(), { maxLength: 12 });
    fc.assert(
      fc.property(kinds, fc.nat(11), fc.integer({ min: -2, max: 14 }), (isQuestion, which, to) => {
        const lines = isQuestion.map((is, at) => (is ? question(`i${at}`) : carried(`i${at}`)));
        const moved = moveItem(lines, asId.agendaItem(`i${which}`), to);
        expect([...ids(moved)].sort()).toEqual([...ids(lines)].sort());
        for (const [at, line] of lines.entries()) {
          if (line.subject.kind === 'action') expect(moved[at]).toBe(line);
        }
      }),
    );
  });
});

describe('placeOfDrop', () => {
  it('is where the line was pointed at, seen from where it came', () => {
    const at = (from: number, over: number, isAfter: boolean) =>
      ids(
        moveItem(
          agenda,
          numberedItems(agenda)[from]?.id ?? asId.agendaItem(''),
          placeOfDrop(from, over, isAfter),
        ),
      ).filter(id => !['x', 'y'].includes(id));
    expect(at(0, 2, true)).toEqual(['b', 'c', 'a']);
    expect(at(0, 2, false)).toEqual(['b', 'a', 'c']);
    expect(at(2, 0, false)).toEqual(['c', 'a', 'b']);
    expect(at(1, 1, true)).toEqual(['a', 'b', 'c']);
  });
});

describe('putBack', () => {
  it('returns a removed line to its place, once', () => {
    const gone = question('a');
    const without = withoutItem(agenda, gone.id);
    expect(ids(putBack(without, agenda, gone))).toEqual(ids(agenda));
    expect(ids(putBack(agenda, agenda, gone))).toEqual(ids(agenda));
  });
});
