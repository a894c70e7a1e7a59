import type { UndoneImport } from '../../../shared/contract/transfer';
import type { AttachmentId, EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { OpenJournal } from '../journal/open-journal';
import { refresh } from '../journal/refresh';
import { heldEntries } from '../sharing/person-desk/holds';
import type { Patch } from '../vault';
import type { ImportPlan } from './import-plan';

/** What an import added, so that it can be taken back as one while the journal stays open. It holds ids and no words. */
export type ImportUndo = { readonly entries: ReadonlyMap<EntryId, number> };

/**
 * What takes `plan` back; `null` where it brought in more than entries: people and settings may be in use by the next moment,
 * and there is no telling them from what was written here.
 */
export function undoOf(plan: ImportPlan): ImportUndo | null {
  const { entries, records, templates, savedSearches, settings } = plan;
  const isMore = records.length + templates.length + savedSearches.length > 0 || settings !== null;
  if (isMore || entries.length === 0) return null;
  return { entries: new Map(entries.map(({ entry }) => [entry.id, entry.revision])) };
}

/** Removes in one commit what an import added. What was written on or is needed since stays. */
export async function undoImport(open: OpenJournal, undo: ImportUndo): Promise<UndoneImport> {
  const done: { files: readonly AttachmentId[]; gone: readonly EntryId[]; kept: number } = {
    files: [],
    gone: [],
    kept: 0,
  };
  await open.vault.patch((journal): Patch<Journal> => {
    const present = [...undo.entries.keys()].filter(id => Object.hasOwn(journal.entries, id));
    const staying = inUseSince(journal, undo, present);
    done.gone = present.filter(id => !staying.has(id));
    done.kept = present.length - done.gone.length;
    const going = new Set<string>(done.gone);
    const files = Object.values(journal.attachments).filter(({ entry }) => going.has(entry));
    done.files = files.map(({ id }) => id);
    return {
      entries: Object.fromEntries(done.gone.map(id => [id, null])),
      attachments: Object.fromEntries(done.files.map(id => [id, null])),
    };
  });
  refresh(open, []);
  open.search.update(done.gone);
  // What the disk does not let go of now is swept by a later opening.
  await Promise.allSettled([open.vault.removeAttachments(done.files)]);
  return { removed: done.gone.length, kept: done.kept };
}

/** Those somebody wrote on, and those that something which stays needs. */
function inUseSince(journal: Journal, undo: ImportUndo, present: readonly EntryId[]): ReadonlySet<string> {
  const { entries, drafts } = journal;
  const written = present.filter(
    id => entries[id]?.revision !== undo.entries.get(id) || Object.hasOwn(drafts, `entry-${id}`),
  );
  const staying = new Set<string>([...written, ...heldEntries(journal, new Set(present))]);
  const needed = neededElsewhere(journal, undo);
  for (const id of present) if (needed.has(id)) staying.add(id);
  // What stays may answer another one that came with it.
  for (const id of staying)
    for (const answered of entries[id]?.answers ?? []) if (undo.entries.has(answered)) staying.add(answered);
  return staying;
}

/** Entries that others answer or link to, that are on an agenda or evidence of a review, have a day until which they are kept, left or are got ready to leave. */
function neededElsewhere(journal: Journal, undo: ImportUndo): ReadonlySet<string> {
  const { entries, conversations, reviews, keepUntil, noteKeys, sharings, audienceRaises } = journal;
  const others = Object.values(entries).filter(({ id }) => !undo.entries.has(id));
  const answered = others.flatMap(({ answers }) => answers);
  const linked = others.flatMap(({ links }) => links.map(({ entry }) => entry));
  const evidence = Object.values(reviews).flatMap(({ ratings }) => ratings.flatMap(one => one.evidence));
  const onAgendas = Object.values(conversations).flatMap(({ agenda }) =>
    agenda.flatMap(({ subject }) => ('entry' in subject ? [subject.entry] : [])),
  );
  const gettingReady = Object.values(sharings).flatMap(sharing => sharing.entries);
  const byEntry = [keepUntil, noteKeys, audienceRaises].flatMap(values => Object.keys(values));
  return new Set<string>([...answered, ...linked, ...evidence, ...onAgendas, ...gettingReady, ...byEntry]);
}
