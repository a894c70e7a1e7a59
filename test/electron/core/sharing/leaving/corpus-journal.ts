import { join } from 'node:path';
import { journalSchema } from '../../../../../electron/core/session/session';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { openVault, systemEnvironment } from '../../../../../electron/core/vault';
import type { Attachment, Entry } from '../../../../../shared/domain/entry';
import { type AttachmentId, asId, type EntryId, type SchoolId } from '../../../../../shared/domain/ids';
import { byId, entryOf } from '../../network/filling';
import { passphrase, type RunningCore, runOpenCore } from '../../running-core';
import { makeCorpus, type Plant } from '../check/corpus/make-corpus';
import { inventedPeople, inventedSchools } from '../check/corpus/vault';

/** A journal of 300 entries with 1,200 planted identifiers, all of it open to anybody. */
export type CorpusJournal = RunningCore & {
  readonly entries: readonly EntryId[];
  /** What was planted in an entry. */
  readonly plantsOf: (entry: EntryId) => readonly Plant[];
};

export async function corpusJournal(): Promise<CorpusJournal> {
  const journal = await runOpenCore();
  const schools = new Map<string, SchoolId>();
  for (const { name, also = [] } of inventedPeople) {
    await journal.ask('createPerson', { name, content: { alsoKnownAs: also } });
  }
  for (const { name, also = [] } of inventedSchools) {
    const { school } = await journal.ask('createSchool', { name, content: { alsoKnownAs: also } });
    schools.set(name, school.id);
  }
  const { document, plants } = makeCorpus(20261122, 300, 1200);
  const entries = await addNotes(journal, document.notes, schools);
  const byNote = new Map(document.notes.map((note, at) => [note.key, entries[at]] as const));
  const found = new Map<EntryId, Plant[]>();
  for (const plant of plants) {
    const entry = byNote.get(plant.note);
    if (entry !== undefined) found.set(entry, [...(found.get(entry) ?? []), plant]);
  }
  return { ...journal, entries, plantsOf: entry => found.get(entry) ?? [] };
}

/** Puts notes into the journal behind the core's back, with their files; it is locked for it and opened again. */
async function addNotes(
  journal: RunningCore,
  notes: readonly ShareNote[],
  schools: ReadonlyMap<string, SchoolId>,
): Promise<readonly EntryId[]> {
  await journal.core.lock('asked');
  const vault = await openVault({
    folder: join(journal.folder, 'journal'),
    secret: { kind: 'passphrase', passphrase },
    environment: systemEnvironment('test-device'),
    ...journalSchema,
  });
  const attachments: Attachment[] = [];
  const entries: Entry[] = [];
  for (const note of notes) {
    const entry = entryOf('advice');
    const ids: AttachmentId[] = [];
    for (const { name, mediaType, bytes } of note.attachments) {
      const id = asId.attachment(await vault.putAttachment(bytes));
      attachments.push({ id, entry: entry.id, name, mediaType, size: bytes.length, addedAt: 1 });
      ids.push(id);
    }
    const { title, date, body, outcome, tags, people, seenAt } = note;
    const place = seenAt === null ? null : (schools.get(seenAt) ?? null);
    entries.push({
      ...entry,
      ...{ title, date, body, outcome, tags, people },
      // What is called by another name than its own cannot be pointed at; it stands among the people then.
      ...(seenAt !== null && place === null ? { people: [...people, seenAt] } : {}),
      seenAt: place,
      audience: { kind: 'open' },
      attachments: ids,
    });
  }
  await vault.patch(() => ({ entries: byId(entries), attachments: byId(attachments) }));
  await vault.close();
  await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  return entries.map(({ id }) => id);
}
