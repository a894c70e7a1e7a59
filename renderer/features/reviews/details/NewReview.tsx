import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewId } from '../../../../shared/domain/ids';
import { api, putReview, reviewListQuery, useCircleList } from '../../../api';
import { useDay } from '../../../words';
import { ReviewDialog } from './ReviewDialog';

/** Asks which circle is rated, when and by whom. Where there is one circle only, it is meant. */
export function NewReview(props: {
  readonly onClose: () => void;
  readonly onCreated: (id: ReviewId) => void;
}): ReactElement {
  const { onClose, onCreated } = props;
  const t = useTranslations('reviews.create');
  const client = useQueryClient();
  const circles = useCircleList().data ?? [];
  const reviews = useQuery(reviewListQuery).data ?? [];
  const [only] = circles;
  return (
    <ReviewDialog
      title={t('title')}
      done={t('create')}
      start={{
        circle: only !== undefined && circles.length === 1 ? only.id : null,
        date: useDay(),
        by: 'me',
        person: null,
      }}
      all={reviews}
      own={null}
      onClose={onClose}
      onDone={async ({ circle, date, reviewer }) => {
        const view = await api.createReview({ circle, date, content: { reviewer } });
        putReview(client, view);
        onClose();
        onCreated(view.review.id);
      }}
    />
  );
}
