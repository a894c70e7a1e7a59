import { setImmediate } from 'node:timers/promises';

/** Work that may be interrupted wherever it yields. */
export type Pieces<Result> = Generator<void, Result>;

/** Milliseconds of work before others are answered. */
const turn = 20;

/**
 * Does the work and answers others in between. What it reads may change meanwhile: whoever asks has to look. `goOn` is asked
 * after every pause, and ends the work by failing.
 */
export async function inPieces<Result>(
  work: Pieces<Result>,
  goOn: () => void = () => undefined,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    if (performance.now() - began < turn) continue;
    await setImmediate();
    goOn();
    began = performance.now();
  }
}

/** Does the work in one go. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
