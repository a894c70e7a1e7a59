import type { EntryId } from '../../../../shared/domain/ids';
import type { Pack, PackId } from '../packs';
import type { ShareNote } from '../share-document';
import { isNewer } from './newer-pack';
import { digestOf, followedNotes, type Provenance, type SenderKey, type TakenPack } from './provenance';

/** What a journal tells about itself for a merge. */
export type MergeView = {
  readonly provenance: Iterable<Provenance>;
  /** Packs that were merged. Those of two senders may have the same id, if only to be taken for each other. */
  readonly packs: Iterable<TakenPack>;
  /** What an entry is at now; `undefined` for one that is not there. `drafted`: something is written on it that is not saved yet. */
  readonly entry: (
    id: EntryId,
  ) => { readonly revision: number; readonly binned: boolean; readonly drafted: boolean } | undefined;
  /** The key that signs what is sent from here, or `null` when nothing ever was. */
  readonly ownKey: SenderKey | null;
  /** Whether an entry can hold all that a note says. */
  readonly fits: (note: ShareNote) => boolean;
};

/** Why a note stays out. */
export type RefusedNote =
  /** A later version of it is already here. */
  | 'older'
  /** It is in the bin, where nothing changes. */
  | 'in-bin'
  /** The pack was made here. */
  | 'own'
  /** It says more than an entry can hold. */
  | 'too-large';

/** What merging would do with one note. */
export type PlannedNote =
  | { readonly kind: 'new'; readonly note: ShareNote }
  /** Nobody wrote on the entry here, so it becomes what the note says now. */
  | { readonly kind: 'changed'; readonly note: ShareNote; readonly entry: EntryId }
  /** Nothing to do. `later`: a later pack says the same, which is to be remembered when earlier ones still come. */
  | {
      readonly kind: 'identical';
      readonly note: ShareNote;
      readonly entry: EntryId | null;
      readonly later: boolean;
    }
  /** Both were changed: the entry stays, the note comes to stand beside it. */
  | { readonly kind: 'conflicting'; readonly note: ShareNote; readonly entry: EntryId }
  | { readonly kind: 'refused'; readonly note: ShareNote; readonly why: RefusedNote };

/** What merging a pack would do; nothing was done yet. */
export type MergePlan = {
  readonly pack: Pack;
  /** The same pack was merged before. */
  readonly before: TakenPack | null;
  /** In the pack's order. */
  readonly notes: readonly PlannedNote[];
};

/** Compares an opened pack with what is here. Pure; merging the same pack again plans nothing but what was left out. */
export function planMerge(pack: Pack, view: MergeView): MergePlan {
  const followed = followedNotes(view.provenance);
  const sender = pack.sender.verifyingKey;
  const taken = new Map(
    [...view.packs].filter(one => one.sender === sender).map(one => [one.id, one] as const),
  );
  const before = taken.get(pack.id) ?? null;
  const held = heldLater(pack, taken.values());
  const notes = pack.document.notes.map((note): PlannedNote => {
    if (sender === view.ownKey) return { kind: 'refused', note, why: 'own' };
    const origin = followed(sender, note.key);
    if (before !== null && !before.leftOut.includes(note.key)) {
      return { kind: 'identical', note, entry: origin?.entry ?? null, later: false };
    }
    if (origin !== undefined) return fitting(planKnown(note, origin, pack, { ...view, taken }), view);
    if (held.has(note.key)) return { kind: 'refused', note, why: 'older' };
    return fitting({ kind: 'new', note }, view);
  });
  return { pack, before, notes };
}

/** Keys of notes that were taken from packs that speak after this one: where no entry follows them any more, they were erased. */
function heldLater(pack: Pack, taken: Iterable<TakenPack>): ReadonlySet<string> {
  const held = new Set<string>();
  for (const one of taken) {
    if (one.id === pack.id || isNewer(pack, one)) continue;
    const leftOut = new Set(one.leftOut);
    for (const key of one.held) if (!leftOut.has(key)) held.add(key);
  }
  return held;
}

/** What would be written has to fit. */
function fitting(planned: PlannedNote, { fits }: MergeView): PlannedNote {
  const { kind, note } = planned;
  const stays = kind === 'identical' || kind === 'refused';
  return stays || fits(note) ? planned : { kind: 'refused', note, why: 'too-large' };
}

/** A note of which an earlier version was taken, or a later one. */
function planKnown(
  note: ShareNote,
  origin: Provenance,
  pack: Pack,
  view: MergeView & { readonly taken: ReadonlyMap<PackId, TakenPack> },
): PlannedNote {
  const { entry } = origin;
  const now = view.entry(entry);
  if (now === undefined) return { kind: 'new', note };
  const taken = view.taken.get(origin.pack);
  const later = taken === undefined || isNewer(pack, taken);
  if (origin.digest === digestOf(note)) return { kind: 'identical', note, entry, later };
  if (!later) return { kind: 'refused', note, why: 'older' };
  if (now.binned) return { kind: 'refused', note, why: 'in-bin' };
  const isUntouched = now.revision === origin.revision && !now.drafted;
  return { kind: isUntouched ? 'changed' : 'conflicting', note, entry };
}
