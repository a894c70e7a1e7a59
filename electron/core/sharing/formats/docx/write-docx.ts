import { Document, Packer, Paragraph, type Table, TextRun } from 'docx';
import type { ShareDocument } from '../../share-document';
import { readableLine } from '../blocks';
import type { FormatFile } from '../format-file';
import type { FormatLabels } from '../labels';
import { factsWithFiles, type Page, type PageNote, pageOf } from '../page';
import { stemOf } from '../stem';
import { coreProperties } from './core-properties';
import { type DocxPlace, docxBlocks, headingStyle } from './docx-blocks';
import { docxPicture, isForWord } from './docx-inlines';
import { Numbering } from './numbering';
import { sameBytes } from './same-bytes';
import { wordStyles } from './word-styles';

/** One Word document (ECMA-376): the title, then each note below a heading. The same document always gives the same bytes. */
export async function writeDocx(
  document: ShareDocument,
  labels: FormatLabels,
): Promise<readonly FormatFile[]> {
  const page = pageOf(document, labels);
  const packed = await Packer.toBuffer(wordDocument(page, labels));
  return [{ path: `${stemOf(document)}.docx`, bytes: sameBytes(packed, coreProperties(page)) }];
}

function wordDocument(page: Page, labels: FormatLabels): Document {
  const numbering = new Numbering();
  let pictures = 0;
  const nextNumber = () => {
    pictures += 1;
    return pictures;
  };
  const children = [
    new Paragraph({ style: 'Title', children: [new TextRun(page.title)] }),
    new Paragraph({ children: [new TextRun(page.day)] }),
    ...page.notes.flatMap(note => {
      const named = { named: note.pictures, nextNumber };
      return wordNote(note, labels, { numbering, pictures: named, under: 1, lists: 0, quotes: 0 });
    }),
  ];
  return new Document({
    title: page.title,
    creator: '',
    lastModifiedBy: '',
    styles: wordStyles(labels.language),
    numbering: numbering.options(),
    sections: [{ children }],
  });
}

function wordNote(note: PageNote, labels: FormatLabels, place: DocxPlace): (Paragraph | Table)[] {
  const { title, body, outcome, otherPictures, attachments } = note;
  const missing = attachments.filter(attachment => !isForWord(attachment));
  const heading = (level: number, text: string) =>
    new Paragraph({ heading: headingStyle(level), children: [new TextRun(text)] });
  return [
    heading(1, title),
    ...factsWithFiles(note, missing, labels).map(
      ({ label, value }) =>
        new Paragraph({
          style: 'Fact',
          children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
        }),
    ),
    ...docxBlocks(body, place),
    ...(outcome === null
      ? []
      : [heading(2, outcome.heading), ...docxBlocks(outcome.blocks, { ...place, under: 2 })]),
    ...otherPictures
      .filter(isForWord)
      .map(
        picture =>
          new Paragraph({ children: [docxPicture(picture, readableLine(picture.name), place.pictures)] }),
      ),
  ];
}
