import type { ShareDocument } from '../../share-document';
import { type FormatFile, textFile } from '../format-file';
import type { FormatLabels } from '../labels';
import { type Fact, type PageNote, pageOf } from '../page';
import { stemOf } from '../stem';
import { attachmentFiles } from './attachment-files';
import { markdownBlocks } from './markdown-blocks';
import { attachmentsAsFiles, otherAttachments, pictureFiles } from './note-files';

/** All notes in one markdown file, each below a heading; attachments, if there are any, in a folder beside it. */
export function writeMarkdown(document: ShareDocument, labels: FormatLabels): readonly FormatFile[] {
  const page = pageOf(document, labels);
  const files = attachmentFiles(document);
  const notes = page.notes.flatMap(note => markdownNote(note, files));
  const text = [headline(1, page.title), page.day, ...notes].filter(part => part !== '').join('\n\n');
  return [textFile(`${stemOf(document)}.md`, `${text}\n`), ...attachmentsAsFiles(files)];
}

function markdownNote(note: PageNote, files: ReturnType<typeof attachmentFiles>): readonly string[] {
  const pictures = pictureFiles(note, files);
  const { title, facts, body, outcome } = note;
  return [
    headline(2, title),
    markdownFacts(facts),
    markdownBlocks(body, { under: 2, files: pictures }),
    ...(outcome === null
      ? []
      : [headline(3, outcome.heading), markdownBlocks(outcome.blocks, { under: 3, files: pictures })]),
    ...otherAttachments(note, files),
  ];
}

/** A plain text as a heading. */
export function headline(level: number, text: string): string {
  const heading = { kind: 'heading', level: 1, children: [{ kind: 'text', text }] } as const;
  return markdownBlocks([heading], { under: level - 1, files: new Map() });
}

function markdownFacts(facts: readonly Fact[]): string {
  const items = facts.map(({ label, value }) => {
    const words = [
      { kind: 'strong', children: [{ kind: 'text', text: `${label}:` }] },
      { kind: 'text', text: ` ${value}` },
    ] as const;
    return { box: null, blocks: [{ kind: 'paragraph', children: words }] } as const;
  });
  return markdownBlocks([{ kind: 'list', start: null, items }], { under: 2, files: new Map() });
}
