import { type Gaps, isThere } from '../gap';

const everyKind =
  'every kind there is has its case; the compiler holds that, and this is where it would say so';
const namedPicture =
  'pictures are named in blocks only where the note has one of that name, which is found by the same names';
const lastManner =
  'the last resort, for text that no marks around it can say; no text is known that needs it';

export const sharingFormatsGaps: Gaps = {
  'electron/core/sharing/formats/blocks/read-inlines.ts': [
    {
      line: 'const address = place.inLink ? null : safeLink(token.href);',
      why: 'the reader of markdown puts no link into a link; a page in which it did would be none, which a property test of blocks holds',
    },
    {
      line: 'return joinTexts((tokens ?? []).flatMap(token => inlinesOf(token, deeper)));',
      why: 'every token that is asked for its parts has some; only the types of the reader allow for none',
    },
  ],
  'electron/core/sharing/formats/csv/boxes-in.ts': [
    {
      line: "const text = first?.kind === 'paragraph' ? plainInlines(first.children) : '';",
      why: 'what stands behind a box is a paragraph: the reader of markdown makes it one, whatever is written there',
    },
    { line: 'default:', why: everyKind },
  ],
  'electron/core/sharing/formats/docx/docx-blocks.ts': [{ line: 'default:', why: everyKind }],
  'electron/core/sharing/formats/docx/docx-inlines.ts': [
    {
      line: 'const size = picture === undefined ? null : imageSize(picture.mediaType, picture.bytes);',
      why: namedPicture,
    },
    { line: 'const type = picture === undefined ? null : wordType(picture);', why: namedPicture },
    { line: 'default:', why: everyKind },
  ],
  'electron/core/sharing/formats/docx/docx-words.ts': [
    { line: ": (named[String(name).toLowerCase()] ?? ''),", why: isThere },
  ],
  'electron/core/sharing/formats/html/html-blocks.ts': [
    { line: '? escapeHtml(inline.description)', why: namedPicture },
    { line: 'default:', why: everyKind },
  ],
  'electron/core/sharing/formats/html/markup.ts': [
    { line: 'return text.replace(/[&<>"\']/g, char => escapes[char] ?? char);', why: isThere },
  ],
  'electron/core/sharing/formats/index.ts': [{ line: 'default:', why: everyKind }],
  'electron/core/sharing/formats/markdown/markdown-blocks.ts': [
    {
      line: "const names = new Map([...files].map(([name, file]) => [file.split('/').at(-1) ?? '', name] as const));",
      why: isThere,
    },
    { line: 'default:', why: everyKind },
  ],
  'electron/core/sharing/formats/markdown/markdown-inlines.ts': [
    { line: 'default:', why: everyKind },
    {
      line: "return enclosed(inner(inline.children), manner.emphasis === null ? '' : '**');",
      why: lastManner,
    },
    {
      line: "return enclosed(inner(inline.children), manner.emphasis === null ? '' : '~~');",
      why: lastManner,
    },
    { line: "return enclosed(inner(inline.children), manner.emphasis ?? '');", why: lastManner },
    { line: "return markdownPicture(inline.description, files.get(inline.name) ?? '');", why: isThere },
  ],
  'electron/core/sharing/formats/markdown/note-files.ts': [
    {
      line: "...otherPictures.map(picture => markdownPicture(readableLine(picture.name), files.get(picture) ?? '')),",
      why: isThere,
    },
    { line: "const address = pathAddress(files.get(other) ?? '');", why: isThere },
    {
      line: "return new Map([...pictures].map(([name, picture]) => [name, files.get(picture) ?? ''] as const));",
      why: isThere,
    },
  ],
  'electron/core/sharing/formats/markdown/write-folder.ts': [
    {
      line: "const attached = note.attachments.map(attachment => files.get(attachment) ?? '');",
      why: isThere,
    },
    { line: 'if (shown === undefined) return [];', why: isThere },
  ],
  'electron/core/sharing/formats/page/pictures-named-in.ts': [{ line: 'default:', why: everyKind }],
  'electron/core/sharing/formats/text/plain-blocks.ts': [{ line: 'default:', why: everyKind }],
};
