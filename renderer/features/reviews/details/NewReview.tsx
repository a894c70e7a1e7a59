import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewId } from '../../../../shared/domain/ids';
import { api, putReview, reviewListQuery, useCircleList, useTask } from '../../../api';
import { Button, Dialog } from '../../../ui';
import { FailureNotice, useDay } from '../../../words';
import { isTwice, type ReviewProblem, settleReview, type TypedReview } from './details';
import { ReviewFields } from './ReviewFields';

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
  const task = useTask();
  const [typed, setTyped] = useState<TypedReview>({
    circle: circles.length === 1 ? (circles[0]?.id ?? null) : null,
    date: useDay(),
    by: 'me',
    person: null,
  });
  const [problem, setProblem] = useState<ReviewProblem | null>(null);
  const create = (): void => {
    const settled = settleReview(typed);
    if (!settled.ready) {
      setProblem(settled.problem);
      return;
    }
    const { circle, date, reviewer } = settled.details;
    task.run(async () => {
      const view = await api.createReview({ circle, date, content: { reviewer } });
      putReview(client, view);
      onClose();
      onCreated(view.review.id);
    });
  };
  return (
    <Dialog
      isOpen
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="filled" pending={task.isRunning ? t('pending') : undefined} onPress={create}>
            {t('create')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <ReviewFields
        typed={typed}
        problem={problem}
        isTwice={isTwice(typed, reviews)}
        onType={changes => {
          setProblem(null);
          setTyped(now => ({ ...now, ...changes }));
        }}
      />
      <FailureNotice error={task.error} />
    </Dialog>
  );
}
