import { describe, expect, it } from 'vitest';
import { agendaLimit, isSoundAgenda, tickedQuestions, withSubjects } from '../../../shared/domain/agenda';
import type { AgendaItem, AgendaSubject } from '../../../shared/domain/conversation';
import { asId } from '../../../shared/domain/ids';

const question = (id: string): AgendaSubject => ({ kind: 'question', entry: asId.entry(id) });
const point = (text: string): AgendaSubject => ({ kind: 'point', text });
const line = (id: string, subject: AgendaSubject, ticked = false): AgendaItem => ({
  id: asId.agendaItem(id),
  subject,
  ticked,
});
const here = asId.conversation('here');
const numbered = () => {
  let count = 0;
  return () => {
    count += 1;
    return asId.agendaItem(`new-${count}`);
  };
};

describe('an agenda', () => {
  it('adds what is not on it yet, below what is', () => {
    const before = [line('a', question('1'), true), line('b', point('Lunch'))];
    const after = withSubjects(
      before,
      [question('1'), question('2'), question('2'), point('Lunch')],
      numbered(),
    );
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.slice(2)).toEqual([line('new-1', question('2')), line('new-2', point('Lunch'))]);
  });

  it('stays within its limit', () => {
    const subjects = Array.from({ length: agendaLimit + 5 }, (_, index) => question(String(index)));
    expect(withSubjects([line('a', point('First'))], subjects, numbered())).toHaveLength(agendaLimit);
  });

  it('is sound when it says nothing twice', () => {
    const agenda = [line('a', question('1')), line('b', point('Lunch')), line('c', point('Lunch'))];
    expect(isSoundAgenda({ id: here, agenda })).toBe(true);
    expect(isSoundAgenda({ id: here, agenda: [...agenda, line('d', question('1'))] })).toBe(false);
    expect(isSoundAgenda({ id: here, agenda: [...agenda, line('a', question('2'))] })).toBe(false);
  });

  it('is not sound when it carries its own action to itself', () => {
    const subject: AgendaSubject = { kind: 'action', conversation: here, action: asId.action('x') };
    expect(isSoundAgenda({ id: here, agenda: [line('a', subject)] })).toBe(false);
    expect(isSoundAgenda({ id: asId.conversation('later'), agenda: [line('a', subject)] })).toBe(true);
  });

  it('knows which of its questions came up', () => {
    const agenda = [
      line('a', question('1'), true),
      line('b', question('2')),
      line('c', { kind: 'look-back', entry: asId.entry('3') }, true),
    ];
    expect(tickedQuestions(agenda)).toEqual(['1']);
  });
});
