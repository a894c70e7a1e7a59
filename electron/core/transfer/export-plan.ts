import { JournalError } from '../../../shared/contract/errors';
import type { Conversation } from '../../../shared/domain/conversation';
import { displayTitle, type Entry, titleLimit } from '../../../shared/domain/entry';
import type { Journal } from '../../../shared/domain/journal';
import type { Kind } from '../../../shared/domain/status';
import { defaultThemes } from '../../../shared/domain/theme';
import { attachmentFileName, FolderNames, safeFileName } from './file-names';
import type { NetworkRecord, RecordKind } from './network-record';
import { attachmentFolder, type ExportedAttachment, type NoteNames } from './note-format';
import { exportedRecords } from './record-references';

/** The folder each kind of entry is written to. */
export const kindFolders = {
  question: 'Questions',
  advice: 'Advice',
  practice: 'Practice',
  reflection: 'Reflections',
} as const satisfies Record<Kind, string>;

/** The folder each kind of record is written to. */
export const recordFolders = {
  person: 'People',
  school: 'Schools',
  circle: 'Circles',
  conversation: 'Conversations',
  review: 'Reviews',
} as const satisfies Record<RecordKind, string>;

/** A record with the file it is written to. */
export type ExportedRecord = { readonly file: string; readonly record: NetworkRecord };

/** One file of an export: where it goes and what it is made from. Paths are relative, with `/`. */
export type ExportedNote = {
  readonly file: string;
  readonly entry: Entry;
  readonly attachments: readonly ExportedAttachment[];
};

/** Every entry outside the bin with a file name of its own, in a stable order. */
export function planExport(journal: Journal): readonly ExportedNote[] {
  const namesIn = namesByFolder();
  const attachmentNames = new FolderNames();
  const entries = Object.values(journal.entries).filter(entry => entry.binnedAt === null);
  return entries.sort(byDateThenId).map(entry => {
    const folder = kindFolders[entry.kind];
    const stem = `${entry.date} ${safeFileName(displayTitle(entry), 'Untitled')}`;
    const name = namesIn(folder).claim(stem, '.md');
    const attachments = exportedAttachments(entry, journal, attachmentNames);
    return { file: `${folder}/${name}`, entry, attachments };
  });
}

/** Every record that goes out with a file name of its own, in a stable order. */
export function planRecordFiles(journal: Journal, names: NoteNames): readonly ExportedRecord[] {
  const namesIn = namesByFolder();
  const named = exportedRecords(journal).map(record => ({ record, name: recordName(record, names) }));
  return named.sort(byNameThenId).map(({ record, name }) => {
    const folder = recordFolders[record.kind];
    const stem = safeFileName(name, 'Untitled');
    return { file: `${folder}/${namesIn(folder).claim(stem, '.md')}`, record };
  });
}

/** The names given in each folder so far. */
function namesByFolder(): (folder: string) => FolderNames {
  const given = new Map<string, FolderNames>();
  return folder => {
    const names = given.get(folder) ?? new FolderNames();
    given.set(folder, names);
    return names;
  };
}

/** What a record is called: its name, or its day and whom it is with. */
export function recordName(record: NetworkRecord, names: NoteNames): string {
  switch (record.kind) {
    case 'person':
    case 'school':
    case 'circle':
      return record.value.name;
    case 'conversation':
      return names.conversation(record.value.id);
    case 'review': {
      const { date, circle, reviewer } = record.value;
      const by = reviewer.kind === 'person' ? `, ${names.person(reviewer.person)}` : '';
      return `${date} ${names.circle(circle)}${by}`;
    }
  }
}

type NamedRecord = { readonly record: NetworkRecord; readonly name: string };

function byNameThenId(a: NamedRecord, b: NamedRecord): number {
  return `${a.name} ${a.record.value.id}` < `${b.name} ${b.record.value.id}` ? -1 : 1;
}

/** Fails with `vault-damaged` when an entry names an attachment that is not there. */
function exportedAttachments(
  entry: Entry,
  journal: Journal,
  names: FolderNames,
): readonly ExportedAttachment[] {
  return entry.attachments.map(id => {
    const attachment = journal.attachments[id];
    if (attachment === undefined) throw new JournalError('vault-damaged');
    const { stem, ending } = attachmentFileName(attachment);
    const file = `${attachmentFolder}/${names.claim(stem, ending)}`;
    return { attachment, file };
  });
}

export function noteNames(journal: Journal): NoteNames {
  const { current } = journal.settings;
  const themes = current?.themes ?? defaultThemes;
  const named = new Map(themes.map(theme => [theme.id, theme.name] as const));
  return {
    theme: id => named.get(id) ?? id,
    title: id => {
      const entry = journal.entries[id];
      return entry === undefined ? '' : displayTitle(entry);
    },
    person: id => journal.people[id]?.name ?? '',
    school: id => journal.schools[id]?.name ?? '',
    circle: id => journal.circles[id]?.name ?? '',
    conversation: id => {
      const found = journal.conversations[id];
      return found === undefined ? '' : conversationName(found, journal);
    },
  };
}

/** The day, and the title or else whom it is with. */
function conversationName({ date, title, people, circle }: Conversation, journal: Journal): string {
  const group = circle === null ? undefined : journal.circles[circle];
  const present = people.slice(0, 3).flatMap(id => journal.people[id]?.name ?? []);
  const said = title.trim() === '' ? (group?.name ?? present.join(', ')) : title.trim();
  return `${date} ${said}`.trim().slice(0, titleLimit);
}

function byDateThenId(a: Entry, b: Entry): number {
  return `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1;
}
