import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../../../api';
import { printWindow } from '../../../print';
import { Button, SheetHeader } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import { ChangeReview } from '../details/ChangeReview';
import { useReviewWords } from '../rating/use-review-words';
import type { OpenReview } from './open-review';

/** Which review it is, and what is done with the whole of it. */
export function ReviewHead(props: { readonly open: OpenReview; readonly onClose: () => void }): ReactElement {
  const { open, onClose } = props;
  const { present, draft, isReadOnly } = open;
  const t = useTranslations('reviews.page');
  const words = useReviewWords();
  const [isChanging, setChanging] = useState(false);
  const task = useTask();
  const afterSaving = (then: () => void | Promise<void>): void =>
    task.run(async () => {
      await draft.flush();
      await then();
    });
  const day = writeDay(present.date, 'full');
  return (
    <>
      <SheetHeader
        title={words.titleOf(present)}
        summary={
          <>
            {t('summary', { day, reviewer: words.reviewerOf(present) })}{' '}
            {isReadOnly ? null : (
              <Button variant="link" aria-label={t('changeLabel')} onPress={() => setChanging(true)}>
                {t('change')}
              </Button>
            )}
          </>
        }
        actions={
          <>
            <Button icon="print" onPress={() => afterSaving(printWindow)}>
              {t('print')}
            </Button>
            {isReadOnly ? null : (
              <Button variant="filled" onPress={() => afterSaving(onClose)}>
                {t('close')}
              </Button>
            )}
            <FailureNotice error={task.error} />
          </>
        }
      />
      {isChanging ? <ChangeReview open={open} onClose={() => setChanging(false)} /> : null}
    </>
  );
}
