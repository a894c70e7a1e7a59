import { useTranslations } from 'use-intl';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time';
import { writeDay } from '../../../words';

const known = ['pinned', 'ahead', 'this-week', 'last-week', 'all', 'no-date'] as const;

/** Says the headings of the list: "This week", "October", "March 2025". */
export function useHeadingWords(today: LocalDate): (key: string) => string {
  const t = useTranslations('journal.list.heading');
  return key => {
    const name = known.find(candidate => candidate === key);
    if (name !== undefined) return t(name);
    const day = `${key}-01`;
    if (!isLocalDate(day)) return t('no-date');
    return writeDay(day, key.slice(0, 4) === today.slice(0, 4) ? 'month' : 'monthYear');
  };
}
