import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { Edit } from '../check/edits';
import type { Finding, Where } from '../check/finding';
import { cleanAttachment } from '../check/metadata/clean-attachment';
import { referencesIn } from '../check/references';
import { pseudonymWords } from '../pseudonyms/spoken-words';
import type { ShareDocument, ShareNote } from '../share-document';
import type { Checked } from './checked-sharing';
import { standingOf } from './standing-decisions';
import { notesByKey } from './text-at';

/** The edits by which a text follows what became of the notes and the files it refers to, as `applyDecisions` makes them. */
export function followedIn(
  sharing: Sharing,
  checked: Checked,
  decided: ShareDocument,
): (where: Where, text: string) => readonly Edit[] {
  const { document } = checked;
  const notes = notesByKey(document);
  const decidedNotes = notesByKey(decided);
  const staying = stayingFiles(sharing, checked);
  return (where, text) => {
    if (where.field !== 'body' && where.field !== 'outcome') return [];
    const note = notes.get(where.note);
    const names = note === undefined ? [] : fileNames(note, decidedNotes.get(note.key), staying);
    return referencesIn(text, where.note, document).flatMap((reference): readonly Edit[] => {
      const { from, to } = reference;
      if (reference.kind === 'attachment') {
        const name = names[reference.index] ?? '';
        return name === note?.attachments[reference.index]?.name ? [] : [{ from, to, text: encodeURI(name) }];
      }
      const title = decidedNotes.get(reference.key)?.title;
      return title === undefined
        ? [{ from: from - 2, to: to + 2, text: pseudonymWords.privateNote }]
        : [{ from, to, text: title }];
    });
  };
}

/** What the files of a note are called now, in their order; empty for one that stays here. */
function fileNames(
  { key, attachments }: ShareNote,
  decided: ShareNote | undefined,
  staying: (note: string, index: number, file: ShareNote['attachments'][number]) => boolean,
): readonly string[] {
  const leaving = (decided?.attachments ?? []).values();
  return attachments.map((file, index) =>
    staying(key, index, file) ? '' : (leaving.next().value?.name ?? ''),
  );
}

/** Whether a file stays here: it was taken out, or what it says of itself was and could not be. */
function stayingFiles(sharing: Sharing, checked: Checked) {
  const { decisions } = standingOf(sharing, checked);
  const removed = checked.findings.filter(({ id }) => decisions.get(id)?.do === 'remove');
  const isAt = ({ where }: Finding, field: Where['field'], note: string, index: number) =>
    where.field === field && 'index' in where && where.note === note && where.index === index;
  return (note: string, index: number, file: ShareNote['attachments'][number]): boolean =>
    removed.some(
      finding => finding.kind.kind === 'attachment-content' && isAt(finding, 'attachment-name', note, index),
    ) ||
    (removed.some(finding => isAt(finding, 'attachment-metadata', note, index)) &&
      cleanAttachment(file) === null);
}
