import { readBlocks } from '../formats/blocks';
import { plainBlocks } from '../formats/text/plain-blocks';
import { type Examination, examine } from './examine';
import type { FindingKind, Mark } from './finding';
import { isHolder, withoutOverlaps } from './overlaps';
import { foldText } from './text/fold';
import { readThrough } from './text/read-through';

/** What says who somebody is by itself, whatever stands around it. */
const telling: ReadonlySet<FindingKind['kind']> = new Set([
  'known-person',
  'known-school',
  'email',
  'phone',
  'identifier',
  'postcode',
  'birth-date',
]);

const block = /[^\n]+(?:\n(?![ \t]*\n)[^\n]*)*/g;
const marked = /[[\]_<\\*`~]/;

/**
 * The net below all readings: every block is shown as the formats show it, and what tells of somebody there and was not
 * found in its source makes a mark of the whole block, because nobody knows where in it that came from.
 */
export function withShownOnes(
  marks: readonly Mark[],
  text: string,
  examination: Examination,
): readonly Mark[] {
  if (!marked.test(text)) return marks;
  const plain = marks.filter(mark => !isHolder(mark)).sort((a, b) => a.from - b.from);
  let next = 0;
  const missed = [...text.matchAll(block)].flatMap(({ index: from, 0: source }) => {
    const to = from + source.length;
    while ((plain[next]?.to ?? to) <= from) next += 1;
    if (!marked.test(source)) return [];
    const mark = missedIn(source, untilAfter(plain, next, to), text, examination);
    return mark === undefined ? [] : [{ ...mark, from, to }];
  });
  if (missed.length === 0) return marks;
  const isWithin = (mark: Mark) => missed.some(one => one.from <= mark.from && one.to >= mark.to);
  return [...marks.filter(mark => isHolder(mark) || !isWithin(mark)), ...missed];
}

function untilAfter(plain: readonly Mark[], first: number, to: number): readonly Mark[] {
  let last = first;
  while ((plain[last]?.from ?? to) < to) last += 1;
  return plain.slice(first, last);
}

function missedIn(
  source: string,
  inside: readonly Mark[],
  text: string,
  examination: Examination,
): Mark | undefined {
  const shown = foldText(plainBlocks(readBlocks(source, () => null)));
  const found = inside.flatMap(({ from, to }) => readings(text.slice(from, to))).map(bare);
  // What stands there in one piece was judged where it stands.
  const whole = readings(source).map(flowing);
  return withoutOverlaps(examine(shown, examination), shown).find(({ from, to, kind }) => {
    const words = shown.slice(from, to);
    if (!telling.has(kind.kind) || whole.some(one => one.includes(flowing(words)))) return false;
    return !found.some(one => one.includes(bare(words)));
  });
}

/** A source as it stands, and without its marks. */
function readings(source: string): readonly string[] {
  const through = readThrough(source);
  return [foldText(source), ...(through === null ? [] : [through.text])];
}

function flowing(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
