import { addDays, daysBetween, type LocalDate } from '../../shared/domain/time';

/** How a day is said on another day: by a word, by its weekday, or by its date. */
export type SpokenDay =
  | { readonly said: 'word'; readonly word: 'today' | 'tomorrow' | 'yesterday' | 'weekAgo' | 'yearAgo' }
  | { readonly said: 'date'; readonly format: 'weekday' | 'dayMonth' | 'dayMonthYear' };

const nearWords = new Map<number, 'today' | 'tomorrow' | 'yesterday' | 'weekAgo'>([
  [0, 'today'],
  [1, 'tomorrow'],
  [-1, 'yesterday'],
  [-7, 'weekAgo'],
]);

/** Chooses how to say `date` when it is `today`: near days by word, days of the week around by weekday, others by date. */
export function spokenDay(date: LocalDate, today: LocalDate): SpokenDay {
  const days = daysBetween(today, date);
  const word = nearWords.get(days);
  if (word !== undefined) return { said: 'word', word };
  if (isYearAgo(date, today)) return { said: 'word', word: 'yearAgo' };
  if (Math.abs(days) < 7) return { said: 'date', format: 'weekday' };
  return { said: 'date', format: date.slice(0, 4) === today.slice(0, 4) ? 'dayMonth' : 'dayMonthYear' };
}

function isYearAgo(date: LocalDate, today: LocalDate): boolean {
  return Number(date.slice(0, 4)) + 1 === Number(today.slice(0, 4)) && date.slice(4) === today.slice(4);
}

/** Monday of the week that `date` is in. */
export function mondayOf(date: LocalDate): LocalDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}
