import type { TodayView } from '../../../shared/contract/journal';
import type { Entry } from '../../../shared/domain/entry';
import type { Journal } from '../../../shared/domain/journal';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { summaryOf } from './summary';

const shown = { questions: 5, onThisDay: 3, recent: 5 } as const;

/** What Today shows on `today`, with the days of `month` (`YYYY-MM`) on which something was written. */
export function todayView(journal: Journal, today: LocalDate, month: string): TodayView {
  const entries = Object.values(journal.entries).filter(entry => entry.binnedAt === null);
  const questions = entries
    .filter(entry => entry.kind === 'question' && entry.status === 'open')
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.createdAt - a.createdAt);
  return {
    today,
    due: entries
      .filter(entry => entry.followUp !== null && entry.followUp <= today)
      .sort((a, b) => (a.followUp ?? '').localeCompare(b.followUp ?? ''))
      .map(summaryOf),
    openQuestions: { total: questions.length, first: questions.slice(0, shown.questions).map(summaryOf) },
    onThisDay: onThisDay(entries, today),
    recent: [...entries]
      .sort((a, b) => b.updatedAt - a.updatedAt)
      .slice(0, shown.recent)
      .map(summaryOf),
    writtenDays: [...new Set(entries.map(entry => entry.date).filter(date => date.startsWith(month)))].sort(),
    empty: entries.length === 0,
  };
}

/** Entries of this day in earlier years; when there are none, of a month ago; then of a week ago. */
function onThisDay(entries: readonly Entry[], today: LocalDate): TodayView['onThisDay'] {
  const inYears = entries.filter(entry => entry.date < today && sameDay(entry.date, today));
  if (inYears.length > 0) {
    return newestFirst(inYears).map(entry => ({
      ago: 'years' as const,
      count: Number(today.slice(0, 4)) - Number(entry.date.slice(0, 4)),
      entry: summaryOf(entry),
    }));
  }
  const monthAgo = oneMonthBefore(today);
  for (const [ago, date] of [['month', monthAgo] as const, ['week', addDays(today, -7)] as const]) {
    const found = entries.filter(entry => entry.date === date);
    if (found.length > 0)
      return newestFirst(found).map(entry => ({ ago, count: 1, entry: summaryOf(entry) }));
  }
  return [];
}

function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => b.date.localeCompare(a.date)).slice(0, shown.onThisDay);
}

/** The same day of the year; what was written on 29 February comes back on 28 February in common years. */
function sameDay(date: LocalDate, today: LocalDate): boolean {
  const day = date.slice(5);
  if (day !== '02-29' || isLocalDate(`${today.slice(0, 4)}-02-29`)) return day === today.slice(5);
  return today.endsWith('-02-28');
}

/** The same day of the month before; the last day of a month that is too short for it. */
function oneMonthBefore(today: LocalDate): LocalDate {
  const lastOfPrevious = addDays(today, -Number(today.slice(8)));
  const sameDayBefore = `${lastOfPrevious.slice(0, 8)}${today.slice(8)}`;
  return isLocalDate(sameDayBefore) ? sameDayBefore : lastOfPrevious;
}
