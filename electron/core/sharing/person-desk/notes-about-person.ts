import type { PersonId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { OpenJournal } from '../../journal/open-journal';
import type { ShareNote } from '../share-document';
import { type Dossier, readDossier } from './dossier';
import { inTurns } from './in-turns';
import { earlierNotes } from './notes/earlier-notes';
import { leftNote } from './notes/left-note';
import { otherNotes } from './notes/other-notes';
import { recordNotes } from './notes/record-notes';

/**
 * What is kept about somebody beside the entries that name them, as notes of a document for them: their record, what was
 * said and agreed in conversations, circles and reviews, notes about others, earlier versions of entries, what was begun
 * and not kept, and what left. The same journal gives the same notes with the same keys. None for who is not in it. What is
 * changed while they are gathered is not in them.
 */
export function notesAboutPerson(open: OpenJournal, id: PersonId): Promise<readonly ShareNote[]> {
  return inTurns(open, function* (journal) {
    const person = journal.people[id];
    return person === undefined ? [] : notesOfDossier(journal, yield* readDossier(journal, person));
  });
}

function notesOfDossier(journal: Journal, dossier: Dossier): readonly ShareNote[] {
  return [
    ...recordNotes(journal, dossier),
    ...earlierNotes(dossier),
    ...otherNotes(journal, dossier),
    ...leftNote(dossier),
  ];
}
