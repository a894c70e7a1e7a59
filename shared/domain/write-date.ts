import type { Language } from './language';

/** Which parts of a date are written, and how long. */
export type DateParts = {
  readonly weekday?: 'long' | 'short';
  readonly day?: 'numeric';
  readonly month?: 'long' | 'short';
  readonly year?: 'numeric';
};

/** Writes a day that is given as `2026-11-19`, without commas: `Thursday 19 November 2026`, in Welsh `Dydd Iau 19 Tachwedd 2026`. */
export function writeDate(date: string, parts: DateParts, language: Language): string {
  switch (language) {
    case 'en-GB':
      return inEnglish(date, parts);
    case 'cy':
      return inWelsh(date, parts);
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it. */
function inEnglish(date: string, parts: DateParts): string {
  const key = JSON.stringify(parts);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter
    .format(new Date(`${date}T00:00:00Z`))
    .replaceAll(',', '')
    .replace(/\bSept\b/, 'Sep');
}

const weekdays = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'] as const;
const shortWeekdays = ['Sul', 'Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad'] as const;
const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const;
const shortMonths = [
  'Ion',
  'Chwe',
  'Maw',
  'Ebr',
  'Mai',
  'Meh',
  'Gor',
  'Awst',
  'Medi',
  'Hyd',
  'Tach',
  'Rhag',
] as const;

/** Chromium knows no Welsh days and months. A weekday by itself stands within a sentence and takes a small letter. */
function inWelsh(date: string, parts: DateParts): string {
  const at = new Date(`${date}T00:00:00Z`);
  const month = (parts.month === 'short' ? shortMonths : months)[at.getUTCMonth()];
  const written = [
    parts.weekday === undefined ? undefined : welshWeekday(at.getUTCDay(), parts),
    parts.day === undefined ? undefined : String(at.getUTCDate()),
    parts.month === undefined ? undefined : month,
    parts.year === undefined ? undefined : String(at.getUTCFullYear()),
  ];
  return written.filter(part => part !== undefined).join(' ');
}

function welshWeekday(day: number, { weekday, day: dayOfMonth }: DateParts): string {
  if (weekday === 'short') return shortWeekdays[day] ?? '';
  const word = `dydd ${weekdays[day] ?? ''}`;
  return dayOfMonth === undefined ? word : `D${word.slice(1)}`;
}
