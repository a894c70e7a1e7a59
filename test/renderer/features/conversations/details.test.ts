import { describe, expect, it } from 'vitest';
import {
  readTime,
  settle,
  type TypedDetails,
} from '../../../../renderer/features/conversations/details/details';

describe('readTime', () => {
  it('reads times as people write them', () => {
    expect(['9.30', '09:30', '0930', '930', ' 9 30 '].map(readTime)).toEqual(Array(5).fill('09:30'));
    expect([
      readTime('9'),
      readTime('2 pm'),
      readTime('2.15pm'),
      readTime('12am'),
      readTime('12 p.m.'),
    ]).toEqual(['09:00', '14:00', '14:15', '00:00', '12:00']);
  });

  it('takes nothing for no time, and says of anything else that it is none', () => {
    expect(readTime('  ')).toBeNull();
    expect(['25:00', '9.75', 'noon-ish', '13 pm', '9:3'].map(readTime)).toEqual(Array(5).fill('wrong'));
  });
});

const typed: TypedDetails = {
  kind: 'visit',
  title: '  ',
  people: [],
  circle: null,
  place: null,
  date: '2026-11-20',
  time: '9.30',
  minutes: 60,
};

describe('settle', () => {
  it('keeps a conversation with nobody and without a title', () => {
    expect(settle(typed)).toEqual({ ready: true, details: { ...typed, title: '', time: '09:30' } });
  });

  it('asks for a day first, then for a time that is one', () => {
    expect(settle({ ...typed, date: null, time: 'late' })).toEqual({ ready: false, problem: 'day' });
    expect(settle({ ...typed, time: 'late' })).toEqual({ ready: false, problem: 'time' });
  });
});
