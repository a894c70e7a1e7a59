import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { ReviewRow, ReviewView } from '../../../../shared/contract/network';
import { asId, type ReviewId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Review } from '../../../../shared/domain/review';
import { byText } from '../../journal/first-of';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { summaryOf } from '../../journal/summary';
import { reviewRow } from '../records/rows';
import { newStamps, requireRecord, requireRevision, stamped } from '../records/stamps';

/** All reviews out of the bin, newest first. */
export function listReviews(open: OpenJournal): readonly ReviewRow[] {
  return Object.values(open.vault.db.data.reviews)
    .filter(review => review.binnedAt === null)
    .sort((a, b) => inTime(b, a))
    .map(review => reviewRow(open, review));
}

/** `review` with its evidence, and all reviews of its circle to compare it with. Evidence that was erased is left out. */
export function reviewView(open: OpenJournal, review: Review): ReviewView {
  const { entries } = open.vault.db.data;
  const others = open.network.reviewsOf(review.circle).filter(({ id }) => id !== review.id);
  return {
    review,
    row: reviewRow(open, review),
    evidence: review.ratings.map(({ theme, evidence }) => ({
      theme,
      entries: evidence.flatMap(id => entries[id] ?? []).map(summaryOf),
    })),
    all: [...others, review].sort(inTime).map(one => reviewRow(open, one)),
  };
}

export async function createReview(open: OpenJournal, input: Input<'createReview'>): Promise<ReviewView> {
  const id = asId.review(open.world.newId());
  await open.vault.patch(journal => {
    const review: Review = {
      reviewer: { kind: 'me' },
      ratings: [],
      agreed: '',
      followUp: null,
      ...input.content,
      circle: input.circle,
      date: input.date,
      id,
      ...newStamps(open.world.now()),
    };
    requireSound(journal, review, null);
    return { reviews: { [id]: review } };
  });
  return announce(open, id);
}

export async function saveReview(
  open: OpenJournal,
  { id, revision, changes }: Input<'saveReview'>,
): Promise<ReviewView> {
  await open.vault.patch(journal => {
    const before = requireRecord(journal.reviews, id);
    requireRevision(before, revision);
    const review: Review = { ...before, ...changes };
    requireSound(journal, review, before);
    return { reviews: { [id]: stamped(review, open.world.now()) } };
  });
  return announce(open, id);
}

function announce(open: OpenJournal, id: ReviewId): ReviewView {
  refreshRecords(open, { records: [{ kind: 'review', id }] });
  return reviewView(open, requireRecord(open.vault.db.data.reviews, id));
}

/**
 * Fails with `bad-input` when a theme is rated twice, with `not-found` when the circle, the reviewer or new evidence is
 * not there. What was evidence `before` may have been erased since.
 */
function requireSound(journal: Journal, { circle, reviewer, ratings }: Review, before: Review | null): void {
  requireRecord(journal.circles, circle);
  if (reviewer.kind === 'person') requireRecord(journal.people, reviewer.person);
  if (new Set(ratings.map(rating => rating.theme)).size !== ratings.length)
    throw new JournalError('bad-input');
  const known = new Set(before?.ratings.flatMap(rating => rating.evidence));
  for (const id of ratings.flatMap(rating => rating.evidence)) {
    if (!known.has(id)) requireRecord(journal.entries, id);
  }
}

/** Oldest first; on one day in the order they were written. */
function inTime(a: Review, b: Review): number {
  return byText(a.date, b.date) || a.createdAt - b.createdAt;
}
