import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { ReviewId } from '../../../../shared/domain/ids';
import { useTask } from '../../../api';
import { FormDialog } from '../../../records';
import { isTwice, type ReviewDetails, type ReviewProblem, settleReview, type TypedReview } from './details';
import { ReviewFields, type ReviewFieldsProps } from './ReviewFields';

/** `all` are the other reviews, with `own` among them once there is one; `onDone` keeps what was typed, and closes. */
export function ReviewDialog(props: {
  readonly title: string;
  readonly done: string;
  readonly start: TypedReview;
  readonly known?: ReviewFieldsProps['known'];
  readonly all: readonly ReviewRow[];
  readonly own: ReviewId | null;
  readonly onDone: (details: ReviewDetails) => Promise<void>;
  readonly onClose: () => void;
}): ReactElement {
  const { title, done, start, known, all, own, onDone, onClose } = props;
  const t = useTranslations('reviews.create');
  const task = useTask();
  const [typed, setTyped] = useState(start);
  const [problem, setProblem] = useState<ReviewProblem | null>(null);
  const settle = (): void => {
    const settled = settleReview(typed);
    if (settled.ready) task.run(() => onDone(settled.details));
    else setProblem(settled.problem);
  };
  return (
    <FormDialog
      words={{ title, done, pending: t('pending'), cancel: t('cancel') }}
      task={task}
      onDone={settle}
      onClose={onClose}
    >
      <ReviewFields
        typed={typed}
        {...(known === undefined ? {} : { known })}
        problem={problem}
        isTwice={isTwice(typed, all, own)}
        onType={changes => {
          setProblem(null);
          setTyped(now => ({ ...now, ...changes }));
        }}
      />
    </FormDialog>
  );
}
