import type { Input, Output } from '../../../../shared/contract/methods';
import type { KeepRow } from '../../../../shared/contract/sharing';
import type { Entry } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { termOf } from '../../../../shared/domain/school-year';
import { addMonths } from '../../../../shared/domain/sharing/due-date';
import { lookAgainOn } from '../../../../shared/domain/sharing/keeping';
import { type KeepUntil, keepMonths } from '../../../../shared/domain/sharing/person-desk';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { factsOf } from '../../journal/facts';
import { type OpenJournal, requireEntry } from '../../journal/open-journal';
import { heldEntries } from './holds';

/** Rows shown at once. */
const rowLimit = 500;

/** Entries out of the bin that name somebody and whose day has come, the oldest day first. */
export function listToReview({ vault, world }: OpenJournal): Output<'listToReview'> {
  const journal = vault.db.data;
  const today = localDateOf(world.now());
  const termEnds = termOf(today).to;
  const coming = Object.values(journal.entries)
    .filter(entry => entry.binnedAt === null && namesSomebody(entry))
    .map(entry => ({ entry, until: untilOf(journal, entry) }))
    .filter(({ until }) => until <= termEnds);
  const due = coming.filter(({ until }) => until <= today).sort(byDay);
  const shown = due.slice(0, rowLimit);
  const held = heldEntries(journal, new Set(shown.map(({ entry }) => entry.id)));
  return {
    rows: shown.map(({ entry, until }) => rowOf(journal, entry, until, held)),
    total: due.length,
    term: coming.length,
    termEnds,
  };
}

export async function keepEntries(
  { vault, world }: OpenJournal,
  { entries, until }: Input<'keepEntries'>,
): Promise<void> {
  const at = world.now();
  const day = until ?? addMonths(localDateOf(at), keepMonths);
  await vault.patch(journal => {
    const kept = entries.map((id): readonly [EntryId, KeepUntil | null] => {
      requireEntry(journal, id);
      return [id, day === 'unchosen' ? null : { entry: id, until: day, setAt: at }];
    });
    return { keepUntil: Object.fromEntries(kept) };
  });
  world.emit('sharingChanged', null);
}

/** `null` for an entry that names nobody and for which no day was chosen. Fails with `not-found`. */
export function keptUntil({ vault }: OpenJournal, id: EntryId): Output<'keptUntil'> {
  const journal = vault.db.data;
  const entry = requireEntry(journal, id);
  const chosen = journal.keepUntil[id] !== undefined;
  return chosen || namesSomebody(entry) ? { until: untilOf(journal, entry), chosen } : null;
}

/** A tie, or any name beside or in the text. */
function namesSomebody(entry: Entry): boolean {
  return entry.mentions.length > 0 || entry.waitsFor.length > 0 || factsOf(entry).people.length > 0;
}

function untilOf({ keepUntil }: Journal, { id, date }: Entry): LocalDate {
  return lookAgainOn(date, keepUntil[id]);
}

type Due = { readonly entry: Entry; readonly until: LocalDate };

function byDay(a: Due, b: Due): number {
  if (a.until !== b.until) return a.until < b.until ? -1 : 1;
  return a.entry.createdAt - b.entry.createdAt;
}

function rowOf({ keepUntil }: Journal, entry: Entry, until: LocalDate, held: ReadonlySet<string>): KeepRow {
  const { title, people } = factsOf(entry);
  return {
    entry: entry.id,
    title,
    kind: entry.kind,
    date: entry.date,
    people,
    until,
    chosen: keepUntil[entry.id] !== undefined,
    held: held.has(entry.id),
  };
}
