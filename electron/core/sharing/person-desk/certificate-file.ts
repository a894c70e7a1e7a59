import { JournalError } from '../../../../shared/contract/errors';
import {
  type CertificateId,
  type ErasureCertificate,
  erasureCounts,
} from '../../../../shared/domain/sharing/person-desk';
import { localDateOf } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { writeNewFile } from '../../transfer/write-new-file';
import { deskWords, spokenInstant } from './desk-words';
import { listCertificates } from './erasing/erase-person';

/** Writes a certificate as a text file into `folder`, over nothing that is there. Gives its name. Fails as the disk does. */
export async function exportCertificate(
  open: OpenJournal,
  id: CertificateId,
  folder: string,
): Promise<string> {
  const certificate = listCertificates(open).find(one => one.id === id);
  if (certificate === undefined) throw new JournalError('not-found');
  const name = `${deskWords()('certificate.file', { day: localDateOf(certificate.at) })}.txt`;
  return open.outlast(writeNewFile(folder, name, Buffer.from(certificateText(certificate))));
}

/** A certificate as plain text, with the line ends that every editor takes. */
export function certificateText(certificate: ErasureCertificate): string {
  const facts = [
    `${deskWords()('certificate.done')}: ${spokenInstant(certificate.at)}`,
    ...(certificate.reference === ''
      ? []
      : [`${deskWords()('certificate.reference')}: ${certificate.reference}`]),
    `${deskWords()('certificate.number')}: ${certificate.id}`,
  ];
  const parts = [
    deskWords()('certificate.title'),
    deskWords()('certificate.intro'),
    facts.join('\n'),
    erasureCounts.map(name => `${deskWords()(`certificate.${name}`)}: ${certificate[name]}`).join('\n'),
    deskWords()(certificate.compacted ? 'certificate.compactedYes' : 'certificate.compactedNo'),
    ...(certificate.damagedCopiesKept === 0
      ? []
      : [deskWords()('certificate.damagedCopiesKept', { count: certificate.damagedCopiesKept })]),
    deskWords()('certificate.handovers', { count: certificate.handovers }),
    deskWords()('certificate.beyond'),
  ];
  return `${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
