import { expect, it } from 'vitest';
import { cutIntoPieces } from '../../../../../electron/core/transfer/html-archive/cut-into-pieces';

async function* of(...texts: readonly string[]) {
  yield* texts;
}

async function piecesOf(size: number, ...texts: readonly string[]): Promise<readonly string[]> {
  const pieces: string[] = [];
  for await (const piece of cutIntoPieces(of(...texts), size)) pieces.push(piece.toString('utf8'));
  return pieces;
}

it('cuts texts into pieces of one size, whatever their own, and loses nothing', async () => {
  expect(await piecesOf(4, 'ab', 'cdefghij', '', 'k')).toEqual(['abcd', 'efgh', 'ijk']);
  expect(await piecesOf(4, 'abcd', 'efgh')).toEqual(['abcd', 'efgh']);
  expect(await piecesOf(4)).toEqual([]);
});
