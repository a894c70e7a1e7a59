import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { sampleBytes } from '../journals';

type Facts = { readonly title?: string; readonly created?: string; readonly heading?: string };

/** A Word file such as a head writes after a visit: headings, emphasis, lists, a table, a link, a note and a picture. */
export async function wordFile({
  title = '',
  created,
  heading = 'A visit to Larkdale',
}: Facts = {}): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    title,
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Said at the gate.')] } },
    sections: [
      {
        children: [
          ...(heading === '' ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 })]),
          new Paragraph({
            children: [
              new TextRun('The hall was '),
              new TextRun({ text: 'very', bold: true }),
              new TextRun(' calm'),
              new FootnoteReferenceRun(1),
              new TextRun('. '),
              new ExternalHyperlink({
                link: 'https://example.org/calm',
                children: [new TextRun('How they do it')],
              }),
            ],
          }),
          new Paragraph({ text: 'What I saw', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'Toast', bullet: { level: 0 } }),
          new Paragraph({ text: 'Registers', bullet: { level: 0 } }),
          new Paragraph({ text: 'Ring first', numbering: { reference: 'steps', level: 0 } }),
          new Paragraph({ text: 'Then call round', numbering: { reference: 'steps', level: 0 } }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Who'), cell('When')] }),
              new TableRow({ children: [cell('Mary'), cell('Monday')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: sampleBytes['image/png'],
                transformation: { width: 10, height: 10 },
                altText: { name: 'wall', description: 'a wall', title: 'wall' },
              }),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  if (created === undefined) return bytes;
  const said = /(<dcterms:created[^>]*>)[^<]*/;
  return changedParts(bytes, { 'docProps/core.xml': xml => xml.replace(said, `$1${created}`) });
}

/** A Word file with some of its parts changed, or put in with nothing before. */
export function changedParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (part: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes))
    parts[name] = Buffer.from(change(Buffer.from(parts[name] ?? '').toString('utf8')));
  return zipSync(parts, { mtime: new Date(2026, 10, 12, 9) });
}
