/** Lines or characters after which a piece ends at the next place where nothing is cut through. */
const enoughLines = 400;
const enoughCharacters = 40_000;

const fence = /^ {0,3}(`{3,}|~{3,})/;
/** A line that begins something new at the margin, whatever stood above it. */
const fresh = /^(?![ \t>]|[-*+](?:[ \t]|$)|\d{1,9}[.)])/;

/**
 * `text` in pieces that read the same alone: cut between two blocks at the margin, never inside fenced code or a list.
 * Reading markdown takes time that grows with the square of some lengths, so long texts are read by the piece.
 */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  let open: string | null = null;
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    open = fenceAfter(line, open);
    piece.push(line);
    length += line.length + 1;
    const isEnough = piece.length >= enoughLines || length >= enoughCharacters;
    const next = lines[at + 1];
    if (!isEnough || open !== null || line.trim() !== '' || next === undefined) continue;
    if (next.trim() === '' || !fresh.test(next)) continue;
    pieces.push(piece.join('\n'));
    piece = [];
    length = 0;
  }
  return [...pieces, piece.join('\n')];
}

/** The mark of the fenced code that is open after `line`, given the one before it. */
function fenceAfter(line: string, open: string | null): string | null {
  const mark = fence.exec(line)?.[1] ?? null;
  if (mark === null) return open;
  if (open === null) return mark;
  return mark.startsWith(open) && line.trim() === mark ? null : open;
}
