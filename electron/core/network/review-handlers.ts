import type { Handlers } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import { createReview, listReviews, reviewView, saveReview } from './reviews';
import { requireRecord } from './stamps';

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
