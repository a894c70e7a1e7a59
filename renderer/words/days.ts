import { useTranslations } from 'use-intl';
import { type Instant, type LocalDate, localDateOf } from '../../shared/domain/time';
import { type DateParts, writeDate } from '../../shared/domain/write-date';
import { spokenLanguage } from '../../shared/messages/spoken-language';
import { spokenDay } from './spoken-day';

const formats = {
  weekday: { weekday: 'long' },
  dayMonth: { day: 'numeric', month: 'short' },
  dayMonthYear: { day: 'numeric', month: 'short', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  fullWithYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  monthYear: { month: 'long', year: 'numeric' },
  shortWeekday: { weekday: 'short' },
} as const satisfies Record<string, DateParts>;

/** The ways a date is written here, from `Thursday` to `November 2026`. */
export type DayFormat = keyof typeof formats;

/** Writes a date in one of our ways, without commas after the weekday: `Thursday 19 November`. */
export function writeDay(date: LocalDate, format: DayFormat): string {
  return writeDate(date, formats[format], spokenLanguage());
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false });

/** The time on the wall: `21:04`. */
export function writeTime(at: Instant): string {
  return clock.format(at);
}

/** Says a date as people do: `tomorrow`, `Tuesday`, `a week ago`, `12 Nov`. */
export function useSpokenDay(): (date: LocalDate, today: LocalDate) => string {
  const t = useTranslations('words.day');
  return (date, today) => {
    const spoken = spokenDay(date, today);
    return spoken.said === 'word' ? t(spoken.word) : writeDay(date, spoken.format);
  };
}

/** Says a moment: `today at 21:12`, `Tuesday at 21:12`, `12 Nov at 09:30`. */
export function useSpokenMoment(): (at: Instant, now: Instant) => string {
  const t = useTranslations('words.day');
  const day = useSpokenDay();
  return (at, now) => t('at', { day: day(localDateOf(at), localDateOf(now)), time: writeTime(at) });
}
