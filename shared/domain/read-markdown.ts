import { Lexer, type Token } from 'marked';
import { piecesOf } from './markdown-pieces';

/** Lists and quotes within each other, by the marks and the indent at the beginning of a line. */
const depthLimit = 12;
const indentLimit = 60;
/** A piece that no blank line cuts and that is longer than this is no text anybody wrote by hand. */
const pieceLines = 4000;
const pieceCharacters = 200_000;
/** Marks of one paragraph. */
const marksLimit = 2000;
/** The sum of their squares over a whole text, because the time to read them grows like that. */
const effortLimit = 8_000_000;

const inlineMarks = /[!*_~[\]<`@\\]/g;
const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+[ \t]*/;
const ruleLine = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;

/** The tokens of `markdown`, or of a piece that is too deep or too long to be read, its text. */
export type ReadPiece = { readonly tokens: readonly Token[] } | { readonly verbatim: string };

/**
 * Reads markdown as GitHub's, in bounded time and depth whatever it holds. A paragraph with thousands of marks becomes
 * plain text.
 */
export function readTokens(markdown: string): readonly ReadPiece[] {
  const links: Lexer['tokens']['links'] = Object.create(null);
  const effort = { left: effortLimit };
  const lexed = piecesOf(markdown).map((piece): ReadPiece & { readonly lexer?: Lexer } => {
    if (isUntame(piece)) return { verbatim: piece };
    const lexer = new Lexer({ gfm: true });
    lexer.tokens.links = links;
    const tokens: Token[] = [];
    lexer.blockTokens(piece, tokens);
    return { lexer, tokens };
  });
  // A link may be defined below the text that uses it, so inline text is read when all blocks are known.
  for (const { lexer } of lexed) if (lexer !== undefined) readInlines(lexer, effort);
  return lexed;
}

function readInlines(lexer: Lexer, effort: { left: number }): void {
  // Reading one may queue nothing further: blocks queue, inline text does not.
  for (const { src, tokens } of lexer.inlineQueue) {
    const marks = src.match(inlineMarks)?.length ?? 0;
    effort.left -= marks * marks;
    if (marks > marksLimit || effort.left < 0)
      tokens.push({ type: 'text', raw: src, text: src, escaped: false });
    else lexer.inlineTokens(src, tokens);
  }
  lexer.inlineQueue = [];
}

function isUntame(piece: string): boolean {
  if (piece.length > pieceCharacters) return true;
  const lines = piece.split('\n');
  return lines.length > pieceLines || lines.some(isTooDeep);
}

function isTooDeep(line: string): boolean {
  const start = containers.exec(line.slice(0, 4 * indentLimit))?.[0] ?? '';
  const marks = start.match(/[>*+-]|\d+/g)?.length ?? 0;
  return (marks > depthLimit || (marks > 0 && start.length > indentLimit)) && !ruleLine.test(line);
}
