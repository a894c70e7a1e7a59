import { type Askable, type Attachment, type Entry, titleLimit } from '../../../shared/domain/entry';
import type {
  CircleId,
  ConversationId,
  EntryId,
  PersonId,
  SchoolId,
  ThemeId,
} from '../../../shared/domain/ids';
import { formatKey } from './front-matter';
import { formatTexts } from './texts-of-file';

/** The version of the format this app writes and reads. */
export const formatVersion = 1;

/** The folder attachments are written to, beside the notes' folders. */
export const attachmentFolder = 'attachments';

/** Names that stand beside ids in a note, for people who read it elsewhere; reading back goes by id. */
export type NoteNames = {
  readonly theme: (id: ThemeId) => string;
  readonly title: (id: EntryId) => string;
  readonly person: (id: PersonId) => string;
  readonly school: (id: SchoolId) => string;
  readonly circle: (id: CircleId) => string;
  readonly conversation: (id: ConversationId) => string;
};

/** An attachment with its path in the exported folder. */
export type ExportedAttachment = { readonly attachment: Attachment; readonly file: string };

/**
 * One entry as a markdown file: YAML front matter with everything but the text, then the text exactly as it is, without
 * a line added or removed, and below it what came of it. `note-reading.ts` reads it back.
 */
export function formatNote(
  entry: Entry,
  names: NoteNames,
  attachments: readonly ExportedAttachment[],
): string {
  const titled = (id: EntryId) => ({ id, title: names.title(id).slice(0, titleLimit) });
  const values = {
    [formatKey]: formatVersion,
    title: entry.title,
    kind: entry.kind,
    ...(entry.status === null ? {} : { status: entry.status }),
    date: entry.date,
    ...(entry.followUp === null ? {} : { 'follow-up': entry.followUp }),
    ...(entry.pinned ? { pinned: true } : {}),
    ...listed(
      'themes',
      entry.themes.map(id => ({ id, name: names.theme(id) })),
    ),
    ...listed('tags', entry.tags),
    ...listed('people', entry.people),
    audience: entry.audience.kind,
    ...(entry.audience.kind === 'circles' ? { circles: entry.audience.circles } : {}),
    ...listed('answers', entry.answers.map(titled)),
    ...listed(
      'links',
      entry.links.map(link => ({ label: link.label, entry: link.entry })),
    ),
    ...listed('attachments', attachments.map(described)),
    ...networkOf(entry, names),
    id: entry.id,
    created: new Date(entry.createdAt).toISOString(),
    updated: new Date(entry.updatedAt).toISOString(),
    revision: entry.revision,
  };
  return formatTexts(values, entry.body, [
    { key: 'outcome', heading: outcomeHeading(entry), text: entry.outcome },
  ]);
}

const outcomeHeading = ({ kind }: Entry): string => (kind === 'question' ? 'Decided' : 'What came of it');

/** Whom it names and waits for, where it was seen and said, and how its life went. */
function networkOf(entry: Entry, names: NoteNames): Readonly<Record<string, unknown>> {
  const { seenAt, conversation } = entry;
  return {
    ...listed(
      'waits-for',
      entry.waitsFor.map(one => askable(one, names)),
    ),
    ...(entry.thankedOn === null ? {} : { thanked: entry.thankedOn }),
    ...(seenAt === null ? {} : { 'seen-at': { id: seenAt, name: names.school(seenAt) } }),
    ...(entry.ownerAgrees ? { 'owner-agrees': true } : {}),
    ...(conversation === null
      ? {}
      : { conversation: { id: conversation, title: names.conversation(conversation) } }),
    ...listed(
      'mentions',
      entry.mentions.map(({ label, person }) => ({ label, person })),
    ),
    ...listed(
      'trail',
      entry.trail.map(({ from, to, at }) => ({ from, to, at: new Date(at).toISOString() })),
    ),
  };
}

function askable(one: Askable, names: NoteNames) {
  return one.kind === 'person'
    ? { person: one.person, name: names.person(one.person) }
    : { circle: one.circle, name: names.circle(one.circle) };
}

function described({ attachment, file }: ExportedAttachment) {
  return { file, name: attachment.name, added: new Date(attachment.addedAt).toISOString() };
}

/** `key` with `values`, or nothing when there are none. */
export function listed(key: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [key]: values };
}
