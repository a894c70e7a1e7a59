/**
 * A line with branches or functions that no unit test reaches, and why that is well.
 *
 * The line is named by its text, not by its number, so that an explanation holds while the code around it moves; it covers
 * every branch that begins on a line of that text in the file.
 */
export interface Gap {
  /** The line as it stands in the source, without the space around it. */
  readonly line: string;
  readonly why: string;
  /** Reached in some runs and not in others, as the moment has it. */
  readonly sometimes?: true;
}

/** Gaps by source file, from the top folder. */
export type Gaps = Readonly<Record<string, readonly Gap[]>>;

/** What is looked up is there by construction; only the compiler, which counts no elements, asks for the other case. */
export const isThere =
  'is always there: what it is looked up by was taken from the same list, match or record';

/** A guard that hands on what nobody expects, unchanged: a bug, which a test could only make by planting one. */
export const bugsPassOn =
  'hands on what no caller and no disk can bring about: a bug, which is not hidden here';

/** What only Windows or macOS does. */
export const otherSystem = 'another operating system than the one the tests run on';
