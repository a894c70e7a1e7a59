import type { Entry, StatusChange } from '../../../shared/domain/entry';
import type { Status } from '../../../shared/domain/status';
import type { Instant } from '../../../shared/domain/time';

/** The life of an entry so far and, when its status changed, the step from `before` (`null`: it is new). */
export function trailAfter(
  before: Pick<Entry, 'status' | 'trail'> | null,
  status: Status | null,
  at: Instant,
): readonly StatusChange[] {
  const trail = before?.trail ?? [];
  const from = before?.status ?? null;
  return from === status ? trail : [...trail, { from, to: status, at }];
}

/** `entry` as it is once something other than writing moved it on: `answered`, `asked` or back. */
export function movedTo(entry: Entry, status: Status, at: Instant): Entry {
  return {
    ...entry,
    status,
    trail: trailAfter(entry, status, at),
    updatedAt: at,
    revision: entry.revision + 1,
  };
}
