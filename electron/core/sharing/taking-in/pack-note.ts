import { JournalError } from '../../../../shared/contract/errors';
import type { NoteFile, NoteText, PackNoteView } from '../../../../shared/contract/sharing';
import {
  type Attachment,
  displayTitle,
  type Entry,
  type EntryContent,
} from '../../../../shared/domain/entry';
import type { AttachmentId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { OpenJournal } from '../../journal/open-journal';
import { settingsOf } from '../../journal/settings';
import type { Provenance } from '../merge';
import { landingIn, type Said, saidBy } from './landing';
import { fileDigest } from './open-pack-file';
import type { OpenedPack } from './opened-packs';
import type { Compared } from './pack-view';

/** A note in its three versions, each as an entry here says it. Fails with `not-found` for a key that is not in the pack. */
export async function packNote(
  open: OpenJournal,
  { pack }: OpenedPack,
  { notes, followed, row }: Compared,
  key: string,
): Promise<PackNoteView> {
  const planned = notes.get(key);
  if (planned === undefined) throw new JournalError('not-found');
  const journal = open.vault.db.data;
  const { note } = planned;
  const shown = row(planned);
  const origin = followed(pack.sender.verifyingKey, key);
  const entry = origin === undefined ? undefined : journal.entries[origin.entry];
  const taken = origin === undefined || entry === undefined ? null : asTaken(open, entry, origin);
  const theirs = {
    ...textOf(journal, saidBy(note, landingIn(journal))),
    answers: shown.answers.map(({ title }) => title),
    attachments: note.attachments.map(({ name, bytes }) => fileOf(name, bytes)),
  };
  return {
    row: shown,
    theirs,
    ours: entry === undefined ? null : await versionOf(open, journal, entry),
    base: taken === null ? null : await versionOf(open, journal, taken),
  };
}

/**
 * An entry as it was taken: the first state that was kept of it since, or what it is while nobody wrote on it. A file that was
 * added here since is none of it, and one that was taken away here is known no more.
 */
function asTaken(
  { relations, vault }: OpenJournal,
  entry: Entry,
  { revision, takenAt }: Provenance,
): EntryContent {
  const content = relations.revisionsOf(entry.id).find(step => step.revision >= revision)?.content ?? entry;
  const { attachments } = vault.db.data;
  const cameSince = (id: AttachmentId) => (attachments[id]?.addedAt ?? takenAt) > takenAt;
  return { ...content, attachments: content.attachments.filter(id => !cameSince(id)) };
}

async function versionOf(open: OpenJournal, journal: Journal, content: EntryContent): Promise<NoteText> {
  const attachments: NoteFile[] = [];
  for (const id of content.attachments) {
    const file = journal.attachments[id];
    if (file !== undefined) attachments.push(await storedFile(open, file));
  }
  const answers = content.answers.flatMap(id => journal.entries[id] ?? []).map(displayTitle);
  return { ...textOf(journal, content), answers, attachments };
}

/** One that cannot be read any more has no mark; what the note says is to be seen all the same. */
async function storedFile({ vault }: OpenJournal, { id, name, size }: Attachment): Promise<NoteFile> {
  const [read] = await Promise.allSettled([vault.readAttachment(id)]);
  return read.status === 'fulfilled' ? fileOf(name, read.value) : { name, size, mark: '' };
}

function fileOf(name: string, bytes: Uint8Array): NoteFile {
  return { name, size: bytes.length, mark: fileDigest(bytes) };
}

function textOf(journal: Journal, said: Said): Omit<NoteText, 'answers' | 'attachments'> {
  const { kind, title, status, date, body, outcome, tags, people, themes, seenAt } = said;
  const names = new Map(settingsOf(journal).themes.map(theme => [theme.id, theme.name]));
  return {
    kind,
    title,
    status,
    date,
    body,
    outcome,
    tags,
    people,
    themes: themes.flatMap(id => names.get(id) ?? []),
    seenAt: seenAt === null ? null : (journal.schools[seenAt]?.name ?? null),
  };
}
