import type { Entry } from '../../../../shared/domain/entry';
import { readableLine, readBlocks } from '../../sharing/formats/blocks';
import { htmlBlocks, htmlPicture } from '../../sharing/formats/html/html-blocks';
import { escapeHtml } from '../../sharing/formats/html/markup';
import { picturesNamedIn } from '../../sharing/formats/page/pictures-named-in';
import type { ShareAttachment } from '../../sharing/share-document';
import { addressesIn } from './addresses';
import { type Attached, htmlFiles } from './attached';
import { entryFacts } from './entry-facts';
import { factList } from './facts';
import { anchorOf, type Surroundings } from './surroundings';

/** One entry: what is known of it, its text, what came of it, and what is attached. */
export function entryArticle(entry: Entry, attached: Attached, around: Surroundings): string {
  const anchor = anchorOf(entry.id);
  const pictures = attached.here.filter(({ mediaType }) => mediaType !== 'application/pdf');
  const named = new Map(pictures.toReversed().map(picture => [picture.name.normalize('NFC'), picture]));
  const addressOf = addressesIn(entry, around);
  const pictureOf = (name: string) => (named.has(name.normalize('NFC')) ? name.normalize('NFC') : null);
  const read = (markdown: string) => readBlocks(markdown, pictureOf, addressOf);
  const [body, outcome] = [read(entry.body), read(entry.outcome)];
  const shown = picturesNamedIn([...body, ...outcome]);
  const others = pictures.filter(one => !isShown(one, named, shown));
  const parts = [
    `<article aria-labelledby="${anchor}">`,
    `<h3 id="${anchor}">${escapeHtml(around.titleOf(entry.id))}</h3>`,
    factList(entryFacts(entry, around)),
    htmlBlocks(body, { under: 3, pictures: named }),
    ...(outcome.length === 0
      ? []
      : [
          `<h4>${escapeHtml(around.texts.sharingDocument.outcome[entry.kind])}</h4>`,
          htmlBlocks(outcome, { under: 4, pictures: named }),
        ]),
    ...others.map(picture => `<p>${htmlPicture(picture, readableLine(picture.name))}</p>`),
    htmlFiles(attached, around),
    '</article>\n',
  ];
  return parts.filter(part => part !== '').join('\n');
}

/** Of two pictures with one name the text shows the first. */
function isShown(
  picture: ShareAttachment,
  named: ReadonlyMap<string, ShareAttachment>,
  shown: ReadonlySet<string>,
): boolean {
  const name = picture.name.normalize('NFC');
  return named.get(name) === picture && shown.has(name);
}
