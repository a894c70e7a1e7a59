import { z } from 'zod';

/**
 * What one input may cost. One that takes longer is read again, for a busy machine may have been slow just then; one that takes
 * three times as long is ended at once.
 */
export const limits = { cpuMs: 2000, tries: 3, endMs: 6000, megabytes: 512, troubles: 5 } as const;

/** Broken readers, to see that each is noticed: switches of the test, never of the product. */
export const breaks = ['hang', 'throw', 'hog', 'pollution', 'silence'] as const;
export type Break = (typeof breaks)[number];

export const isBreak = (name: unknown): name is Break => breaks.some(one => one === name);

const order = z.object({
  root: z.string(),
  /** Where the process leaves the input in hand and its report. */
  folder: z.string(),
  parser: z.string(),
  seed: z.number(),
  inputs: z.number(),
  breaking: z.enum(breaks).nullable(),
});
/** What one process is asked to try. */
export type Order = Readonly<z.infer<typeof order>>;

export const readOrder = (text: string): Order => order.parse(JSON.parse(text));

const report = z.object({
  /** Inputs from public data, and generated ones. */
  given: z.number(),
  generated: z.number(),
  accepted: z.number(),
  refused: z.number(),
  slowestMs: z.number(),
  megabytes: z.number(),
  troubles: z.array(z.object({ number: z.string(), what: z.string() })),
});
/** What became of it. */
export type Report = Readonly<z.infer<typeof report>>;
export type Trouble = Report['troubles'][number];

export const readReport = (text: string): Report => report.parse(JSON.parse(text));
