import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { MergeUndo } from '../../../../shared/domain/sharing/provenance';
import { heldEntries } from '../person-desk/holds';
import type { UndoneRow } from './undo-change';

/**
 * Those of a merge's entries that cannot be taken back: somebody wrote on them, something that stays needs them, or somebody
 * who is named in them has asked what is kept about them. A draft
 * counts as writing; a new entry is needed by what answers it, by an agenda, and by what is got ready with it.
 */
export function inUseSince(
  journal: Journal,
  undo: MergeUndo,
  rows: readonly UndoneRow[],
): ReadonlySet<EntryId> {
  const { entries, drafts } = journal;
  const written = rows.filter(
    ({ entry, revision }) => entries[entry]?.revision !== revision || Object.hasOwn(drafts, `entry-${entry}`),
  );
  const held = heldEntries(journal, new Set(rows.map(({ entry }) => entry)));
  const asked = rows.filter(({ entry }) => held.has(entry));
  const needed = neededElsewhere(journal);
  const fresh = rows.filter(({ entry, before }) => before === null && needed.has(entry));
  return withAnswered(
    journal,
    undo,
    rows,
    new Set([...written, ...asked, ...fresh].map(({ entry }) => entry)),
  );
}

/** Entries that are on an agenda, have a day until which they are kept, left or are got ready to leave. */
function neededElsewhere(journal: Journal): ReadonlySet<string> {
  const { conversations, keepUntil, noteKeys, sharings } = journal;
  const onAgendas = Object.values(conversations).flatMap(({ agenda }) =>
    agenda.flatMap(({ subject }) => ('entry' in subject ? [subject.entry] : [])),
  );
  const gettingReady = Object.values(sharings).flatMap(({ entries }) => entries);
  return new Set<string>([
    ...onAgendas,
    ...gettingReady,
    ...Object.keys(keepUntil),
    ...Object.keys(noteKeys),
  ]);
}

/**
 * A new question stays as long as anything that answers it does. One that was here stays answered as long as something does
 * that came with the merge or was written after it.
 */
function withAnswered(
  { entries }: Journal,
  { at, entries: all }: MergeUndo,
  rows: readonly UndoneRow[],
  staying: Set<EntryId>,
): ReadonlySet<EntryId> {
  const going = new Map(rows.flatMap(row => (staying.has(row.entry) ? [] : [[row.entry, row] as const])));
  const merged = new Set<EntryId>(all.map(({ entry }) => entry));
  const answering = Object.values(entries).filter(({ id, answers }) => answers.length > 0 && !going.has(id));
  for (let entry = answering.pop(); entry !== undefined; entry = answering.pop()) {
    const isSince = merged.has(entry.id) || entry.updatedAt > at;
    for (const id of entry.answers) {
      const row = going.get(id);
      if (row === undefined || !(isSince || row.before === null)) continue;
      going.delete(id);
      staying.add(id);
      const question = entries[id];
      if (question !== undefined) answering.push(question);
    }
  }
  return staying;
}
