import type { EntryId } from '../../../../shared/domain/ids';
import type { Instant } from '../../../../shared/domain/time';
import type { Pack, PackId } from '../packs';
import type { ShareNote } from '../share-document';
import type { MergePlan, PlannedNote } from './plan';
import { digestOf, type Provenance, type TakenPack } from './provenance';

/** Where each note that was taken is now: the entry, its revision once it was written, and what it answers that is not here. */
export type WrittenNote = Pick<Provenance, 'entry' | 'revision' | 'unanswered'>;

/** What is to be kept of a merge beside the entries it wrote, in the same commit. */
export type MergeRecords = { readonly pack: TakenPack; readonly provenance: readonly Provenance[] };

/**
 * The records of a merge. `written` has, by key, the notes the head took of those that were `new`, `changed` or `conflicting`;
 * `earlier` is the provenance that there was of an entry; `file` the digest of the file the pack came in, `library` whose
 * it was.
 */
export function recordsOf(
  plan: MergePlan,
  written: ReadonlyMap<string, WrittenNote>,
  earlier: (entry: EntryId) => Provenance | undefined,
  { takenAt, file, library }: Pick<TakenPack, 'takenAt' | 'file' | 'library'>,
): MergeRecords {
  const { id, sender, madeOn, replaces } = plan.pack;
  const leftOut = plan.notes.filter(one => mayComeLater(one) && !written.has(one.note.key));
  const provenance = plan.notes.flatMap(planned => {
    if (planned.kind === 'identical') return confirmed(planned, id, earlier);
    const place = written.get(planned.note.key);
    if (place === undefined || planned.kind === 'refused') return [];
    const aside = planned.kind === 'conflicting' ? earlier(planned.entry) : undefined;
    const row = originOf(plan.pack, planned.note, place, takenAt);
    return aside === undefined ? [row] : [{ ...aside, setAside: true }, row];
  });
  const held = plan.notes.filter(wasOffered).map(({ note }) => note.key);
  const pack = { id, sender: sender.verifyingKey, madeOn, replaces, takenAt, file, library, held };
  return { pack: { ...pack, leftOut: leftOut.map(({ note }) => note.key) }, provenance };
}

/** What could be taken, now or from a later pack. */
function wasOffered(planned: PlannedNote): boolean {
  return planned.kind !== 'refused' || planned.why === 'older' || planned.why === 'in-bin';
}

/** What was offered may still be taken from the same pack, and what is in the bin once it is out of it. */
function mayComeLater(planned: PlannedNote): boolean {
  return planned.kind === 'refused' ? planned.why === 'in-bin' : planned.kind !== 'identical';
}

/** The entry is what the later pack says as well, so a pack between the two no longer changes it. */
function confirmed(
  { entry, later }: Extract<PlannedNote, { readonly kind: 'identical' }>,
  pack: PackId,
  earlier: (entry: EntryId) => Provenance | undefined,
): readonly Provenance[] {
  const origin = entry === null || !later ? undefined : earlier(entry);
  return origin === undefined ? [] : [{ ...origin, pack }];
}

function originOf(pack: Pack, note: ShareNote, place: WrittenNote, takenAt: Instant): Provenance {
  return {
    ...place,
    sender: pack.sender.verifyingKey,
    senderName: pack.sender.name,
    note: note.key,
    pack: pack.id,
    takenAt,
    digest: digestOf(note),
    setAside: false,
  };
}
