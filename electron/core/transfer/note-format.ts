import { type Attachment, type Entry, titleLimit } from '../../../shared/domain/entry';
import type { EntryId, ThemeId } from '../../../shared/domain/ids';
import { formatKey, formatYaml } from './front-matter';
import { halfSurrogates } from './half-surrogates';

/** The version of the format this app writes and reads. */
export const formatVersion = 1;

/** The folder attachments are written to, beside the notes' folders. */
export const attachmentFolder = 'attachments';

/** Names that stand beside ids in a note, for people who read it elsewhere; reading back goes by id. */
export type NoteNames = {
  readonly theme: (id: ThemeId) => string;
  readonly title: (id: EntryId) => string;
};

/** An attachment with its path in the exported folder. */
export type ExportedAttachment = { readonly attachment: Attachment; readonly file: string };

/**
 * One entry as a markdown file: YAML front matter with everything but the text, then the text exactly as it is, without
 * a line added or removed. `note-reading.ts` reads it back.
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
    id: entry.id,
    created: new Date(entry.createdAt).toISOString(),
    updated: new Date(entry.updatedAt).toISOString(),
    revision: entry.revision,
    ...listed('half-characters', halfSurrogates(entry.body)),
  };
  return `---\n${formatYaml(values)}---\n${entry.body.toWellFormed()}`;
}

function described({ attachment, file }: ExportedAttachment) {
  return { file, name: attachment.name, added: new Date(attachment.addedAt).toISOString() };
}

function listed(key: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [key]: values };
}
