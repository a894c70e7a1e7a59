import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { OpenReview } from '../page/open-review';
import { ReviewDialog } from './ReviewDialog';

/** Mends which circle was rated, when or by whom. */
export function ChangeReview(props: {
  readonly open: OpenReview;
  readonly onClose: () => void;
}): ReactElement {
  const { open, onClose } = props;
  const { draft, view } = open;
  const { circle, date, reviewer } = draft.content;
  const t = useTranslations('reviews.create');
  const isPerson = reviewer.kind === 'person';
  const name = view.row.reviewerName;
  return (
    <ReviewDialog
      title={t('changeTitle')}
      done={t('change')}
      start={{ circle, date, by: reviewer.kind, person: isPerson ? reviewer.person : null }}
      known={{
        circle: view.row.circle,
        people: isPerson && name !== null ? [{ id: reviewer.person, name, inBin: false }] : [],
      }}
      all={view.all}
      own={view.review.id}
      onClose={onClose}
      onDone={async details => {
        draft.edit(details);
        await draft.flush();
        onClose();
      }}
    />
  );
}
