import { useTranslations } from 'use-intl';
import { wholeDay } from './details';

/** Says how long something takes: `half an hour`, `2 hours`, `25 minutes`. */
export function useLength(): (minutes: number) => string {
  const t = useTranslations('conversations.details');
  return minutes => {
    if (minutes === wholeDay) return t('wholeDay');
    if (minutes % 60 === 0) return t('hours', { hours: minutes / 60 });
    if (minutes % 60 === 30) return t('hoursAndHalf', { hours: (minutes - 30) / 60 });
    return t('minutes', { minutes });
  };
}
