import type { Pack } from '../packs';
import type { TakenPack } from './provenance';

/**
 * Whether what `pack` says of a note is later than what `taken`, of the same sender, said of it. A sender names, in
 * `replaces`, every earlier pack that holds a note of this one, so that her packs may come in any order. Where neither names
 * the other, the later day counts, and on the same day the id: the same answer in every journal.
 */
export function isNewer(pack: Pick<Pack, 'id' | 'madeOn' | 'replaces'>, taken: TakenPack): boolean {
  if (taken.replaces.includes(pack.id)) return false;
  if (pack.replaces.includes(taken.id)) return true;
  return pack.madeOn === taken.madeOn ? pack.id > taken.id : pack.madeOn > taken.madeOn;
}
