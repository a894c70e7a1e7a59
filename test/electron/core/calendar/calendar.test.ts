import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CalendarSource, writeCalendar } from '../../../../electron/core/calendar/write-calendar';
import { type Conversation, newConversation } from '../../../../shared/domain/conversation';
import { asId } from '../../../../shared/domain/ids';
import { addDays, isLocalTime, type LocalDate } from '../../../../shared/domain/time';
import { freshFolder } from '../../folders';
import { makingIn } from '../network/making';
import { runOpenCore } from '../running-core';

const written = Date.parse('2026-11-19T21:04:05Z');

function sourceOf(content: Partial<Conversation>, summary = 'Visit', place = ''): CalendarSource {
  const id = asId.conversation('0f6a2c1e-9d53-4f4b-8a55-6f1d0c0e7b21');
  const stamps = { createdAt: 0, updatedAt: 0, revision: 3, binnedAt: null, startedAt: null, endedAt: null };
  return {
    conversation: { ...newConversation, ...stamps, date: '2026-12-04', id, ...content },
    summary,
    place,
  };
}

/** As another library reads it (ts-ics). */
function eventsIn(text: string) {
  return convertIcsCalendar(undefined, text).events ?? [];
}

function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('a conversation as a calendar event', () => {
  it('says when, what and where, and when that was written', () => {
    const text = writeCalendar(
      [sourceOf({ time: '09:30', minutes: 90 }, 'Visit to Mary Jones', 'Oakfield')],
      written,
    );
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'UID:0f6a2c1e-9d53-4f4b-8a55-6f1d0c0e7b21@critical-friend',
        'DTSTAMP:20261119T210405Z',
        'DTSTART:20261204T093000',
        'DURATION:PT1H30M',
        'SEQUENCE:3',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(eventsIn(text)).toMatchObject([
      {
        uid: '0f6a2c1e-9d53-4f4b-8a55-6f1d0c0e7b21@critical-friend',
        summary: 'Visit to Mary Jones',
        location: 'Oakfield',
        sequence: 3,
        status: 'CONFIRMED',
        duration: { hours: 1, minutes: 30 },
        start: { type: 'DATE-TIME' },
      },
    ]);
  });

  it('keeps the time on the wall on leap days, across clock changes, at midnight and in an hour that is skipped', () => {
    const moments = [
      ['2028-02-29', '10:00', '20280229T100000'],
      ['2026-03-29', '01:30', '20260329T013000'],
      ['2026-10-25', '01:30', '20261025T013000'],
      ['2026-12-31', '00:00', '20261231T000000'],
      ['2026-12-31', '23:59', '20261231T235900'],
    ] as const;
    for (const [date, time, expected] of moments) {
      const text = writeCalendar([sourceOf({ date, time, minutes: 60 })], written);
      expect(linesOf(text)).toContain(`DTSTART:${expected}`);
      expect(text).not.toMatch(/DTSTART[^\r]*(?:Z|TZID)/);
      expect(eventsIn(text)[0]?.duration).toEqual({ hours: 1 });
    }
  });

  it('takes the whole day when no time is known', () => {
    const text = writeCalendar([sourceOf({ date: '2028-02-29', time: null, minutes: 60 })], written);
    expect(linesOf(text)).toContain('DTSTART;VALUE=DATE:20280229');
    expect(text).not.toContain('DURATION');
    expect(eventsIn(text)).toMatchObject([{ start: { type: 'DATE', date: new Date('2028-02-29') } }]);
  });

  it('is read back the same by another library, whatever it is called', () => {
    const words = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
        fc.constantFrom(
          'Jones, Mary; and "all"',
          'first\nsecond',
          'back\\',
          '🌿'.repeat(100),
          'x'.repeat(500),
        ),
      )
      .map(text =>
        text
          .toWellFormed()
          .replace(/\r\n?|[\p{Cc}]/gu, '\n')
          .trim(),
      )
      .filter(text => text !== '');
    const date = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('2000-01-01', days));
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))
      .filter(isLocalTime);
    const minutes = fc.integer({ min: 1, max: 10_080 });
    fc.assert(
      fc.property(words, words, date, time, minutes, (summary, place, day, clock, length) => {
        const source = sourceOf({ date: day, time: clock, minutes: length }, summary, place);
        const text = writeCalendar([source], written);
        for (const one of text.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        const [event] = eventsIn(text);
        expect(event).toMatchObject({ summary, location: place });
        const { hours = 0, minutes: rest = 0 } = event?.duration ?? {};
        expect(hours * 60 + rest).toBe(length);
        const start = `${day}T${clock}`.replace(/[-:]/g, '');
        expect(linesOf(text)).toContain(`DTSTART:${start}00`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('dates for a calendar', () => {
  async function opened() {
    const journal = await runOpenCore();
    onTestFinished(() => journal.end());
    const folder = await freshFolder();
    const grant = journal.core.grant(folder);
    const texts = (name: string) => readFile(join(folder, name), 'utf8');
    return { journal, grant, texts, ...makingIn(journal) };
  }

  it('are all that are to come, those of a circle, or one alone; never an agenda or notes', async () => {
    const { journal, grant, texts, person, school, circle, plan } = await opened();
    const mary = await person('Mary, Jones');
    const north = await circle('North cohort', [mary]);
    const notes = 'SECRET notes';
    const visit = await plan('2026-12-04', { people: [mary], place: await school('Oakfield'), notes });
    await plan('2027-01-15', { kind: 'meeting', circle: north, time: '16:00', minutes: 60 });
    const held = await plan('2026-11-02', { kind: 'meeting', circle: north, title: 'Autumn meeting' });
    await journal.ask('endConversation', { id: held.conversation.id, reopen: false });

    const coming = { circle: null, conversation: null, folder: grant };
    expect(await journal.ask('exportCalendar', coming)).toEqual({ fileName: 'Dates.ics', events: 2 });
    const all = await texts('Dates.ics');
    expect(all).not.toContain('SECRET');
    expect(eventsIn(all).map(event => [event.summary, event.location])).toEqual([
      ['Visit to Mary, Jones', 'Oakfield'],
      ['North cohort', undefined],
    ]);

    const ofCircle = await journal.ask('exportCalendar', { ...coming, circle: north });
    expect(ofCircle).toEqual({ fileName: 'Dates (2).ics', events: 2 });
    expect(eventsIn(await texts('Dates (2).ics')).map(event => event.summary)).toEqual([
      'Autumn meeting',
      'North cohort',
    ]);

    const alone = { ...coming, conversation: visit.conversation.id };
    expect(await journal.ask('exportCalendar', alone)).toEqual({ fileName: 'Dates (3).ics', events: 1 });
  });

  it('tell a calendar that something is off when it is in the bin', async () => {
    const { journal, grant, texts, plan } = await opened();
    const { id } = (await plan('2026-12-04')).conversation;
    await journal.ask('binRecords', { records: [{ kind: 'conversation', id }] });
    const all = { circle: null, conversation: null, folder: grant };
    expect(await journal.fail('exportCalendar', all)).toBe('not-found');
    await journal.ask('exportCalendar', { ...all, conversation: id });
    expect(linesOf(await texts('Dates.ics'))).toContain('STATUS:CANCELLED');
  });

  it('grow their number with every change, so that a calendar takes the new date', async () => {
    const { journal, grant, texts, plan } = await opened();
    const { id, revision } = (await plan('2026-12-04')).conversation;
    const input = { circle: null, conversation: id, folder: grant };
    await journal.ask('exportCalendar', input);
    const later: LocalDate = '2026-12-11';
    await journal.ask('saveConversation', { id, revision, changes: { date: later } });
    await journal.ask('exportCalendar', input);
    const sequence = async (name: string) => eventsIn(await texts(name))[0]?.sequence ?? 0;
    expect(await sequence('Dates (2).ics')).toBeGreaterThan(await sequence('Dates.ics'));
  });
});
