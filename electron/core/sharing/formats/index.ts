import { assertNever } from '../../../../shared/assert-never';
import type { ShareDocument } from '../share-document';
import { writeCsv } from './csv/write-csv';
import type { FormatFile, ShareFormat } from './format-file';
import { writeHtml } from './html/write-html';
import { writeJson } from './json/write-json';
import type { FormatLabels } from './labels';
import { writeMarkdownFolder } from './markdown/write-folder';
import { writeMarkdown } from './markdown/write-markdown';
import { writeText } from './text/write-text';

export { type FormatFile, type ShareFormat, shareFormats } from './format-file';
export { jsonSchema } from './json/schema';
export type { FormatLabels } from './labels';
export { withPlainProperties } from './pdf/plain-properties';

/**
 * The files of `document` in a format, as bytes; nothing is written to the disk. The same document in the same words always
 * gives the same bytes: there is no hour, no author, no machine and nothing random in them.
 */
export async function writeFormat(
  format: ShareFormat,
  document: ShareDocument,
  labels: FormatLabels,
): Promise<readonly FormatFile[]> {
  switch (format) {
    case 'markdown-folder':
      return writeMarkdownFolder(document, labels);
    case 'markdown':
      return writeMarkdown(document, labels);
    case 'html':
      return writeHtml(document, labels);
    case 'docx': {
      // Large, and seldom needed: loaded when it is.
      const { writeDocx } = await import('./docx/write-docx');
      return writeDocx(document, labels);
    }
    case 'json':
      return writeJson(document);
    case 'csv':
      return writeCsv(document, labels);
    case 'text':
      return writeText(document, labels);
    default:
      return assertNever(format);
  }
}
