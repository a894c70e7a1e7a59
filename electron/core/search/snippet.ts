import type { Segment } from '../../../shared/contract/search';
import { type Mark, segmentsOf } from './marks';

/** UTF-16 units, without the dots. */
export const snippetLength = 240;
/** How much is shown before the first match, so that it stands in a sentence. */
const lead = 50;

/** About `snippetLength` characters of `text` where most of the query's words stand together, cut between words. */
export function snippetOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  if (text.length <= snippetLength) return segmentsOf(text, marks);
  const start = wordStart(text, Math.min(densestStart(marks) - lead, text.length - snippetLength));
  const end = wordEnd(text, start + snippetLength, start);
  const segments = segmentsOf(text, marks, start, end);
  const dots: Segment = { text: '…', hit: false };
  return [...(start > 0 ? [dots] : []), ...segments, ...(end < text.length ? [dots] : [])];
}

/** Where the stretch begins whose distinct words are worth most; the earliest of equals. */
function densestStart(marks: readonly Mark[]): number {
  let best = 0;
  let bestWorth = 0;
  let last = 0;
  for (const [first, mark] of marks.entries()) {
    last = Math.max(last, first);
    while (last + 1 < marks.length && (marks[last + 1]?.to ?? 0) - mark.from <= snippetLength - lead)
      last += 1;
    const worth = worthOf(marks, first, last);
    if (worth > bestWorth) {
      bestWorth = worth;
      best = mark.from;
    }
  }
  return best;
}

/** The best similarity of each word counts once; a little more for every further mark. */
function worthOf(marks: readonly Mark[], first: number, last: number): number {
  const best = new Map<number, number>();
  let worth = 0;
  for (let at = first; at <= Math.min(last, first + 40); at += 1) {
    const mark = marks[at];
    if (mark === undefined) continue;
    worth += 0.01 * mark.similarity;
    best.set(mark.word, Math.max(best.get(mark.word) ?? 0, mark.similarity));
  }
  for (const similarity of best.values()) worth += similarity;
  return worth;
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
