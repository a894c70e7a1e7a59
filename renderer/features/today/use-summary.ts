import { useTranslations } from 'use-intl';
import type { TodayView } from '../../../shared/contract/journal';
import { sentence, spelled } from '../../../shared/messages/en-GB/numbers';

/** The one line under the date: what is waiting, or that nothing is. A space while it is not known, so that nothing jumps. */
export function useSummary(view: TodayView | undefined): string {
  const t = useTranslations('today.summary');
  if (view === undefined) return '\u00a0';
  if (view.empty) return t('fresh');
  const due = view.due.length;
  const questions = view.openQuestions.total;
  const counts = { due, questions, spelledDue: spelled(due), spelledQuestions: spelled(questions) };
  if (due > 0 && questions > 0) return sentence(t('both', counts));
  if (due > 0) return sentence(t('due', counts));
  if (questions > 0) return sentence(t('questions', counts));
  return t('nothing');
}
