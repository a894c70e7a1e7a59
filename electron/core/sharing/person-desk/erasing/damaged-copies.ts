import type { ErasureCertificate } from '../../../../../shared/domain/sharing/person-desk';
import type { OpenJournal } from '../../../journal/open-journal';

/** Removes the copies of damaged files; from then on no certificate says that any are kept. Gives how many files went. */
export async function discardDamagedCopies({ vault, world }: OpenJournal): Promise<number> {
  const removed = await vault.discardDamaged();
  const saying = Object.values(vault.db.data.certificates).filter(one => one.damagedCopiesKept > 0);
  if (saying.length > 0) {
    await vault.patch(() => ({ certificates: Object.fromEntries(saying.map(one => [one.id, freed(one)])) }));
    world.emit('sharingChanged', null);
  }
  return removed;
}

function freed(certificate: ErasureCertificate): ErasureCertificate {
  return { ...certificate, damagedCopiesKept: 0 };
}
