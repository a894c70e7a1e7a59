import type { Language } from '../../../../../shared/domain/language';
import type { ShareDocument } from '../../share-document';
import { readableLine } from '../blocks';
import type { FormatFile } from '../format-file';
import type { FormatLabels } from '../labels';
import { type Fact, factsWithFiles, type Page, type PageNote, pageOf } from '../page';
import { stemOf } from '../stem';
import { type HtmlPlace, htmlBlocks, htmlPicture } from './html-blocks';
import { escapeHtml } from './markup';
import { pageOpening } from './page-opening';
import { pageStyle } from './style';

/**
 * One HTML file that needs nothing but itself: no script, nothing fetched, pictures in it. Its headings are those of the
 * texts, so that a PDF printed from it has them as its outline.
 */
export function writeHtml(document: ShareDocument, labels: FormatLabels): readonly FormatFile[] {
  const page = pageOf(document, labels);
  const parts = [
    head(page, labels.language),
    ...page.notes.map(note => htmlNote(note, labels)),
    '</main>\n</body>\n</html>\n',
  ];
  // Part by part: all pictures together may be longer than one string can be.
  const bytes = Buffer.concat(parts.map(part => Buffer.from(part)));
  return [{ path: `${stemOf(document)}.html`, bytes }];
}

function head({ title, date, day }: Page, language: Language): string {
  return `${pageOpening({ title, language, style: pageStyle })}<main>
<h1>${escapeHtml(title)}</h1>
<p><time datetime="${date}">${day}</time></p>
`;
}

function htmlNote(note: PageNote, labels: FormatLabels): string {
  const { anchor, title, body, outcome, pictures } = note;
  const place: HtmlPlace = { under: 2, pictures };
  const parts = [
    `<article aria-labelledby="${anchor}">`,
    `<h2 id="${anchor}">${escapeHtml(title)}</h2>`,
    factList(factsWithFiles(note, note.files, labels)),
    htmlBlocks(body, place),
    ...(outcome === null
      ? []
      : [`<h3>${escapeHtml(outcome.heading)}</h3>`, htmlBlocks(outcome.blocks, { ...place, under: 3 })]),
    ...note.otherPictures.map(picture => `<p>${htmlPicture(picture, readableLine(picture.name))}</p>`),
    '</article>\n',
  ];
  return parts.filter(part => part !== '').join('\n');
}

function factList(facts: readonly Fact[]): string {
  const lines = facts.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}
