import { JournalError } from '../../../../shared/contract/errors';
import type { CircleId, EntryId } from '../../../../shared/domain/ids';
import type { PackLock } from '../../../../shared/domain/sharing/pack';
import type { OpenJournal } from '../../journal/open-journal';
import type { MergePlan, PlannedNote } from '../merge';
import type { Pack } from '../packs';
import { packFileLimit } from '../packs/limits';

/** A pack that was opened and not merged yet. */
export type OpenedPack = {
  readonly id: string;
  readonly pack: Pack;
  readonly lock: PackLock;
  /** SHA-256 of its file, in hexadecimal. */
  readonly file: string;
  /** The circle in whose library it lies. */
  readonly library: CircleId | null;
  /** Bytes of its file. */
  readonly size: number;
  /** By key, what the head was shown last of what would become of each note. */
  shown: ReadonlyMap<string, ShownPlan>;
};

export type ShownPlan = { readonly kind: PlannedNote['kind']; readonly entry: EntryId | null };

const heldAtMost = 4;

/** Packs that are open beside one journal, and gone with it. */
export type OpenedPacks = {
  /** Lets go of the oldest until there is room for a file of `size` bytes. */
  readonly makeRoom: (open: OpenJournal, size: number) => void;
  readonly hold: (open: OpenJournal, opened: OpenedPack) => void;
  /** Fails with `not-found`. */
  readonly require: (open: OpenJournal, id: string) => OpenedPack;
  readonly drop: (open: OpenJournal, id: string) => void;
};

export function createOpenedPacks(): OpenedPacks {
  const held = new WeakMap<OpenJournal, Map<string, OpenedPack>>();
  const packsOf = (open: OpenJournal): Map<string, OpenedPack> => {
    const packs = held.get(open) ?? new Map<string, OpenedPack>();
    held.set(open, packs);
    return packs;
  };
  return {
    makeRoom: (open, size) => {
      const packs = packsOf(open);
      for (const id of [...packs.keys()]) {
        const all = [...packs.values()].reduce((sum, pack) => sum + pack.size, size);
        if (packs.size >= heldAtMost || all > packFileLimit) packs.delete(id);
      }
    },
    hold: (open, opened) => packsOf(open).set(opened.id, opened),
    require: (open, id) => {
      const opened = packsOf(open).get(id);
      if (opened === undefined) throw new JournalError('not-found');
      return opened;
    },
    drop: (open, id) => packsOf(open).delete(id),
  };
}

/** What of a plan must be the same when it is carried out. */
export function shownOf({ notes }: MergePlan): ReadonlyMap<string, ShownPlan> {
  return new Map(notes.map(planned => [planned.note.key, { kind: planned.kind, entry: entryOf(planned) }]));
}

/** The entry that a plan is about; `null` for what comes new or stays out. */
export function entryOf(planned: PlannedNote): EntryId | null {
  return planned.kind === 'new' || planned.kind === 'refused' ? null : planned.entry;
}
