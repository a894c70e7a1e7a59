import { JournalError } from '../../../shared/contract/errors';
import type { Events } from '../../../shared/contract/events';
import type { ImportReport, TransferMethods } from '../../../shared/contract/transfer';
import { type AttachmentId, asId, type PathGrant } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { localDateOf } from '../../../shared/domain/time';
import type { Handlers } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import { refresh } from '../journal/refresh';
import { settingsOf } from '../journal/settings';
import { requireStrongPassphrase } from '../session/passphrase';
import type { PathGrants } from '../session/path-grants';
import {
  applyImport,
  exportMarkdownFolder,
  type ImportPlan,
  type ImportRead,
  nodeExportDisk,
  openChosen,
  planImport,
  readAttachmentFile,
  readChosen,
  type Task,
} from '.';
import { writePage } from './html-archive/write-page';
import type { ChosenRead } from './imported';
import { withoutCopiesHere } from './known-copies';
import { labelsIn, withLabels } from './map-labels';
import type { KnownNames } from './sources/source';
import { tieImported } from './tie-imported';
import { type ImportUndo, undoImport, undoOf } from './undo-import';

type Preview = { readonly id: string; readonly path: string; readonly read: ImportRead };

/** Bringing entries in and taking them out. One task at a time; a new one ends the one before. */
export function transferHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
): Handlers<keyof TransferMethods> {
  let running = new AbortController();
  /** Held by the open journal alone: what was read goes when it closes. */
  const previews = new WeakMap<OpenJournal, Preview>();
  const undos = new WeakMap<OpenJournal, ImportUndo>();

  function begin(open: OpenJournal, task: Events['progress']['task']): Task {
    running.abort();
    running = new AbortController();
    return {
      signal: AbortSignal.any([running.signal, open.ended]),
      onProgress: ({ done, total }) => open.world.emit('progress', { task, done, total }),
    };
  }

  function requirePreview(open: OpenJournal, id: string): Preview {
    const preview = previews.get(open);
    if (preview?.id !== id) throw new JournalError('not-found');
    return preview;
  }

  /** What leaves is the journal as it is now. */
  function leaving(folder: PathGrant) {
    const open = current();
    const input = {
      ...begin(open, 'export'),
      folder: grants.pathOf(folder),
      journal: snapshot(open.vault.db.data),
      readAttachment: (attachment: AttachmentId) => open.vault.readAttachment(attachment),
      disk: nodeExportDisk,
    };
    return { open, input };
  }

  return {
    previewImport: async ({ folder, password, tables: mapped }) => {
      const open = current();
      const path = grants.pathOf(folder);
      const { now, newId } = open.world;
      const task = begin(open, 'import-preview');
      const names = namesIn(open.vault.db.data);
      const found = await lookThrough({ ...task, path, now, newId, password, names, tables: mapped });
      const read = withoutCopiesHere(found, open.vault.db.data);
      const id = newId();
      previews.set(open, { id, path, read });
      const { sources, locked, tables } = found;
      const labels = labelsIn(read);
      return { id, ...planImport(read, open.vault.db.data).preview, sources, locked, labels, tables };
    },
    runImport: async ({ preview: id, mapping }) => {
      const open = current();
      const { path, read } = requirePreview(open, id);
      previews.delete(open);
      const plan = planImport(withLabels(read, mapping ?? []), open.vault.db.data);
      const done = await open.outlast(runImport(open, path, plan, begin(open, 'import')));
      const undo = done.cancelled ? null : undoOf(plan);
      // Only the latest is taken back: an earlier one may be what this one built on.
      if (undo !== null) undos.set(open, undo);
      else if (done.entries + done.records > 0) undos.delete(open);
      const { alreadyHere, notes } = plan.preview;
      return { ...done, alreadyHere, notes, canUndo: undo !== null };
    },
    undoImport: async () => {
      const open = current();
      const undo = undos.get(open);
      if (undo === undefined) throw new JournalError('not-found');
      const undone = await open.outlast(undoImport(open, undo));
      undos.delete(open);
      return undone;
    },
    exportJournal: ({ folder }) => {
      const { open, input } = leaving(folder);
      return open.outlast(exportMarkdownFolder(input));
    },
    exportPage: ({ folder, passphrase }) => {
      if (passphrase !== null) requireStrongPassphrase(passphrase);
      const { open, input } = leaving(folder);
      const today = localDateOf(open.world.now());
      return open.outlast(writePage({ ...input, passphrase, today }));
    },
    cancelTask: () => running.abort(),
  };
}

/** What notes that know themes and schools by name may mean. */
function namesIn(journal: Journal): KnownNames {
  const schools = Object.values(journal.schools).filter(({ binnedAt }) => binnedAt === null);
  return { themes: settingsOf(journal).themes, schools };
}

/** The journal as it is now, whatever is saved while it is being written out: collections are changed in place, values never. */
function snapshot(journal: Journal): Journal {
  return {
    ...journal,
    entries: { ...journal.entries },
    revisions: { ...journal.revisions },
    attachments: { ...journal.attachments },
    people: { ...journal.people },
    schools: { ...journal.schools },
    circles: { ...journal.circles },
    conversations: { ...journal.conversations },
    reviews: { ...journal.reviews },
    templates: { ...journal.templates },
    savedSearches: { ...journal.savedSearches },
    settings: { ...journal.settings },
  };
}

type Looking = Omit<Parameters<typeof readChosen>[0], 'chosen'> & { readonly path: string };

async function lookThrough({ path, ...rest }: Looking): Promise<ChosenRead> {
  const chosen = await openChosen(path, rest.signal);
  try {
    return await readChosen({ ...rest, chosen });
  } finally {
    await chosen.close();
  }
}

type Imported = Pick<ImportReport, 'entries' | 'attachments' | 'records' | 'cancelled'>;

/**
 * Seals the attachments, then adds everything in one commit. When sealing is cancelled or fails, what was sealed is
 * removed; what a crash or a failing commit leaves is swept by a later opening.
 */
async function runImport(open: OpenJournal, path: string, plan: ImportPlan, task: Task): Promise<Imported> {
  const sealed = await sealAttachments(open, path, plan, task);
  // Asked once and for all: a cancel that arrives while the commit is written comes too late.
  if (task.signal.aborted) {
    await open.vault.removeAttachments([...sealed.values()]);
    return { entries: 0, attachments: 0, records: 0, cancelled: true };
  }
  // A commit that fails may have reached the disk all the same, and name what was sealed: then nothing is removed.
  await open.vault.commit(journal => tieImported(applyImport(journal, plan, sealed), plan));
  refresh(open, []);
  const { entries, records } = plan;
  return { entries: entries.length, attachments: sealed.size, records: records.length, cancelled: false };
}

/** The id the vault gave to each attachment, by key; fewer when it is cancelled. */
async function sealAttachments(
  open: OpenJournal,
  path: string,
  { attachments }: ImportPlan,
  task: Task,
): Promise<ReadonlyMap<string, AttachmentId>> {
  const sealed = new Map<string, AttachmentId>();
  if (attachments.length === 0 || task.signal.aborted) return sealed;
  const chosen = await openChosen(path);
  try {
    for (const planned of attachments) {
      if (task.signal.aborted) break;
      const bytes = await readAttachmentFile(chosen, planned);
      sealed.set(planned.key, asId.attachment(await open.vault.putAttachment(bytes)));
      task.onProgress({ done: sealed.size, total: attachments.length });
    }
  } catch (error) {
    await open.vault.removeAttachments([...sealed.values()]);
    throw error;
  } finally {
    await chosen.close();
  }
  return sealed;
}
