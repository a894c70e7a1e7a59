import { type Folded, fold } from './fold';

type Span = { readonly from: number; readonly to: number };

/**
 * A text as it reads with all its marks away: links, emphasis, tags of HTML, brackets, stray backslashes, quote marks and
 * indents at the beginning of lines. What marks cut apart, `M[ar](x)y` or `020 _79460_ 100`, is whole in it.
 */
export type ReadThrough = Folded & {
  /** Whether marks were taken out within a span of the original. */
  readonly isCut: (span: Span) => boolean;
};

const link = String.raw`\]\((?:[^()\n\\]|\\.|\([^()\n]{0,200}\)){0,1000}\)|\]\[[^[\]\n]{0,300}\]`;
const tag = String.raw`<!--[^<>]{0,300}?-->|<!--|-->|<\/?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:[\s/][^<>]{0,300})?>`;
const lineStart = String.raw`(?<=\n)[ \t]*>[ \t>]*|(?<=\n)[ \t]+`;
/** Before punctuation of ASCII it is an escape, which folding knows. */
const backslash = String.raw`\\(?=[\p{L}\p{N}\n\u0080-\u{10ffff}])`;

const some = /[[\]_<\\]|\n[ \t]*[> \t]/;
const marks = new RegExp(String.raw`(?:${tag}|${link}|!?\[|\]|_|${backslash}|${lineStart})+`, 'gu');
const opening = new RegExp(String.raw`(?:${tag}|[!@]?\[|[*_~${'`'}])+$`, 'u');
const closing = new RegExp(String.raw`^(?:${tag}|${link}|\]|[*_~${'`'}])+`, 'u');

/** `null` where folding alone gives the same. */
export function readThrough(text: string): ReadThrough | null {
  if (!some.test(text)) return null;
  const cuts = [...text.matchAll(marks)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  }));
  return cuts.length === 0 ? null : withoutCuts(text, cuts);
}

function withoutCuts(text: string, cuts: readonly Span[]): ReadThrough {
  const { left, pieces } = remaining(text, cuts);
  const folded = fold(left);
  const original = (index: number): number => {
    const piece = lastAtMost(pieces, index, ({ at }) => at);
    return piece === undefined ? index : piece.original + index - piece.at;
  };
  return {
    text: folded.text,
    start: index => original(folded.start(index)),
    end: index => original(folded.end(index) - 1) + 1,
    isCut: ({ from, to }) => {
      const cut = lastAtMost(cuts, to - 1, one => one.from);
      return cut !== undefined && cut.to > from;
    },
  };
}

/** Where a piece of what is left begins, there and in the original. */
type Piece = { readonly at: number; readonly original: number };

function remaining(
  text: string,
  cuts: readonly Span[],
): { readonly left: string; readonly pieces: readonly Piece[] } {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let [original, at] = [0, 0];
  for (const { from, to } of [...cuts, { from: text.length, to: text.length }]) {
    if (from > original) {
      parts.push(text.slice(original, from));
      pieces.push({ at, original });
      at += from - original;
    }
    original = to;
  }
  return { left: parts.join(''), pieces };
}

function lastAtMost<Item>(
  sorted: readonly Item[],
  value: number,
  keyOf: (item: Item) => number,
): Item | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && keyOf(item) <= value) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

/** A span with marks inside it, with those that directly enclose it, so that none is left without its other half. */
export function withMarksAround<Value extends Span>(text: string, span: Value): Value {
  const before = opening.exec(text.slice(Math.max(0, span.from - 400), span.from))?.[0].length ?? 0;
  const after = closing.exec(text.slice(span.to, span.to + 1400))?.[0].length ?? 0;
  return { ...span, from: span.from - before, to: span.to + after };
}
