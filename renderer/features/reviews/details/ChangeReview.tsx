import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../../../api';
import { Button, Dialog } from '../../../ui';
import { FailureNotice } from '../../../words';
import type { OpenReview } from '../page/open-review';
import { isTwice, type ReviewProblem, settleReview, type TypedReview } from './details';
import { ReviewFields } from './ReviewFields';

/** Mends which circle was rated, when or by whom. */
export function ChangeReview(props: {
  readonly open: OpenReview;
  readonly onClose: () => void;
}): ReactElement {
  const { open, onClose } = props;
  const { draft, view } = open;
  const { circle, date, reviewer } = draft.content;
  const t = useTranslations('reviews.create');
  const task = useTask();
  const [typed, setTyped] = useState<TypedReview>({
    circle,
    date,
    by: reviewer.kind,
    person: reviewer.kind === 'person' ? reviewer.person : null,
  });
  const [problem, setProblem] = useState<ReviewProblem | null>(null);
  const known = {
    circle: view.row.circle,
    people:
      reviewer.kind === 'person' && view.row.reviewerName !== null
        ? [{ id: reviewer.person, name: view.row.reviewerName, inBin: false }]
        : [],
  };
  const change = (): void => {
    const settled = settleReview(typed);
    if (!settled.ready) {
      setProblem(settled.problem);
      return;
    }
    task.run(async () => {
      draft.edit(settled.details);
      await draft.flush();
      onClose();
    });
  };
  return (
    <Dialog
      isOpen
      title={t('changeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="filled" pending={task.isRunning ? t('pending') : undefined} onPress={change}>
            {t('change')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <ReviewFields
        typed={typed}
        known={known}
        problem={problem}
        isTwice={isTwice(typed, view.all, view.review.id)}
        onType={changes => {
          setProblem(null);
          setTyped(now => ({ ...now, ...changes }));
        }}
      />
      <FailureNotice error={task.error} />
    </Dialog>
  );
}
