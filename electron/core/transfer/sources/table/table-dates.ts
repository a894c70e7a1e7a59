import type { DayOrder } from '../../../../../shared/contract/tables';
import { type Instant, isLocalDate, type LocalDate } from '../../../../../shared/domain/time';
import { readInstant } from '../../note-date';

/** A day in a cell, and the time when it says one. `hasMore`: the cell says something else as well. */
export type CellDate = { readonly day: LocalDate; readonly at: Instant | null; readonly hasMore: boolean };

const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const named =
  /^(?:\p{L}+,? +)?(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|eg|fed|ed|ain)? +(\p{L}{3,12})\.?,? +(\d{4})(?!\d)/iu;
const clock = /^[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?\.?/i;
/** What a program writes behind a time, such as `GMT+1`. */
const zone = /^ *(?:Z|UTC|GMT|BST)?(?:[+-]\d{1,2}(?::?\d{2})?)?(?![\p{L}\p{N}])/iu;
/** Years with two digits are of the past hundred. */
const thisCentury = 70;

/** Each month by how it begins, in English and Welsh. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ion'],
  ['feb', 'chw'],
  ['mar', 'maw'],
  ['apr', 'ebr'],
  ['may', 'mai'],
  ['jun', 'meh'],
  ['jul', 'gor'],
  ['aug', 'aws'],
  ['sep', 'med'],
  ['oct', 'hyd'],
  ['nov', 'tac'],
  ['dec', 'rha'],
];

/** What a cell says of a day: ISO, `31/10/2025` in the order that is given, or `31 October 2025`; `null` for anything else. */
export function readCellDate(cell: string, order: DayOrder): CellDate | null {
  const text = cell.trim();
  const instant = /[T ]\d/.test(text) && /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? readInstant(text) : null;
  const found = dayIn(text, order);
  if (found === null) return null;
  const { day } = found;
  const behind = text.slice(found.length);
  const at = instant ?? timeOn(day, behind);
  const more = at === null ? behind : behind.replace(clock, '').replace(zone, '');
  return { day, at, hasMore: /[\p{L}\p{N}]/u.test(more) };
}

/** Whether a cell says a day, in whatever order. */
export function isCellDate(cell: string): boolean {
  return readCellDate(cell, 'day-first') !== null || readCellDate(cell, 'month-first') !== null;
}

/**
 * How the days of a column are to be read, told by those that can be read in one way only; day first, as people write here,
 * when none is. `unclear` is one that can be read in two ways while nothing tells which.
 */
export function dayOrderOf(cells: readonly string[]): {
  readonly order: DayOrder;
  readonly unclear: string | null;
} {
  let [dayFirst, monthFirst] = [0, 0];
  let unclear: string | null = null;
  for (const cell of cells) {
    const [found = '', first, second] = numbers.exec(cell.trim()) ?? [];
    if (found === '') continue;
    const [one, two] = [Number(first), Number(second)];
    if (one > 12 && two <= 12) dayFirst += 1;
    else if (two > 12 && one <= 12) monthFirst += 1;
    else if (one !== two && one <= 12) unclear ??= found;
  }
  const isTold = dayFirst > 0 !== monthFirst > 0;
  return { order: monthFirst > dayFirst ? 'month-first' : 'day-first', unclear: isTold ? null : unclear };
}

function dayIn(text: string, order: DayOrder): { readonly day: LocalDate; readonly length: number } | null {
  const [all = '', year, month, day] = iso.exec(text) ?? [];
  if (all !== '') return calendarDay(year, month, day, all.length);
  const [both = '', first, second, numbered = ''] = numbers.exec(text) ?? [];
  if (both !== '') {
    const full = numbered.length === 4 ? numbered : `${Number(numbered) < thisCentury ? 20 : 19}${numbered}`;
    return order === 'day-first'
      ? calendarDay(full, second, first, both.length)
      : calendarDay(full, first, second, both.length);
  }
  const [words = '', dayOf, name = '', yearOf] = named.exec(text) ?? [];
  const at = months.findIndex(begins => begins.some(begin => name.toLowerCase().startsWith(begin)));
  return words === '' || at === -1 ? null : calendarDay(yearOf, String(at + 1), dayOf, words.length);
}

function calendarDay(year = '', month = '', day = '', length: number) {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? { day: text, length } : null;
}

/** The local time that stands behind a day. */
function timeOn(day: LocalDate, rest: string): Instant | null {
  const [, hours, minutes, seconds, half] = clock.exec(rest) ?? [];
  if (hours === undefined) return null;
  const twelve = half === undefined ? 0 : half.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + twelve;
  const time = `${String(hour).padStart(2, '0')}:${minutes}:${seconds ?? '00'}`;
  return readInstant(`${day}T${time}`);
}
