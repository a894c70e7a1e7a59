import { useTranslations } from 'use-intl';
import { writeDay } from '../../words';
import type { BinItem } from './bin-items';

/** Gives what something in the bin is called; a conversation or review has its date with it. */
export function useBinName(): (item: BinItem) => string {
  const t = useTranslations('bin');
  return item => {
    if (item.kind === 'entry') return item.row.title === '' ? t('untitled') : item.row.title;
    const { record, name, date } = item.row;
    const called = name.trim() === '' ? t(`record.${record.kind}`) : name;
    return date === null ? called : t('dated', { name: called, day: writeDay(date, 'dayMonthYear') });
  };
}
