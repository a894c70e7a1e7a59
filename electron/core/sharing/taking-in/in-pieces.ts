import { setImmediate } from 'node:timers/promises';

/** Work that may be interrupted wherever it yields. */
export type Pieces<Result> = Generator<void, Result>;

/** Does the work and answers others in between. What it reads may change meanwhile: whoever asks has to look. */
export async function inPieces<Result>(work: Pieces<Result>): Promise<Result> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    await setImmediate();
  }
}

/** Does the work in one go. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
