import type { ErasureCertificate } from '../../../../shared/domain/sharing/person-desk';
import { api } from '../../../api';

/** What was done. `copiesError`: what removing the copies of damaged files failed with afterwards, or `null`. */
export type Erased = { readonly certificate: ErasureCertificate; readonly copiesError: unknown };

/** Removes the copies of damaged files once somebody is erased; they are erased whether that succeeds or not. */
export async function withoutCopies(
  certificate: ErasureCertificate,
  discard: () => Promise<unknown> = api.discardDamagedCopies,
): Promise<Erased> {
  try {
    await discard();
    return { certificate: { ...certificate, damagedCopiesKept: 0 }, copiesError: null };
  } catch (error) {
    return { certificate, copiesError: error };
  }
}
