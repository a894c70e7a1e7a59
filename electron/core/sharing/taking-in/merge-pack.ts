import { JournalError } from '../../../../shared/contract/errors';
import type { MergeReport } from '../../../../shared/contract/sharing';
import { type AttachmentId, asId } from '../../../../shared/domain/ids';
import type { OpenJournal } from '../../journal/open-journal';
import { atOnce, inPieces, type Pieces } from '../../vault/in-pieces';
import type { MergePlan } from '../merge';
import type { ShareNote } from '../share-document';
import { landingIn } from './landing';
import { type MergeChange, mergeChange, type SealedFile, type SealedFiles } from './merge-change';
import type { TakenNote } from './merge-entries';
import { entryOf, type OpenedPack } from './opened-packs';
import { compare } from './pack-view';
import { refreshMany } from './refresh-many';

/**
 * Takes the notes with these keys, in one commit. Files are sealed first, and removed again when nothing comes of it. Fails
 * with `not-found` for a key that is not in the pack, `changed-elsewhere` when a note would now become something else
 * than was shown, `cancelled` when the journal closes.
 */
export async function mergePack(
  open: OpenJournal,
  opened: OpenedPack,
  take: readonly string[],
): Promise<MergeReport> {
  const wanted = new Set(take);
  const before = takenNow(open, opened, wanted);
  const sealed = await sealFiles(
    open,
    before.taken.map(({ note }) => note),
  );
  const done = await committed(open, opened, wanted, sealed);
  return done ?? nothingTaken(before.plan);
}

type Taking = { readonly plan: MergePlan; readonly taken: readonly TakenNote[] };

/** What would be written now. Fails when that is not what was shown. */
function takenNow({ vault }: OpenJournal, opened: OpenedPack, wanted: ReadonlySet<string>): Taking {
  const { shown } = opened;
  if ([...wanted].some(key => !shown.has(key))) throw new JournalError('not-found');
  const { plan } = compare(vault.db.data, vault.changes(), opened);
  const chosen = plan.notes.filter(({ note }) => wanted.has(note.key));
  for (const planned of chosen) {
    const was = shown.get(planned.note.key);
    if (was?.kind !== planned.kind || was.entry !== entryOf(planned))
      throw new JournalError('changed-elsewhere');
  }
  const taken = chosen.filter(planned => planned.kind !== 'identical' && planned.kind !== 'refused');
  return { plan, taken };
}

/** One file at a time, since each may be 25 MB. */
async function sealFiles(open: OpenJournal, notes: readonly ShareNote[]): Promise<SealedFiles> {
  const sealed = new Map<string, readonly SealedFile[]>();
  const addedAt = open.world.now();
  try {
    for (const { key, attachments } of notes) {
      for (const { name, mediaType, bytes } of attachments) {
        if (open.ended.aborted) throw new JournalError('cancelled');
        const id = asId.attachment(await open.vault.putAttachment(bytes));
        const shown = name.trim() === '' ? 'attachment' : name;
        const files = sealed.get(key) ?? [];
        sealed.set(key, [...files, { id, name: shown, mediaType, size: bytes.length, addedAt }]);
      }
    }
    return sealed;
  } catch (error) {
    await removeSealed(open, sealed);
    throw error;
  }
}

function removeSealed({ vault }: OpenJournal, sealed: SealedFiles): Promise<void> {
  return vault.removeAttachments([...sealed.values()].flatMap(files => files.map(({ id }) => id)));
}

/** What taking the notes changes as things are now. Fails as `takenNow` does. */
function* drafted(
  open: OpenJournal,
  opened: OpenedPack,
  wanted: ReadonlySet<string>,
  sealed: SealedFiles,
): Pieces<MergeChange | null> {
  const { vault, world } = open;
  const journal = vault.db.data;
  const { plan, taken } = takenNow(open, opened, wanted);
  yield;
  const around = { journal, ...open };
  const landing = landingIn(journal);
  const { file, library } = opened;
  const { now, newId } = world;
  return yield* mergeChange(
    { journal, around, landing, at: now(), newId, sealed, file, library },
    plan,
    taken,
  );
}

type Commit = { change: MergeChange | null; outdated: readonly AttachmentId[]; isPlanned: boolean };

/** `null` when there was nothing to write. */
async function committed(
  open: OpenJournal,
  opened: OpenedPack,
  wanted: ReadonlySet<string>,
  sealed: SealedFiles,
): Promise<MergeReport | null> {
  const { vault, world } = open;
  const commit: Commit = { change: null, outdated: [], isPlanned: false };
  try {
    const changes = vault.changes();
    const draft = await inPieces(drafted(open, opened, wanted, sealed));
    await vault.patch(journal => {
      // Somebody saved while it was drafted: it is drafted again, before anybody else can.
      const isStale = vault.changes() !== changes;
      commit.change = isStale ? atOnce(drafted(open, opened, wanted, sealed)) : draft;
      commit.outdated = (journal.mergeUndo['latest']?.replaced ?? []).map(({ id }) => id);
      commit.isPlanned = true;
      return commit.change?.patch ?? {};
    });
  } catch (error) {
    // A commit that fails may have reached the disk all the same, and name what was sealed: then nothing is removed.
    if (!commit.isPlanned) await removeSealed(open, sealed);
    throw error;
  }
  const { change } = commit;
  if (change === null) return null;
  await refreshMany(open, change.entries, change.revisions);
  world.emit('sharingChanged', null);
  // What the disk does not let go of now is swept by a later opening.
  await Promise.allSettled([vault.removeAttachments(commit.outdated)]);
  return change.report;
}

function nothingTaken({ notes }: MergePlan): MergeReport {
  const unchanged = notes.filter(({ kind }) => kind === 'identical').length;
  const nothing = { created: 0, updated: 0, beside: 0, answered: 0, entries: [] };
  return { ...nothing, unchanged, leftOut: notes.length - unchanged };
}
