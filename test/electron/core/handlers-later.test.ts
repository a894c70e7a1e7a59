import { describe, expect, it } from 'vitest';
import { type Handlers, handlersLater } from '../../../electron/core/handlers';
import type { CalendarMethods } from '../../../shared/contract/network/calendar';
import { calendarSchemas } from '../../../shared/contract/network/calendar-schemas';
import { asId } from '../../../shared/domain/ids';

const input = { circle: null, conversation: null, folder: asId.pathGrant('g') } as const;
const calendar: Handlers<keyof CalendarMethods> = {
  exportCalendar: () => ({ fileName: 'Dates.ics', events: 1 }),
};

describe('a feature that is read later', () => {
  it('is read with the first call, once', async () => {
    let readings = 0;
    const later = handlersLater(calendarSchemas, async () => {
      readings += 1;
      return calendar;
    });
    expect(readings).toBe(0);
    const both = await Promise.all([later.exportCalendar(input), later.exportCalendar(input)]);
    expect(both).toEqual([
      { fileName: 'Dates.ics', events: 1 },
      { fileName: 'Dates.ics', events: 1 },
    ]);
    expect(readings).toBe(1);
  });

  it('is read again after a disk that failed', async () => {
    let readings = 0;
    const later = handlersLater(calendarSchemas, async () => {
      readings += 1;
      if (readings === 1) throw new Error('EIO');
      return calendar;
    });
    await expect(later.exportCalendar(input)).rejects.toThrow('EIO');
    await expect(later.exportCalendar(input)).resolves.toMatchObject({ events: 1 });
  });
});
