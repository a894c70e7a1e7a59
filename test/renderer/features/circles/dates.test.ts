import { describe, expect, it } from 'vitest';
import { plannedDates, timeTyped } from '../../../../renderer/features/circles/dates/date-plan';
import { isWeekend, meetingDates } from '../../../../renderer/features/circles/meeting-dates';
import {
  namedInOrder,
  withMember,
  withoutMember,
  withRole,
} from '../../../../renderer/features/circles/members';
import { asId } from '../../../../shared/domain/ids';

describe('dates of a circle', () => {
  it('keep their weekday', () => {
    expect(meetingDates('2026-11-24', 'fortnightly', 3)).toEqual(['2026-11-24', '2026-12-08', '2026-12-22']);
    expect(meetingDates('2027-01-12', 'termly', 3)).toEqual(['2027-01-12', '2027-04-20', '2027-07-27']);
  });

  it('keep their week of the month, across a new year and a leap February', () => {
    expect(meetingDates('2027-11-09', 'monthly', 5)).toEqual([
      '2027-11-09',
      '2027-12-14',
      '2028-01-11',
      '2028-02-08',
      '2028-03-14',
    ]);
  });

  it('take the last one where a month has no fifth', () => {
    expect(meetingDates('2026-12-29', 'monthly', 3)).toEqual(['2026-12-29', '2027-01-26', '2027-02-23']);
  });

  it('are one alone without a rhythm', () => {
    expect(meetingDates('2026-11-24', 'none', 6)).toEqual(['2026-11-24']);
  });

  it('have ids that stay with them', () => {
    const plan = { first: '2026-11-24', rhythm: 'weekly', count: 2, time: '', minutes: null } as const;
    expect(plannedDates(plan).map(({ id }) => id)).toEqual([0, 1]);
  });

  it('at a weekend are said', () => {
    expect([isWeekend('2026-11-20'), isWeekend('2026-11-21'), isWeekend('2026-11-22')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('take a time as people write it', () => {
    expect(['9.30', '09:30', '930', '9', '1400', ''].map(timeTyped)).toEqual([
      '09:30',
      '09:30',
      '09:30',
      '09:00',
      '14:00',
      null,
    ]);
    expect(['25:00', 'noon', '9.7', '12345'].map(timeTyped)).toEqual(['wrong', 'wrong', 'wrong', 'wrong']);
  });
});

describe('members', () => {
  const [mary, jo, zoe] = [asId.person('mary'), asId.person('jo'), asId.person('zoe')] as const;
  const names = new Map<string, string>([
    [mary, 'Mary'],
    [jo, 'Jo'],
    [zoe, 'Zoë'],
  ]);
  const members = [
    { person: mary, role: 'member' },
    { person: zoe, role: 'chair' },
    { person: jo, role: 'member' },
  ] as const;

  it('stand with the chair first, then by name', () => {
    expect(namedInOrder(members, id => names.get(id) ?? '').map(({ name }) => name)).toEqual([
      'Zoë',
      'Jo',
      'Mary',
    ]);
  });

  it('are in it once, and change one at a time', () => {
    expect(withMember(members, { person: jo, role: 'member' })).toBe(members);
    expect(withoutMember(members, jo).map(({ person }) => person)).toEqual([mary, zoe]);
    expect(withRole(members, mary, 'adviser').map(({ role }) => role)).toEqual([
      'adviser',
      'chair',
      'member',
    ]);
  });
});
