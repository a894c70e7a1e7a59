/** A stretch of a long text. `from` is where it begins. */
export type TextPiece = { readonly from: number; readonly text: string };

const pieceLength = 8_000;

/** `text` cut at line ends into pieces that are laid out by themselves; put together again they are `text`, but for the line ends between them. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  while (text.length - from > pieceLength) {
    const end = text.indexOf('\n', from + pieceLength);
    if (end < 0) break;
    pieces.push({ from, text: text.slice(from, end) });
    from = end + 1;
  }
  return [...pieces, { from, text: text.slice(from) }];
}
