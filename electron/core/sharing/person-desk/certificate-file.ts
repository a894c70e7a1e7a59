import { JournalError } from '../../../../shared/contract/errors';
import {
  type CertificateId,
  type ErasureCertificate,
  erasureCounts,
} from '../../../../shared/domain/sharing/person-desk';
import { localDateOf } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { writeNewFile } from '../../transfer';
import { say, spokenInstant } from './desk-words';
import { listCertificates } from './erasing/erase-person';

/** Writes a certificate as a text file into `folder`, over nothing that is there. Gives its name. Fails as the disk does. */
export async function exportCertificate(
  open: OpenJournal,
  id: CertificateId,
  folder: string,
): Promise<string> {
  const certificate = listCertificates(open).find(one => one.id === id);
  if (certificate === undefined) throw new JournalError('not-found');
  const name = `${say('certificate.file', { day: localDateOf(certificate.at) })}.txt`;
  return open.outlast(writeNewFile(folder, name, Buffer.from(certificateText(certificate))));
}

/** A certificate as plain text, with the line ends that every editor takes. */
export function certificateText(certificate: ErasureCertificate): string {
  const facts = [
    `${say('certificate.done')}: ${spokenInstant(certificate.at)}`,
    ...(certificate.reference === '' ? [] : [`${say('certificate.reference')}: ${certificate.reference}`]),
    `${say('certificate.number')}: ${certificate.id}`,
  ];
  const parts = [
    say('certificate.title'),
    say('certificate.intro'),
    facts.join('\n'),
    erasureCounts.map(name => `${say(`certificate.${name}`)}: ${certificate[name]}`).join('\n'),
    say(certificate.compacted ? 'certificate.compactedYes' : 'certificate.compactedNo'),
    ...(certificate.damagedCopiesKept === 0
      ? []
      : [say('certificate.damagedCopiesKept', { count: certificate.damagedCopiesKept })]),
    say('certificate.handovers', { count: certificate.handovers }),
    say('certificate.beyond'),
  ];
  return `${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
