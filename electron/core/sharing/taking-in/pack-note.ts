import { JournalError } from '../../../../shared/contract/errors';
import type { NoteText, PackNoteView } from '../../../../shared/contract/sharing';
import type { Entry, EntryContent } from '../../../../shared/domain/entry';
import type { OpenJournal } from '../../journal/open-journal';
import type { Provenance } from '../merge';
import { landingIn, type Said, saidBy } from './landing';
import type { OpenedPack } from './opened-packs';
import type { Compared } from './pack-view';

/** A note in its three versions, each as an entry here says it. Fails with `not-found` for a key that is not in the pack. */
export function packNote(
  { vault, relations }: OpenJournal,
  { pack }: OpenedPack,
  { notes, followed, row }: Compared,
  key: string,
): PackNoteView {
  const planned = notes.get(key);
  if (planned === undefined) throw new JournalError('not-found');
  const journal = vault.db.data;
  const { note } = planned;
  const origin = followed(pack.sender.verifyingKey, key);
  const entry = origin === undefined ? undefined : journal.entries[origin.entry];
  const files = note.attachments.map(({ name, bytes }) => ({ name, size: bytes.length }));
  return {
    row: row(planned),
    theirs: { ...textOf(saidBy(note, landingIn(journal))), attachments: files },
    ours: entry === undefined ? null : textOf(entry),
    base: origin === undefined || entry === undefined ? null : textOf(asTaken(relations, entry, origin)),
  };
}

/** An entry as it was taken: the first state that was kept of it since, or what it is while nobody wrote on it. */
function asTaken(
  relations: Pick<OpenJournal['relations'], 'revisionsOf'>,
  entry: Entry,
  { revision }: Provenance,
): EntryContent {
  return relations.revisionsOf(entry.id).find(step => step.revision >= revision)?.content ?? entry;
}

function textOf({ title, status, date, body, outcome, tags, people }: Said | EntryContent): NoteText {
  return { title, status, date, body, outcome, tags, people };
}
