import { useTranslations } from 'use-intl';
import type { RequestRow } from '../../../../shared/contract/sharing';
import { useDay, useSpokenDay, writeDay } from '../../../words';

/** How a request stands, in words. */
export type RequestWords = {
  /** `Asked 3 Nov` */
  readonly asked: (request: RequestRow) => string;
  /** `Due Friday 4 December, 12 days left` */
  readonly due: (request: RequestRow) => string;
  /** `12 days left`, or how late it is. */
  readonly left: (request: RequestRow) => string;
};

export function useRequestWords(): RequestWords {
  const t = useTranslations('personDesk.requests');
  const spoken = useSpokenDay();
  const today = useDay();
  const left = ({ daysLeft }: RequestRow): string =>
    daysLeft < 0 ? t('late', { days: -daysLeft }) : t('left', { days: daysLeft });
  return {
    asked: ({ receivedOn }) => t('asked', { day: spoken(receivedOn, today) }),
    due: request => `${t('due', { day: writeDay(request.dueOn, 'full') })}, ${left(request)}`,
    left,
  };
}
