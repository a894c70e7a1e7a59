import { setImmediate } from 'node:timers/promises';
import { findByPassage, settleFindings } from '../check/check-document';
import type { Finding } from '../check/finding';
import type { KnownNames } from '../check/known-names';
import type { ShareDocument } from '../share-document';

/** Milliseconds of checking before others are answered. */
const turn = 20;

/** `checkDocument`, with pauses: saving and searching go on while hundreds of notes are checked. */
export async function checkInTurns(
  document: ShareDocument,
  known: KnownNames,
  dismissed: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  const found: (readonly Finding[])[] = [];
  let began = performance.now();
  for (const findings of findByPassage(document, known)) {
    found.push(findings);
    if (performance.now() - began < turn) continue;
    await setImmediate();
    began = performance.now();
  }
  return settleFindings(found.flat(), dismissed);
}
