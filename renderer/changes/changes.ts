import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of a line, and which of the two texts it is in. */
export type ChangedWords = {
  readonly text: string;
  readonly in: 'both' | 'earlier' | 'later';
  /** Its place among the others, from 0. */
  readonly at: number;
};

/** What happened to some lines: nothing (then only their number counts), or words came and went. */
export type ChangedLines = Stretch & {
  /** Its place among the others, from 0. */
  readonly at: number;
};
type Stretch =
  | {
      readonly kind: 'same';
      readonly text: string;
      readonly first: string;
      readonly last: string;
      readonly count: number;
    }
  | { readonly kind: 'changed'; readonly words: readonly ChangedWords[] };

/** Characters of both texts together beyond which comparing would hold up the window. */
export const comparableLength = 400_000;

/** Milliseconds after which comparing gives up. */
const patience = 1_500;

/** How `earlier` became `later`; `null` when they are too long, or too different, to be compared in time. */
export function changesBetween(earlier: string, later: string): readonly ChangedLines[] | null {
  if (earlier.length + later.length > comparableLength) return null;
  const parts = diffLines(ended(earlier), ended(later), { timeout: patience });
  if (parts === undefined) return null;
  const changed: Stretch[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part === undefined) break;
    if (part.removed && next?.added) {
      changed.push({ kind: 'changed', words: wordsBetween(part.value, next.value) });
      at += 1;
    } else if (part.added || part.removed) {
      changed.push({
        kind: 'changed',
        words: numbered([{ text: part.value, in: part.added ? 'later' : 'earlier' }]),
      });
    } else {
      changed.push(same(part.value));
    }
  }
  return numbered(changed);
}

/** Without a last line break the last line would differ from itself in the middle of a text. */
const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

function same(text: string): Stretch {
  const lines = text.replace(/\n$/, '').split('\n');
  return { kind: 'same', text, first: lines[0] ?? '', last: lines.at(-1) ?? '', count: lines.length };
}

/** Word by word where that reads well; a line that was mostly rewritten is shown as one gone and one come. */
function wordsBetween(earlier: string, later: string): readonly ChangedWords[] {
  const whole = numbered<Omit<ChangedWords, 'at'>>([
    { text: earlier, in: 'earlier' },
    { text: later, in: 'later' },
  ]);
  if (earlier.length + later.length > 20_000) return whole;
  const parts = diffWordsWithSpace(earlier, later);
  const kept = parts
    .filter(part => !part.added && !part.removed)
    .reduce((sum, part) => sum + part.value.length, 0);
  if (kept * 4 < Math.max(earlier.length, later.length)) return whole;
  return numbered(
    parts.map(part => ({
      text: part.value,
      in: part.added ? 'later' : part.removed ? 'earlier' : 'both',
    })),
  );
}

function numbered<T>(items: readonly T[]): readonly (T & { readonly at: number })[] {
  return items.map((item, at) => ({ ...item, at }));
}
