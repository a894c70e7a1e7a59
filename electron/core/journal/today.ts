import type { TodayView } from '../../../shared/contract/journal';
import type { ActionRow } from '../../../shared/contract/network';
import type { Conversation } from '../../../shared/domain/conversation';
import type { Entry } from '../../../shared/domain/entry';
import { monthOf } from '../../../shared/domain/school-year';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { owesThanks } from '../network/index/giving';
import {
  actionRow,
  byLatest,
  bySoonest,
  conversationRow,
  isHeld,
  type RowSource,
  reviewRow,
} from '../network/records/rows';
import { factsOf } from './facts';
import { byText, firstOf } from './first-of';
import { summaryOf } from './summary';

const shown = { questions: 5, onThisDay: 3, recent: 5, coming: 4, missed: 3, thanks: 3 } as const;

/** What Today shows on `today`, with the days of `month` (`YYYY-MM`) on which something was written or somebody met. */
export function todayView(open: RowSource, today: LocalDate, month: string): TodayView {
  const { data } = open.vault.db;
  const entries = Object.values(data.entries).filter(entry => entry.binnedAt === null);
  const conversations = Object.values(data.conversations).filter(({ binnedAt }) => binnedAt === null);
  const daysOfMonth = (dated: readonly { readonly date: LocalDate }[]) =>
    [...new Set(dated.map(({ date }) => date).filter(date => monthOf(date) === month))].sort();
  return {
    today,
    ...entriesOfToday(entries, today),
    ...meetings(open, conversations, today),
    actions: promised(open, conversations, today),
    reviews: reviewsToRepeat(open, today),
    writtenDays: daysOfMonth(entries),
    meetingDays: daysOfMonth(conversations),
    empty: entries.length === 0 && conversations.length === 0,
  };
}

function entriesOfToday(
  entries: readonly Entry[],
  today: LocalDate,
): Pick<TodayView, 'due' | 'openQuestions' | 'onThisDay' | 'thanksOwed' | 'recent'> {
  const questions = entries.filter(entry => entry.kind === 'question' && entry.status === 'open');
  return {
    due: entries
      .filter(entry => entry.followUp !== null && entry.followUp <= today)
      .sort((a, b) => byText(a.followUp ?? '', b.followUp ?? ''))
      .map(summaryOf),
    openQuestions: {
      total: questions.length,
      first: firstOf(
        questions,
        shown.questions,
        (a, b) => Number(b.pinned) - Number(a.pinned) || b.createdAt - a.createdAt,
      ).map(summaryOf),
    },
    onThisDay: onThisDay(entries, today),
    thanksOwed: firstOf(
      entries.filter(entry => owesThanks(entry) && factsOf(entry).people.length > 0),
      shown.thanks,
      (a, b) => byText(a.date, b.date) || a.createdAt - b.createdAt,
    ).map(summaryOf),
    recent: firstOf(entries, shown.recent, (a, b) => b.updatedAt - a.updatedAt).map(summaryOf),
  };
}

/** Conversations not yet held: the next, those after it, and those whose day went by. */
function meetings(
  open: RowSource,
  conversations: readonly Conversation[],
  today: LocalDate,
): Pick<TodayView, 'next' | 'coming' | 'missed'> {
  const ahead = conversations.filter(conversation => !isHeld(conversation));
  const [next, ...coming] = ahead
    .filter(({ date }) => date >= today)
    .sort(bySoonest)
    .slice(0, 1 + shown.coming)
    .map(conversation => conversationRow(open, conversation));
  const missed = ahead.filter(({ date }) => date < today).sort(byLatest);
  return {
    next: next ?? null,
    coming,
    missed: missed.slice(0, shown.missed).map(conversation => conversationRow(open, conversation)),
  };
}

/** What the head said she would do by today and has not done, the oldest promise first. */
function promised(
  open: RowSource,
  conversations: readonly Conversation[],
  today: LocalDate,
): readonly ActionRow[] {
  return conversations
    .flatMap(conversation =>
      conversation.actions
        .filter(
          ({ owner, doneOn, due }) => owner.kind === 'me' && doneOn === null && due !== null && due <= today,
        )
        .map(action => actionRow(open, conversation, action)),
    )
    .sort((a, b) => byText(a.action.due ?? '', b.action.due ?? ''));
}

/** Reviews whose follow-up has come, unless their circle was reviewed again since. */
function reviewsToRepeat(open: RowSource, today: LocalDate): TodayView['reviews'] {
  const { reviews, circles } = open.vault.db.data;
  return Object.values(reviews)
    .filter(({ id, followUp, circle, binnedAt }) => {
      if (binnedAt !== null || followUp === null || followUp > today) return false;
      const again = open.network.reviewsOf(circle).some(other => other.id !== id && other.date >= followUp);
      return !again && circles[circle]?.binnedAt === null;
    })
    .sort((a, b) => byText(a.followUp ?? '', b.followUp ?? ''))
    .map(review => reviewRow(open, review));
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
  return firstOf(entries, shown.onThisDay, (a, b) => byText(b.date, a.date));
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
