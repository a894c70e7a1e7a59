import { JournalError } from '../../../../shared/contract/errors';
import type { RecordRef } from '../../../../shared/contract/network';
import { asId, type EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { requireNotHeld, requireRecordsNotHeld } from '../../sharing/person-desk/holds';
import { type Erased, withoutRecords } from './erasing';
import { recordsIn } from './records-in';

/**
 * Removes records from the disk for good; those that are not in the bin are left. The reviews of a circle go with it;
 * entries stay, with the names as they are written in them. Fails with `not-allowed` when a review that stays is by
 * somebody who would go: it cannot become anybody else's; and with `held` while somebody has asked what is kept about
 * them who is one of these, or has to do with one. The vault is rewritten, so that the old bytes are gone too.
 */
export async function eraseRecords(open: OpenJournal, records: readonly RecordRef[]): Promise<number> {
  if (wantedIn(open.vault.db.data, records).asked === 0) return 0;
  const done = { erased: 0, touched: noneTouched };
  try {
    await open.vault.purge(journal => {
      const { erased, asked } = wantedIn(journal, records);
      requireNotHeld(journal, erased.people);
      requireRecordsNotHeld(journal, allOf(erased));
      requireNoKeptReview(journal, erased);
      const next = withoutRecords(journal, erased);
      done.touched = touchedBetween(journal, next, erased);
      done.erased = asked;
      return next;
    });
  } finally {
    // A disk that is full may have erased them and still owe the rest.
    refreshRecords(open, done.touched);
    open.world.emit('sharingChanged', null);
  }
  return done.erased;
}

type Touched = {
  readonly records: readonly RecordRef[];
  readonly entries: readonly EntryId[];
  readonly reworded: readonly EntryId[];
};
const noneTouched: Touched = { records: [], entries: [], reworded: [] };

/** Which of `records` are in the bin, with the reviews that go with circles; `asked` counts without those. */
function wantedIn(
  journal: Journal,
  records: readonly RecordRef[],
): { readonly erased: Erased; readonly asked: number } {
  const wanted = (
    kind: RecordRef['kind'],
    collection: Readonly<Record<string, { binnedAt: number | null }>>,
  ) =>
    new Set<string>(
      records.flatMap(({ kind: own, id }) =>
        own === kind && (collection[id]?.binnedAt ?? null) !== null ? [id] : [],
      ),
    );
  const people = wanted('person', journal.people);
  const schools = wanted('school', journal.schools);
  const circles = wanted('circle', journal.circles);
  const conversations = wanted('conversation', journal.conversations);
  const reviews = wanted('review', journal.reviews);
  const asked = [people, schools, circles, conversations, reviews].reduce((sum, { size }) => sum + size, 0);
  for (const { id, circle } of Object.values(journal.reviews)) {
    if (circles.has(circle)) reviews.add(id);
  }
  return { erased: { people, schools, circles, conversations, reviews }, asked };
}

function allOf(erased: Erased): ReadonlySet<string> {
  return new Set(Object.values(erased).flatMap(ids => [...ids]));
}

function requireNoKeptReview({ reviews }: Journal, erased: Erased): void {
  const kept = Object.values(reviews).filter(
    ({ id, reviewer }) =>
      !erased.reviews.has(id) && reviewer.kind === 'person' && erased.people.has(reviewer.person),
  );
  if (kept.length > 0) throw new JournalError('not-allowed', { reviews: kept.length });
}

function touchedBetween(before: Journal, after: Journal, { people }: Erased): Touched {
  const entries = Object.keys(differing(before.entries, after.entries)).map(asId.entry);
  const changed = new Set<string>(entries);
  const named = Object.values(after.entries).filter(
    ({ id, mentions }) => !changed.has(id) && mentions.some(({ person }) => people.has(person)),
  );
  const records = recordsIn({
    people: differing(before.people, after.people),
    schools: differing(before.schools, after.schools),
    circles: differing(before.circles, after.circles),
    conversations: differing(before.conversations, after.conversations),
    reviews: differing(before.reviews, after.reviews),
  });
  return { records, entries, reworded: named.map(({ id }) => id) };
}

/** The values of `before` that `after` does not have as they were; `null` for those that are gone. */
function differing<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Readonly<Record<string, T | null>> {
  return Object.fromEntries(
    Object.entries(before)
      .filter(([id, value]) => after[id] !== value)
      .map(([id]) => [id, after[id] ?? null]),
  );
}
