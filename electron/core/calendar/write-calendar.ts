import ICAL from 'ical.js';
import type { Conversation } from '../../../shared/domain/conversation';
import type { Instant } from '../../../shared/domain/time';
import { foldContentLines } from '../transfer/content-lines';

/** A conversation with what its event says in words. */
export type CalendarSource = {
  readonly conversation: Conversation;
  readonly summary: string;
  /** Empty for none. */
  readonly place: string;
};

/** jCal (RFC 7265), as the library takes it. */
type JCalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number,
];

/**
 * Conversations as one iCalendar stream (RFC 5545), lines folded at 75 octets. Dates, titles and places only: neither agendas
 * nor notes. `now` is when it is written.
 */
export function writeCalendar(sources: readonly CalendarSource[], now: Instant): string {
  const properties: readonly JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Critical Friend//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
  ];
  const events = sources.flatMap(source => [
    'BEGIN:VEVENT',
    ...propertiesOf(source, now).map(lineOf),
    'END:VEVENT',
  ]);
  return foldContentLines(['BEGIN:VCALENDAR', ...properties.map(lineOf), ...events, 'END:VCALENDAR']);
}

/** Not folded: the library's own folded lines are an octet too long. */
function lineOf(property: JCalProperty): string {
  return ICAL.stringify.property([...property], ICAL.design.icalendar, true);
}

function propertiesOf(
  { conversation, summary, place }: CalendarSource,
  now: Instant,
): readonly JCalProperty[] {
  const text = (name: string, value: string): JCalProperty => [name, {}, 'text', value];
  return [
    text('uid', `${conversation.id}@critical-friend`),
    ['dtstamp', {}, 'date-time', `${new Date(now).toISOString().slice(0, 19)}Z`],
    ['sequence', {}, 'integer', conversation.revision],
    ...timesOf(conversation),
    text('summary', summary),
    ...(place === '' ? [] : [text('location', place)]),
    text('status', conversation.binnedAt === null ? 'CONFIRMED' : 'CANCELLED'),
  ];
}

/**
 * A time is floating: without a zone, the same on the wall wherever the file is opened. The head wrote down what the clock of
 * the place will show; a zone would make it wrong when a government moves its clocks.
 */
function timesOf({ date, time, minutes }: Conversation): readonly JCalProperty[] {
  if (time === null) return [['dtstart', {}, 'date', date]];
  return [
    ['dtstart', {}, 'date-time', `${date}T${time}:00`],
    ...(minutes === null ? [] : [['duration', {}, 'duration', durationOf(minutes)] as const]),
  ];
}

/** RFC 5545, section 3.3.6. */
function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
