import { localDateOf } from '../../../../../shared/domain/time';
import type { ShareNote } from '../../share-document';
import { deskWords, spokenInstant } from '../desk-words';
import type { Dossier } from '../dossier';
import { deskNote, lines } from './desk-note';

/** One note of what left with the person in it, when and for whom; none when nothing did. */
export function leftNote({ person, handovers }: Dossier): readonly ShareNote[] {
  const left = handovers.map(({ handover }) => handover).sort((a, b) => a.at - b.at);
  const last = left.at(-1);
  if (last === undefined) return [];
  const told = left.map(({ at, title, recipientName }) =>
    deskWords()('left.line', {
      day: spokenInstant(at),
      title,
      recipient: recipientName === '' ? deskWords()('left.anybody') : recipientName,
    }),
  );
  return [
    deskNote({
      of: `left:${person.id}`,
      title: deskWords()('left.title'),
      date: localDateOf(last.at),
      body: lines(told),
    }),
  ];
}
