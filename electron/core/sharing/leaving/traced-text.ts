import type { Edit } from '../check/edits';

/** A part of an edited text and the part it came from; `same` when it was only carried over. */
type Piece = {
  readonly before: Span;
  readonly after: Span;
  readonly same: boolean;
};
type Span = { readonly from: number; readonly to: number };

/** A text as `edited` makes it, with the way back. */
export type TracedText = { readonly text: string; readonly pieces: readonly Piece[] };

/** `text` with all `edits` made, as `edited` does, and where each part of it came from. */
export function tracedText(text: string, edits: readonly Edit[]): TracedText {
  const pieces: Piece[] = [];
  let made = '';
  let at = 0;
  const add = (before: Span, words: string, same: boolean) => {
    pieces.push({ before, after: { from: made.length, to: made.length + words.length }, same });
    made += words;
  };
  for (const { from, to, text: words } of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= at) {
      add({ from: at, to: from }, text.slice(at, from), true);
      add({ from, to }, words, false);
      at = Math.max(at, to);
    } else if (to > at) {
      add({ from: at, to }, '', false);
      at = to;
    }
  }
  add({ from: at, to: text.length }, text.slice(at), true);
  return { text: made, pieces };
}

/** Where a span of the edited text came from, replaced parts as a whole; `null` when all of it was put there by an edit. */
export function cameFrom({ pieces }: TracedText, from: number, to: number): Span | null {
  const touched = pieces.filter(({ after }) => after.from < to && after.to > from);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined || !touched.some(({ same }) => same)) return null;
  return {
    from: first.same ? first.before.from + (from - first.after.from) : first.before.from,
    to: last.same ? last.before.from + (to - last.after.from) : last.before.to,
  };
}
