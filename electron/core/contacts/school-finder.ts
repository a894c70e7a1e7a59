import { asId, type SchoolId } from '../../../shared/domain/ids';
import { foldName } from '../../../shared/domain/inline';
import { newSchool, type School } from '../../../shared/domain/school';
import type { Instant } from '../../../shared/domain/time';
import { newStamps } from '../network/records/stamps';

/** Schools by what cards call them; one that nobody knows is made. */
export type SchoolFinder = {
  /** `null` for an empty name, and for one that several schools have. */
  readonly find: (name: string) => SchoolId | null;
  /** Those that were made. */
  readonly made: () => Readonly<Record<string, School>>;
};

/** `schools` are those of the journal; those in its bin are not found. */
export function createSchoolFinder(
  schools: readonly School[],
  newId: () => string,
  now: Instant,
): SchoolFinder {
  const known = new Map<string, SchoolId | null>();
  const made: Record<string, School> = {};
  for (const { id, name, alsoKnownAs, binnedAt } of schools) {
    if (binnedAt !== null) continue;
    for (const label of new Set([name, ...alsoKnownAs].map(foldName))) {
      known.set(label, known.has(label) ? null : id);
    }
  }

  function make(name: string): SchoolId {
    const id = asId.school(newId());
    made[id] = { ...newSchool, ...newStamps(now), id, name };
    known.set(foldName(name), id);
    return id;
  }

  return {
    find: name => {
      if (foldName(name) === '') return null;
      const before = known.get(foldName(name));
      return before === undefined ? make(name) : before;
    },
    made: () => made,
  };
}
