import { ExternalHyperlink, ImageRun, type ParagraphChild, TextRun } from 'docx';
import { assertNever } from '../../../../../shared/assert-never';
import type { ShareAttachment } from '../../share-document';
import type { Inline } from '../blocks';
import { fitted, imageSize } from './image-size';

/** Pixels of 1/96 inch: A4 without its margins. */
const room = { width: 620, height: 850 } as const;

/** Pictures of the note, and the numbers of those already in the document. */
export type DocxPictures = {
  readonly named: ReadonlyMap<string, ShareAttachment>;
  /** The next number a picture of the document has, from 1. */
  readonly nextNumber: () => number;
};

type Look = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly style?: string;
};

/** Inline text as runs, links and pictures. */
export function docxInlines(
  inlines: readonly Inline[],
  pictures: DocxPictures,
  look: Look = {},
): ParagraphChild[] {
  return inlines.flatMap(inline => docxInline(inline, pictures, look));
}

function docxInline(inline: Inline, pictures: DocxPictures, look: Look): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [new TextRun({ ...look, text: inline.text })];
    case 'code':
      return [new TextRun({ ...look, text: inline.text, font: 'Consolas' })];
    case 'strong':
      return docxInlines(inline.children, pictures, { ...look, bold: true });
    case 'emphasis':
      return docxInlines(inline.children, pictures, { ...look, italics: true });
    case 'struck':
      return docxInlines(inline.children, pictures, { ...look, strike: true });
    case 'link': {
      const children = docxInlines(inline.children, pictures, { ...look, style: 'Hyperlink' });
      return [new ExternalHyperlink({ link: inline.address, children })];
    }
    case 'image':
      return [docxPicture(pictures.named.get(inline.name), inline.description, pictures, look)];
    case 'break':
      return [new TextRun({ break: 1 })];
    default:
      return assertNever(inline);
  }
}

/** A picture, or its description where Word could not show it. */
export function docxPicture(
  picture: ShareAttachment | undefined,
  description: string,
  { nextNumber }: Pick<DocxPictures, 'nextNumber'>,
  look: Look = {},
): ParagraphChild {
  const size = picture === undefined ? null : imageSize(picture.mediaType, picture.bytes);
  const type = picture === undefined ? null : wordType(picture);
  if (picture === undefined || size === null || type === null)
    return new TextRun({ ...look, text: `[${description}]` });
  const number = nextNumber();
  return new ImageRun({
    type,
    data: picture.bytes,
    transformation: fitted(size, room),
    altText: { id: String(number), name: `Picture ${number}`, description },
  });
}

/** Whether a Word document can hold a picture. */
export function isForWord(picture: ShareAttachment): boolean {
  return wordType(picture) !== null && imageSize(picture.mediaType, picture.bytes) !== null;
}

/** WebP is unknown to the versions of Word that schools have. */
function wordType({ mediaType }: ShareAttachment): 'png' | 'jpg' | 'gif' | null {
  switch (mediaType) {
    case 'image/png':
      return 'png';
    case 'image/jpeg':
      return 'jpg';
    case 'image/gif':
      return 'gif';
    case 'image/webp':
    case 'application/pdf':
      return null;
    default:
      return assertNever(mediaType);
  }
}
