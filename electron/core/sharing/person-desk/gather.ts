import type { PersonId } from '../../../../shared/domain/ids';
import type { SharingId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import { requireRecord } from '../../network/records/stamps';
import { beginSharing } from '../leaving/keep-sharings';
import { deskWords } from './desk-words';
import { readDossier } from './dossier';
import { inTurns } from './in-turns';

/** Begins a sharing for somebody who asked, with every entry that is surely about them, the oldest first: what may be somebody else's is none of theirs. */
export async function gatherForPerson(open: OpenJournal, id: PersonId): Promise<SharingId> {
  const person = requireRecord(open.vault.db.data.people, id);
  const dossier = await inTurns(open, journal => readDossier(journal, person));
  const entries = dossier.entries.flatMap(({ file, sure }) => (sure ? [file.entry] : []));
  const inOrder = [...entries].sort((a, b) =>
    a.date === b.date ? a.createdAt - b.createdAt : a.date < b.date ? -1 : 1,
  );
  return beginSharing(open, {
    title: deskWords()('gathered', { name: person.name }),
    recipient: { kind: 'subject', person: id },
    entries: inOrder.map(entry => entry.id),
  });
}
