import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewId } from '../../../../shared/domain/ids';
import { sentence } from '../../../../shared/messages/numbers';
import { reviewListQuery } from '../../../api';
import { RecordList } from '../../../records';
import { Button, EmptyState } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, writeDay } from '../../../words';
import { NewReview } from '../details/NewReview';
import { useReviewWords } from '../rating/use-review-words';
import { byCircle } from './by-circle';
import styles from './ReviewList.module.css';

const cx = classesOf(styles);

/** All reviews: those of one circle together, the newest first. */
export function ReviewList(props: {
  readonly selected: ReviewId | null;
  readonly onOpen: (id: ReviewId) => void;
}): ReactElement {
  const { selected, onOpen } = props;
  const t = useTranslations('reviews.list');
  const words = useReviewWords();
  const { data, error } = useQuery(reviewListQuery);
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(() => byCircle(data ?? []), [data]);
  return (
    <section className={cx('reviews')} aria-label={t('heading')}>
      <div className={cx('add')}>
        <Button icon="plus" onPress={() => setAdding(true)}>
          {t('add')}
        </Button>
      </div>
      <FailureNotice error={error} />
      {rows.length > 0 ? (
        <RecordList
          label={t('label')}
          rows={rows.map(row => ({
            id: row.id,
            name: row.circle.name,
            about: sentence(t('by', { when: words.termOf(row), reviewer: words.reviewerOf(row) })),
            end: writeDay(row.date, 'dayMonth'),
          }))}
          icon="review"
          selected={selected}
          onOpen={onOpen}
        />
      ) : null}
      {data !== undefined && rows.length === 0 ? (
        <div className={cx('empty')}>
          <EmptyState invitation={t('empty')}>{t('emptyMore')}</EmptyState>
        </div>
      ) : null}
      {isAdding ? <NewReview onClose={() => setAdding(false)} onCreated={onOpen} /> : null}
    </section>
  );
}
