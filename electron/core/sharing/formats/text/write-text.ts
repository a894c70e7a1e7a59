import type { ShareDocument } from '../../share-document';
import { type FormatFile, textFile } from '../format-file';
import type { FormatLabels } from '../labels';
import { factsWithFiles, type PageNote, pageOf } from '../page';
import { stemOf } from '../stem';
import { plainBlocks } from './plain-blocks';

/** Everything as one text file without any marks; pictures and files by name. */
export function writeText(document: ShareDocument, labels: FormatLabels): readonly FormatFile[] {
  const page = pageOf(document, labels);
  const notes = page.notes.map(note => plainNote(note, labels));
  const text = [`${page.title}\n${'='.repeat(lineUnder(page.title))}\n\n${page.day}`, ...notes].join(
    '\n\n\n',
  );
  return [textFile(`${stemOf(document)}.txt`, `${text}\n`)];
}

function plainNote(note: PageNote, labels: FormatLabels): string {
  const { title, body, outcome } = note;
  const facts = factsWithFiles(note, note.attachments, labels);
  const lines = facts.map(({ label, value }) => `${label}: ${value}`);
  return [
    `${title}\n${'-'.repeat(lineUnder(title))}\n${lines.join('\n')}`,
    plainBlocks(body),
    ...(outcome === null ? [] : [`${outcome.heading}:`, plainBlocks(outcome.blocks)]),
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

const lineUnder = (title: string): number => Math.min(title.length, 72);
