import type { z } from 'zod';
import type { ImportNote } from '../../../../../shared/contract/transfer';
import { asId, type EntryId } from '../../../../../shared/domain/ids';
import { foldName } from '../../../../../shared/domain/inline';
import { ownFacts, ownJsonFacts, ownJsonNote, ownNote } from '../../archives/own-json-files';
import type { SourceFiles } from '../../archives/source-files';
import type { ReadNote } from '../../note-file';
import { textFileLimit } from '../../text-limits';
import { stopIfAborted } from '../../walk-folder';
import { readFilledNote } from '../filled-note';
import { parseJson } from '../read-json-file';
import type { SourceContext, SourceRead } from '../source';
import { themesNamed } from '../themes-named';

type Placed = z.infer<typeof ownJsonNote> & { readonly file: string; readonly id: EntryId };

/** What this app wrote as JSON. Whom a note was for does not stand in it: like any other it comes in for the head alone. */
export async function readOwnJson(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const facts = await heldJson(files, `${context.root}${ownFacts}`, ownJsonFacts);
  if (facts === null) return null;
  const document = context.root.slice(0, -1);
  const placed: Placed[] = [];
  for (const file of files.files.filter(one => ownNote.test(one))) {
    stopIfAborted(context.signal);
    const one = await heldJson(files, file, ownJsonNote);
    if (one !== null) placed.push({ ...one, file, id: asId.entry(context.newId()) });
  }
  const byKey = new Map(placed.map(({ note, id }) => [note.key, id]));
  const newer: ImportNote[] = facts.isNewer
    ? [{ file: document, problem: 'newer-format', leftOut: true }]
    : [];
  const unread = facts.unread.map(
    (number): ImportNote => ({ file: `${document} › ${number}`, problem: 'unreadable', leftOut: true }),
  );
  const notes = [...placed.map(one => readNote(one, byKey, context)), ...newer, ...unread];
  return { source: 'own-json', notes, used: new Set(files.files), locked: null };
}

/** What a file says that was made when the document was opened; `null` when there is none. */
async function heldJson<T>(files: SourceFiles, file: string, schema: z.ZodType<T>): Promise<T | null> {
  const read = files.files.includes(file) ? await files.read(file, textFileLimit) : null;
  return read === null ? null : schema.parse(parseJson(new TextDecoder().decode(read.bytes)));
}

function readNote(
  { note, attachments, file, id }: Placed,
  byKey: ReadonlyMap<string, EntryId>,
  context: SourceContext,
): ReadNote | ImportNote {
  const { themes, others } = themesNamed(note.themes, context.names);
  const school = context.names.schools.find(({ name }) => foldName(name) === foldName(note.seenAt ?? ''));
  const isUnknown = note.seenAt !== null && school === undefined;
  const at = new Date(`${note.date}T12:00`).getTime();
  const read = readFilledNote(
    {
      file: `${context.root.slice(0, -1)} › ${Number.parseInt(file.slice(context.root.length), 10)}`,
      title: note.title,
      body: note.body,
      createdAt: at,
      updatedAt: null,
      date: note.date,
      tags: [...note.tags, ...others],
      pinned: false,
      links: [],
      attachments: attachments.map(({ file: path, name }) => ({
        file: `${context.root}${path}`,
        name,
        addedAt: null,
      })),
      problems: [],
      rest: isUnknown ? { 'seen-at': note.seenAt } : {},
    },
    {
      kind: note.kind,
      status: note.status,
      people: note.people,
      themes,
      outcome: note.outcome,
      seenAt: school?.id ?? null,
      answers: note.answers.flatMap(key => byKey.get(key) ?? []),
    },
    context,
  );
  if ('problem' in read) return read;
  return { ...read, entry: { ...read.entry, freshId: id, isGivenCopy: true } };
}
