import { useTranslations } from 'use-intl';
import type { EntryFilter } from '../../../../shared/domain/filter';
import type { LocalDate } from '../../../../shared/domain/time';
import { useSettings } from '../../../api';
import { writeDay } from '../../../words';
import { type FilterPart, filterParts } from './filter-parts';

/** Says what a filter asks for: "Questions, tagged attendance, from 1 Sep". Empty when it asks for nothing. */
export function useFilterWords(): (filter: EntryFilter) => string {
  const t = useTranslations('journal.filter.said');
  const words = useTranslations('words');
  const settings = useSettings();
  const themeName = (id: string): string => settings.data?.themes.find(theme => theme.id === id)?.name ?? id;

  function say(part: FilterPart): string {
    switch (part.kind) {
      case 'text':
        return t('text', { text: part.text });
      case 'kind':
        return words(`kinds.${part.value}`);
      case 'status':
        return t('status', { status: words(`status.${part.value}`) });
      case 'theme':
        return t('theme', { theme: themeName(part.id) });
      case 'tag':
        return t('tag', { tag: part.tag });
      case 'person':
        return t('person', { person: part.person });
      case 'audience':
        return t(part.audience === 'only-me' ? 'onlyMe' : 'shared');
      case 'dates':
        return sayDates(part.from, part.to);
      case 'pinned':
        return t('pinned');
      case 'due':
        return t('due');
    }
  }

  function sayDates(from: LocalDate | null, to: LocalDate | null): string {
    const day = (date: LocalDate): string => writeDay(date, 'dayMonthYear');
    if (from !== null && to !== null)
      return from === to ? t('on', { from: day(from) }) : t('between', { from: day(from), to: day(to) });
    if (from !== null) return t('from', { from: day(from) });
    return to === null ? '' : t('to', { to: day(to) });
  }

  return filter => {
    const said = filterParts(filter).map(say).join(', ');
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
}
