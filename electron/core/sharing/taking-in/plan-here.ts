import type { Journal } from '../../../../shared/domain/journal';
import { ownIdentityOf } from '../identity';
import { type MergePlan, planMerge } from '../merge';
import type { Pack } from '../packs';
import { canHold, type Landing, landingIn, saidBy } from './landing';

/** What merging `pack` into this journal would do. */
export function planHere(journal: Journal, pack: Pack, landing: Landing = landingIn(journal)): MergePlan {
  const { drafts, entries, packsTaken, provenance } = journal;
  return planMerge(pack, {
    provenance: Object.values(provenance),
    packs: Object.values(packsTaken),
    entry: id => {
      const entry = entries[id];
      const drafted = Object.hasOwn(drafts, `entry-${id}`);
      return entry && { revision: entry.revision, binned: entry.binnedAt !== null, drafted };
    },
    ownKey: ownIdentityOf(journal)?.card.verifyingKey ?? null,
    fits: note => canHold(saidBy(note, landing)),
  });
}
