import type { PersonId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { ShareNote } from '../share-document';
import { type Dossier, dossierOf } from './dossier';
import { earlierNotes } from './notes/earlier-notes';
import { leftNote } from './notes/left-note';
import { otherNotes } from './notes/other-notes';
import { recordNotes } from './notes/record-notes';

/**
 * What is kept about somebody beside the entries that name them, as notes of a document for them: their record, what was
 * said and agreed in conversations, circles and reviews, notes about others, earlier versions of entries, what was begun
 * and not kept, and what left. The same journal gives the same notes with the same keys. None for who is not in it.
 */
export function notesAboutPerson(journal: Journal, id: PersonId): readonly ShareNote[] {
  const person = journal.people[id];
  if (person === undefined) return [];
  return notesOfDossier(journal, dossierOf(journal, person));
}

function notesOfDossier(journal: Journal, dossier: Dossier): readonly ShareNote[] {
  return [
    ...recordNotes(journal, dossier),
    ...earlierNotes(dossier),
    ...otherNotes(journal, dossier),
    ...leftNote(dossier),
  ];
}
