import { inPieces, type Pieces } from '../../vault/in-pieces';
import { findByPassage, settleFindings } from '../check/check-document';
import type { Finding } from '../check/finding';
import type { KnownNames } from '../check/known-names';
import type { ShareDocument } from '../share-document';

/** `checkDocument`, with pauses: saving and searching go on while hundreds of notes are checked. */
export function checkInTurns(
  document: ShareDocument,
  known: KnownNames,
  dismissed: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  return inPieces(check(document, known, dismissed));
}

function* check(
  document: ShareDocument,
  known: KnownNames,
  dismissed: ReadonlySet<string>,
): Pieces<readonly Finding[]> {
  const found: (readonly Finding[])[] = [];
  for (const findings of findByPassage(document, known)) {
    found.push(findings);
    yield;
  }
  return settleFindings(found.flat(), dismissed);
}
