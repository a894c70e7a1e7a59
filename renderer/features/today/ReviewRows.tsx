import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordRef, ReviewRow } from '../../../shared/contract/network';
import type { LocalDate } from '../../../shared/domain/time';
import { Button, Line, LineList, MarginRow } from '../../ui';
import { useSpokenDay } from '../../words';

/** Reviews whose day to look again has come. */
export function ReviewRows(props: {
  readonly reviews: readonly ReviewRow[];
  readonly today: LocalDate;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement | null {
  const t = useTranslations('today.review');
  const spokenDay = useSpokenDay();
  if (props.reviews.length === 0) return null;
  return (
    <MarginRow as="section" headingLevel={2} label={t('title')} align="top">
      <LineList isRuled>
        {props.reviews.map(review => (
          <Line
            key={review.id}
            title={review.circle.name}
            end={
              <Button size="text" onPress={() => props.onOpenRecord({ kind: 'review', id: review.id })}>
                {t('open')}
              </Button>
            }
          >
            {t('row', { day: spokenDay(review.date, props.today) })}
          </Line>
        ))}
      </LineList>
    </MarginRow>
  );
}
