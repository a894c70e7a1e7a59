import type { ReviewRow, ReviewView } from '../../../../shared/contract/network';
import type { ReviewContent } from '../../../../shared/domain/review';
import { api, putReview } from '../../../api';
import { type NotePorts, type RecordDraft, useViewDraft, withoutStamps } from '../../../records';

/** A review on its page, as it is being written. */
export type OpenReview = {
  readonly view: ReviewView;
  readonly draft: RecordDraft<ReviewContent>;
  /** Its row with what is typed and not yet saved. */
  readonly present: ReviewRow;
  readonly isReadOnly: boolean;
  readonly ports: NotePorts;
  /** A failure is told by the line over the page. */
  readonly saveNow: () => void;
};

/** Keeps what is typed on the page of a review. */
export function useOpenReview(view: ReviewView, ports: NotePorts): OpenReview {
  const { id, binnedAt } = view.review;
  const draft = useViewDraft<ReviewView, ReviewContent>({
    name: `review-${id}`,
    view,
    kept: ({ review }) => withoutStamps(review),
    put: putReview,
    save: (changes, revision) => api.saveReview({ id, revision, changes }),
    load: () => api.getReview({ id }),
  });
  return {
    view,
    draft,
    present: presentRow(view.row, draft.content),
    isReadOnly: binnedAt !== null,
    ports,
    saveNow: () => void draft.flush().catch(() => draft.state),
  };
}

function presentRow(row: ReviewRow, { date, ratings, followUp }: ReviewContent): ReviewRow {
  return { ...row, date, followUp, steps: ratings.map(({ theme, step }) => ({ theme, step })) };
}
