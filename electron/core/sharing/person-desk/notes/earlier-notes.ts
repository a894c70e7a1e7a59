import { displayTitle, type EntryContent } from '../../../../../shared/domain/entry';
import type { ShareNote } from '../../share-document';
import { deskWords, spokenInstant } from '../desk-words';
import type { Dossier } from '../dossier';
import { namesByRevision } from '../found-entries';
import { deskNote, sections } from './desk-note';

/** Earlier versions of entries that name the person and say something else than any later one. */
export function earlierNotes({ entries }: Dossier): readonly ShareNote[] {
  return entries.flatMap(found => {
    const said = new Set([wordsOf(found.file.entry)]);
    const named = namesByRevision(found);
    return found.file.revisions.flatMap((revision, index): readonly ShareNote[] => {
      const words = wordsOf(revision.content);
      if ((named[index] ?? 0) === 0 || said.has(words)) return [];
      said.add(words);
      const title = displayTitle(revision.content);
      return [
        deskNote({
          of: `revision:${revision.id}`,
          title: deskWords()('earlier.title', { title: title === '' ? deskWords()('untitled') : title }),
          date: revision.content.date,
          body: sections([
            ['', deskWords()('earlier.until', { day: spokenInstant(revision.at) })],
            ['', revision.content.body],
          ]),
          outcome: revision.content.outcome,
        }),
      ];
    });
  });
}

function wordsOf({ title, body, outcome }: EntryContent): string {
  return JSON.stringify([title, body, outcome]);
}
