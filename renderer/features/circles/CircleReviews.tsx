import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleView, ReviewRow } from '../../../shared/contract/network';
import { api, putReview, useTask } from '../../api';
import { Item, ListSection, type NotePorts } from '../../records';
import { Button, Icon } from '../../ui';
import { FailureNotice, useDay, writeDay } from '../../words';
import styles from './Circles.module.css';

/** Earlier reviews of the circle, and the way to a new one. */
export function CircleReviews(
  props: Pick<NotePorts, 'onOpenRecord'> & { readonly view: CircleView; readonly isReadOnly: boolean },
): ReactElement {
  const { view, isReadOnly, onOpenRecord } = props;
  const t = useTranslations('circles.reviews');
  const client = useQueryClient();
  const today = useDay();
  const task = useTask();
  const start = (): void =>
    task.run(async () => {
      const review = await api.createReview({ circle: view.circle.id, date: today, content: {} });
      putReview(client, review);
      onOpenRecord({ kind: 'review', id: review.review.id });
    });
  return (
    <ListSection
      title={t('title')}
      none={t('none')}
      rows={view.reviews}
      idOf={row => row.id}
      item={row => <ReviewItem row={row} onOpen={() => onOpenRecord({ kind: 'review', id: row.id })} />}
    >
      {isReadOnly ? null : (
        <div className={styles['links']}>
          <Button variant="link" onPress={start}>
            {task.isRunning ? t('starting') : t('start')}
          </Button>
        </div>
      )}
      <FailureNotice error={task.error} />
    </ListSection>
  );
}

function ReviewItem({ row, onOpen }: { readonly row: ReviewRow; readonly onOpen: () => void }): ReactElement {
  const t = useTranslations('circles.reviews');
  const by = row.reviewerName === null ? t('you') : t('by', { name: row.reviewerName });
  const rated = t('rated', { count: row.steps.filter(({ step }) => step !== null).length });
  return (
    <Item
      glyph={<Icon name="review" />}
      title={writeDay(row.date, 'dayMonthYear')}
      second={`${by} · ${rated}`}
      onOpen={onOpen}
    />
  );
}
