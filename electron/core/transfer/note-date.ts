import { type Instant, isLocalDate, type LocalDate, localDateOf } from '../../../shared/domain/time';

/** A day as a note app writes it: ISO with or without a time, `2026/11/12`, or British `12/11/2026`. */
export function readDate(value: unknown): LocalDate | null {
  if (typeof value !== 'string') return null;
  const instant = readInstant(value);
  if (instant !== null && /[T ]\d/.test(value)) return dateOf(instant);
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (iso !== null) return calendarDate(iso[1], iso[2], iso[3]);
  const british = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(value);
  return british === null ? null : calendarDate(british[3], british[2], british[1]);
}

/** A moment in ISO 8601; without a zone it is local time. `null` for anything else. */
export function readInstant(value: unknown): Instant | null {
  if (typeof value !== 'string') return null;
  const iso =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i.exec(
      value,
    );
  if (iso === null) return null;
  const [, day = '', time = '12:00', zone = ''] = iso;
  const instant = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(instant) || dateOf(instant) === null ? null : instant;
}

/** The local day of an instant; `null` when the year has no four digits. */
export function dateOf(instant: Instant): LocalDate | null {
  const date = localDateOf(instant);
  return isLocalDate(date) ? date : null;
}

/** A file name such as `2026-11-12 Visit` or `Visit 2026_11_12`, in its day and the rest of the name. */
export function dateInName(name: string): { readonly date: LocalDate; readonly rest: string } | null {
  const found = /(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)/.exec(name);
  if (found === null) return null;
  const date = calendarDate(found[1], found[2], found[3]);
  if (date === null) return null;
  const rest = `${name.slice(0, found.index)} ${name.slice(found.index + found[0].length)}`;
  return { date, rest: rest.replace(/^[\s_–—-]+|[\s_–—-]+$/gu, '') };
}

function calendarDate(year = '', month = '', day = ''): LocalDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}
