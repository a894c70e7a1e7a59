import { FolderNames, safeFileName } from '../../../transfer/file-names';
import { formatYaml } from '../../../transfer/front-matter';
import type { ShareDocument, ShareNote } from '../../share-document';
import { readableLine } from '../blocks';
import { type FormatFile, textFile } from '../format-file';
import type { FormatLabels } from '../labels';
import { type PageNote, pageOf, titleOf } from '../page';
import { attachmentFiles } from './attachment-files';
import { markdownBlocks } from './markdown-blocks';
import { attachmentsAsFiles, otherAttachments, pictureFiles } from './note-files';
import { headline } from './write-markdown';

/**
 * A markdown file for each note, with front matter that this app and others read when they bring notes in, and the
 * attachments in a folder beside them.
 */
export function writeMarkdownFolder(document: ShareDocument, labels: FormatLabels): readonly FormatFile[] {
  const page = pageOf(document, labels);
  const files = attachmentFiles(document);
  const names = new FolderNames();
  const titles = new Map(document.notes.map(note => [note.key, titleOf(note, labels)] as const));
  const notes = document.notes.flatMap((note, at) => {
    const shown = page.notes[at];
    if (shown === undefined) return [];
    const name = names.claim(`${note.date} ${safeFileName(shown.title, 'Untitled')}`, '.md');
    const attached = note.attachments.map(attachment => files.get(attachment) ?? '');
    const text = [frontMatter(note, titles, attached), ...texts(shown, files)];
    return [textFile(name, `${text.filter(part => part !== '').join('\n\n')}\n`)];
  });
  return [...notes, ...attachmentsAsFiles(files)];
}

function frontMatter(
  note: ShareNote,
  titles: ReadonlyMap<string, string>,
  attached: readonly string[],
): string {
  const { kind, status, date, seenAt } = note;
  const title = readableLine(note.title);
  const values = {
    ...(title === '' ? {} : { title }),
    kind,
    ...(status === null ? {} : { status }),
    date,
    ...listOf('people', note.people),
    ...listOf('tags', note.tags),
    ...listOf('themes', note.themes),
    ...(seenAt === null ? {} : { 'seen-at': readableLine(seenAt) }),
    ...listOf(
      'answers',
      note.answers.flatMap(key => titles.get(key) ?? []),
    ),
    ...listOf('attachments', attached),
  };
  return `---\n${formatYaml(values)}---`;
}

function listOf(key: string, values: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return values.length === 0 ? {} : { [key]: values.map(readableLine) };
}

function texts(note: PageNote, files: ReturnType<typeof attachmentFiles>): readonly string[] {
  const pictures = pictureFiles(note, files);
  const { body, outcome } = note;
  return [
    markdownBlocks(body, { under: 0, files: pictures }),
    ...(outcome === null
      ? []
      : [headline(1, outcome.heading), markdownBlocks(outcome.blocks, { under: 1, files: pictures })]),
    ...otherAttachments(note, files),
  ];
}
