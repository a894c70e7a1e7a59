import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { CircleId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Handover, HandoverForm } from '../../../../shared/domain/sharing/handover';
import type { HandoverId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import type { PathGrants } from '../../session/path-grants';
import type { ExportDisk } from '../../transfer';
import { forgetChecked } from './checked-sharing';
import { dropPreparedOf, type HeldPreparation, handedFile, requireHeld } from './prepared';
import { requireRecipient } from './recipients';
import { requireSharing } from './sharings';
import { type HandoverTarget, writeHandover } from './write-handover';

type Place = { readonly target: HandoverTarget; readonly library: CircleId | null };

/**
 * Lets what was prepared leave. The ledger says so before the first byte is written: what it does not know has not left.
 * When writing fails, nothing of it stays on the disk, and the line goes again.
 */
export async function handOver(
  open: OpenJournal,
  { id, to }: Input<'handOver'>,
  { grants, disk }: { readonly grants: PathGrants; readonly disk: ExportDisk },
): Promise<HandoverId> {
  const held = requireHeld(open, id);
  const place = placeOf(open.vault.db.data, held, to, grants);
  if (held.files.length === 0) throw new JournalError('not-allowed');
  const line = lineOf(open, held, place);
  await open.vault.patch(journal => {
    requireSharing(journal, held.sharing);
    requireRecipient(journal, held.line.recipient);
    requireUnchanged(journal, held);
    return { handovers: { [line.id]: line } };
  });
  const names = await written(open, disk, place, held, line);
  const files = held.files.map(({ bytes }, at) => handedFile(names[at] ?? '', bytes));
  await open.vault.patch(() => ({
    handovers: { [line.id]: { ...line, state: 'done', files } },
    sharings: { [held.sharing]: null },
  }));
  dropPreparedOf(open, held.sharing);
  forgetChecked(open, held.sharing);
  open.world.emit('sharingChanged', null);
  return line.id;
}

async function written(
  open: OpenJournal,
  disk: ExportDisk,
  { target }: Place,
  { files }: HeldPreparation,
  { id }: Handover,
): Promise<readonly string[]> {
  try {
    return await writeHandover(disk, target, files);
  } catch (error) {
    // The disk's failure is what she has to hear; a line that cannot be taken back says that something may have left.
    await Promise.allSettled([open.vault.patch(() => ({ handovers: { [id]: null } }))]);
    throw error;
  }
}

function placeOf(
  { libraries }: Journal,
  { form, line, stem }: HeldPreparation,
  to: Input<'handOver'>['to'],
  grants: PathGrants,
): Place {
  if (to.kind === 'folder') {
    return { target: { kind: 'folder', path: grants.pathOf(to.folder), stem }, library: null };
  }
  const { recipient } = line;
  const isTheirs =
    recipient.kind === 'anybody' || (recipient.kind === 'circle' && recipient.circle === to.circle);
  if (form.kind !== 'pack' || !isTheirs) throw new JournalError('not-allowed');
  const library = libraries[to.circle];
  if (library === undefined) throw new JournalError('not-found');
  return { target: { kind: 'library', path: library.folder }, library: to.circle };
}

function lineOf({ world }: OpenJournal, held: HeldPreparation, { library }: Place): Handover {
  const form: HandoverForm = held.form.kind === 'pack' ? { ...held.form, library } : held.form;
  return {
    ...held.line,
    id: world.newId() as HandoverId,
    at: world.now(),
    state: 'begun',
    form,
    files: held.files.map(({ path, bytes }) => handedFile(path, bytes)),
    takenBack: null,
  };
}

/** What was looked at must be what there is. */
function requireUnchanged({ entries }: Journal, { revisions }: HeldPreparation): void {
  for (const [id, revision] of revisions) {
    if (entries[id]?.revision !== revision) throw new JournalError('changed-elsewhere');
  }
}
