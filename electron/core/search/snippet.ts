import type { Segment } from '../../../shared/contract/search';
import { type Mark, segmentsOf } from './marks';

/** UTF-16 units, without the dots. */
export const snippetLength = 240;
/** How much is shown before the first match, so that it stands in a sentence. */
const lead = 50;
/** The same for the markdown that the snippet is taken from, which is longer by its marks. */
const excerptLead = 120;
const excerptLength = 500;

/** A part of a longer text. */
export type Excerpt = { readonly text: string; readonly cutBefore: boolean; readonly cutAfter: boolean };

/** About `snippetLength` characters of the excerpt where most of the query's words stand together, cut between words. */
export function snippetOf(
  { text, cutBefore, cutAfter }: Excerpt,
  marks: readonly Mark[],
): readonly Segment[] {
  const wished = Math.min(densestStart(marks) - lead, text.length - snippetLength);
  const start = wordStart(text, wished);
  const end = wordEnd(text, start + snippetLength, start);
  const dots: Segment = { text: '…', hit: false };
  const before = start > 0 || cutBefore ? [dots] : [];
  const after = end < text.length || cutAfter ? [dots] : [];
  return [...before, ...segmentsOf(text, marks, start, end), ...after];
}

/** The part of a markdown text that a snippet is made from: from a line or a word some way before the densest stretch. */
export function excerptOf(markdown: string, marks: readonly Mark[]): Excerpt {
  const start = excerptStart(markdown, densestStart(marks));
  const end = wordEnd(markdown, start + excerptLength, start);
  return { text: markdown.slice(start, end), cutBefore: start > 0, cutAfter: end < markdown.length };
}

function excerptStart(markdown: string, first: number): number {
  const wished = first - excerptLead;
  if (wished <= 0) return 0;
  const line = markdown.indexOf('\n', wished);
  return line === -1 || line >= first ? wordStart(markdown, wished) : line + 1;
}

/** Where the first stretch begins that has most of the query's words, the surest ones. */
function densestStart(marks: readonly Mark[]): number {
  const most = worthOf(marks, 0, marks.length);
  let best = 0;
  let bestWorth = 0;
  let end = 0;
  for (const [first, mark] of marks.entries()) {
    while ((marks[end]?.to ?? Number.POSITIVE_INFINITY) - mark.from <= snippetLength - lead) end += 1;
    const worth = worthOf(marks, first, Math.max(end, first + 1));
    if (worth <= bestWorth) continue;
    bestWorth = worth;
    best = mark.from;
    if (worth === most) break;
  }
  return best;
}

/** The best similarity of each word among the marks from `first` up to `end`, added up. */
function worthOf(marks: readonly Mark[], first: number, end: number): number {
  const best: number[] = [];
  for (let at = first; at < end; at += 1) {
    const mark = marks[at];
    if (mark !== undefined) best[mark.word] = Math.max(best[mark.word] ?? 0, mark.similarity);
  }
  return best.reduce((sum, similarity) => sum + similarity, 0);
}

/** The first place from `wished` on where a word begins; gives up after 30 characters, as in text without spaces. */
function wordStart(text: string, wished: number): number {
  if (wished <= 0) return 0;
  const space = text.indexOf(' ', wished - 1);
  const start = space === -1 || space - wished > 30 ? wished : space + 1;
  return isLowSurrogate(text, start) ? start + 1 : start;
}

function wordEnd(text: string, wished: number, start: number): number {
  if (wished >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wished);
  const end = space <= start || wished - space > 30 ? wished : space;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
