import { type ErrorDetails, JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { CircleId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Handover, HandoverForm } from '../../../../shared/domain/sharing/handover';
import type { HandoverId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import type { PathGrants } from '../../session/path-grants';
import type { ExportDisk } from '../../transfer/export-disk';
import { forgetChecked } from './checked-sharing';
import { dropPreparedOf, type HeldPreparation, handedFile, requireHeld } from './prepared';
import { requireSameSource } from './prepared-from';
import { requireRecipient } from './recipients';
import { requireSharing } from './sharings';
import {
  type HandoverPlan,
  type HandoverTarget,
  planHandover,
  plannedNames,
  writeHandover,
} from './write-handover';

type Place = { readonly target: HandoverTarget; readonly library: CircleId | null };

/** How much of it left, as far as the disk was seen to say. */
type LeftBy = 'nothing' | 'maybe' | 'all';

/**
 * Lets what was prepared leave. The ledger says so before the first byte is written: what it does not know has not left.
 * When writing fails, the line goes again once the disk was seen to hold nothing of it; else it stays `begun`. Every failure
 * says in `left` what has left, and in `inJournal` whether it was the journal's own disk that failed.
 */
export async function handOver(
  open: OpenJournal,
  { id, to }: Input<'handOver'>,
  { grants, disk }: { readonly grants: PathGrants; readonly disk: ExportDisk },
): Promise<HandoverId> {
  const { held, plan, line } = await failingWith('nothing', async () => {
    const ready = requireHeld(open, id);
    const place = placeOf(open.vault.db.data, ready, to, grants);
    if (ready.files.length === 0) throw new JournalError('not-allowed');
    const planned = await planHandover(disk, place.target, ready.files);
    const names = plannedNames(planned);
    return { held: ready, plan: planned, line: lineOf(open, ready, { place, names }) };
  });
  await failingWith('nothing', () => noteBegun(open, held, line), { inJournal: true });
  const names = await written(open, disk, plan, line);
  await failingWith('all', () => noteDone(open, held, line, names), { inJournal: true });
  dropPreparedOf(open, held.sharing);
  forgetChecked(open, held.sharing);
  open.world.emit('sharingChanged', null);
  return line.id;
}

function noteBegun(open: OpenJournal, { id, sharing, from }: HeldPreparation, line: Handover): Promise<void> {
  return open.vault.patch(journal => {
    requireHeld(open, id);
    requireRecipient(journal, line.recipient);
    requireSameSource(journal, requireSharing(journal, sharing), from);
    return { handovers: { [line.id]: line } };
  });
}

async function noteDone(
  open: OpenJournal,
  { sharing }: HeldPreparation,
  line: Handover,
  names: readonly string[],
): Promise<void> {
  try {
    await open.vault.patch(journal => ({
      handovers: doneLine(journal, line, names),
      sharings: { [sharing]: null },
    }));
  } catch (error) {
    open.world.emit('sharingChanged', null);
    throw error;
  }
}

/** Does `work`; when it fails as expected, the failure says what has left. */
async function failingWith<Result>(
  left: LeftBy,
  work: () => Promise<Result>,
  facts: ErrorDetails = {},
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw sayingLeft(error, left, facts);
  }
}

function sayingLeft(error: unknown, left: LeftBy, facts: ErrorDetails = {}): unknown {
  return error instanceof JournalError
    ? new JournalError(error.code, { ...error.details, ...facts, left })
    : error;
}

async function written(
  open: OpenJournal,
  disk: ExportDisk,
  plan: HandoverPlan,
  { id }: Handover,
): Promise<readonly string[]> {
  const writing = await writeHandover(disk, plan);
  if (writing.kind === 'written') return writing.names;
  // The disk's failure is what she has to hear; a line that is not taken back says that something may have left.
  if (writing.leftNothing)
    await Promise.allSettled([open.vault.patch(() => ({ handovers: { [id]: null } }))]);
  open.world.emit('sharingChanged', null);
  throw sayingLeft(writing.error, writing.leftNothing ? 'nothing' : 'maybe');
}

/** The line as it is by now: a name that was erased meanwhile does not come back. */
function doneLine(
  { handovers }: Journal,
  line: Handover,
  names: readonly string[],
): Readonly<Record<string, Handover>> {
  const present = handovers[line.id];
  if (present === undefined) return {};
  const files = line.files.every(({ name }, at) => name === names[at])
    ? present.files
    : line.files.map((file, at) => ({ ...file, name: names[at] ?? file.name }));
  return { [line.id]: { ...present, state: 'done', files } };
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

function lineOf(
  { world }: OpenJournal,
  held: HeldPreparation,
  { place, names }: { readonly place: Place; readonly names: readonly string[] },
): Handover {
  const { library } = place;
  const form: HandoverForm = held.form.kind === 'pack' ? { ...held.form, library } : held.form;
  return {
    ...held.line,
    id: world.newId() as HandoverId,
    at: world.now(),
    state: 'begun',
    form,
    files: held.files.map(({ path, bytes }, at) => handedFile(names[at] ?? path, bytes)),
    takenBack: null,
  };
}
