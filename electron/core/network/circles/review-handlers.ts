import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import { requireRecord } from '../records/stamps';
import { createReview, listReviews, reviewView, saveReview } from './reviews';

/** What the renderer can do with reviews. */
export function reviewHandlers(
  current: () => OpenJournal,
): Handlers<'listReviews' | 'getReview' | 'createReview' | 'saveReview'> {
  return {
    listReviews: () => listReviews(current()),
    getReview: ({ id }) => reviewView(current(), requireRecord(current().vault.db.data.reviews, id)),
    createReview: input => createReview(current(), input),
    saveReview: input => saveReview(current(), input),
  };
}
