import { useTranslations } from 'use-intl';
import type { TodayView } from '../../../shared/contract/journal';
import { daysBetween } from '../../../shared/domain/time';
import { sentence, spelled } from '../../../shared/messages/numbers';
import { nameList, useSpokenDay } from '../../words';

/**
 * The one line under the date: a conversation today or tomorrow, what to look back at, otherwise what is still to ask; or
 * that nothing is waiting. A space while it is not known, so that nothing jumps.
 */
export function useSummary(view: TodayView | undefined): string {
  const t = useTranslations('today.summary');
  const spokenDay = useSpokenDay();
  if (view === undefined) return '\u00a0';
  const { next, today } = view;
  const due = view.due.length;
  const questions = view.openQuestions.total;
  const isNear = next !== null && daysBetween(today, next.date) <= 1;
  const parts = [
    ...(isNear ? [t(`next.${next.kind}`, { day: spokenDay(next.date, today) })] : []),
    ...(due > 0 ? [t('due', { count: due, spelled: spelled(due) })] : []),
    ...(questions > 0 && !(isNear && due > 0)
      ? [t('questions', { count: questions, spelled: spelled(questions) })]
      : []),
  ];
  if (parts.length === 0) return t(view.empty ? 'fresh' : 'nothing');
  return sentence(t('all', { parts: nameList(parts) }));
}
