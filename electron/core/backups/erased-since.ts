import type { PersonId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { ErasureCertificate } from '../../../shared/domain/sharing/person-desk';
import { withoutEntries } from '../journal/erase-entries';
import { dossierOf } from '../sharing/person-desk/dossier';
import { erasedMark } from '../sharing/person-desk/erasing/erased-mark';
import { withoutPerson } from '../sharing/person-desk/erasing/without-person';

/** A backup's journal as it may be shown and brought back. */
export type Allowed = {
  readonly journal: Journal;
  /** How many entries were left out. */
  readonly leftOut: number;
};

/**
 * A backup's journal `then` without whoever was erased since, as certificates of `now` say: entries that were erased with
 * them are left out, and in all others their names are replaced as erasing does. A certificate of before there were
 * backups does not say who it was: then it is taken to be everybody who is not here any more. Pure.
 */
export function withoutErasedSince(then: Journal, now: Journal): Allowed {
  const since = Object.values(now.certificates).filter(({ id }) => then.certificates[id] === undefined);
  if (since.length === 0) return { journal: then, leftOut: 0 };
  const marks = new Set(since.flatMap(({ erased = [] }) => erased));
  const isErased = (id: string): boolean => marks.has(erasedMark(id));
  const entries = new Set(Object.keys(then.entries).filter(isErased));
  const people = Object.values(then.people).filter(
    ({ id }) => isErased(id) || (since.some(saysNotWho) && now.people[id] === undefined),
  );
  const journal = people.reduce((rest, { id }) => withoutOne(rest, id), withoutEntries(then, entries));
  return { journal, leftOut: entries.size };
}

const saysNotWho = ({ erased }: ErasureCertificate): boolean => erased === undefined;

function withoutOne(journal: Journal, id: PersonId): Journal {
  const person = journal.people[id];
  if (person === undefined) return journal;
  return withoutPerson(journal, {
    dossier: dossierOf(journal, person),
    fateOf: ({ sure }) => (sure ? 'rewrite' : 'keep'),
  });
}
