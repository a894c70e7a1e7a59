import { readBlocks } from '../../sharing/formats/blocks';
import { htmlBlocks } from '../../sharing/formats/html/html-blocks';
import { escapeHtml } from '../../sharing/formats/html/markup';
import type { NetworkRecord } from '../network-record';
import { factList, linked } from './facts';
import { recordFacts } from './record-facts';
import { anchorOf, type Surroundings } from './surroundings';

/** A person, school, circle, conversation or review: what is known of it, its notes, and where it is named. */
export function recordArticle(record: NetworkRecord, around: Surroundings): string {
  const { facts, inBin } = around.texts.journalArchive;
  const { id, binnedAt } = record.value;
  const anchor = anchorOf(id);
  const parts = [
    `<article aria-labelledby="${anchor}">`,
    `<h3 id="${anchor}">${escapeHtml(around.titleOf(id))}</h3>`,
    binnedAt === null ? '' : `<p>${escapeHtml(inBin)}</p>`,
    factList([...recordFacts(record, around), linked(facts.namedIn, around.referring(id), around)]),
    ...textsOf(record, around).map(({ heading, text }) => section(heading, text)),
    '</article>\n',
  ];
  return parts.filter(part => part !== '').join('\n');
}

type Text = { readonly heading: string; readonly text: string };

/** The names in notes of records were never settled as those of entries are, so they are words. */
function section(heading: string, text: string): string {
  const blocks = readBlocks(text, () => null);
  if (blocks.length === 0) return '';
  const html = htmlBlocks(blocks, { under: 4, pictures: new Map() });
  return heading === '' ? html : `<h4>${escapeHtml(heading)}</h4>\n${html}`;
}

function textsOf(record: NetworkRecord, { texts, names }: Surroundings): readonly Text[] {
  const desk = texts.personDeskDocument;
  switch (record.kind) {
    case 'circle':
      return [
        { heading: desk.circle.agreement, text: record.value.agreement },
        { heading: desk.circle.notes, text: record.value.notes },
      ];
    case 'review':
      return [
        ...record.value.ratings.map(({ theme, why }) => ({ heading: names.theme(theme), text: why })),
        { heading: desk.review.agreed, text: record.value.agreed },
      ];
    case 'person':
    case 'school':
    case 'conversation':
      return [{ heading: '', text: record.value.notes }];
  }
}
