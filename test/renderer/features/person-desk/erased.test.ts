import { expect, it } from 'vitest';
import { withoutCopies } from '../../../../renderer/features/person-desk/erase/erased';
import type { CertificateId, ErasureCertificate } from '../../../../shared/domain/sharing/person-desk';

const certificate: ErasureCertificate = {
  id: 'c' as CertificateId,
  at: 0,
  reference: '',
  erasedEntries: 1,
  rewrittenEntries: 0,
  rewrittenRevisions: 0,
  erasedAttachments: 0,
  leftConversations: 0,
  leftCircles: 0,
  rewrittenHandovers: 0,
  handovers: 0,
  compacted: true,
  damagedCopiesKept: 2,
};

it('certifies that somebody is erased whether the copies of damaged files could be removed or not', async () => {
  const failure = new Error('the disk is away');
  expect(await withoutCopies(certificate, () => Promise.reject(failure))).toEqual({
    certificate,
    copiesError: failure,
  });
  expect(await withoutCopies(certificate, () => Promise.resolve())).toEqual({
    certificate: { ...certificate, damagedCopiesKept: 0 },
    copiesError: null,
  });
});
