import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Row } from './part';

/** A row with what it belongs to and how it was tried. */
export interface ReportRow extends Row {
  /** A part of the torture, or `readers` for the inputs of `npm run test:corpora`. */
  readonly part: string;
  readonly scale: string;
  readonly seed: number;
}

const kept = z.object({ rows: z.array(z.looseObject({ part: z.string() })) });

const rowsIn = (file: string) =>
  existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, 'utf8'))).rows : [];

/** Puts rows into a report (`out/torture.json`), in place of earlier ones of the same parts; what other parts found stays. */
export const gather = async (file: string, rows: readonly ReportRow[]): Promise<void> => {
  const parts = new Set(rows.map(({ part }) => part));
  const others = rowsIn(file).filter(({ part }) => !parts.has(part));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ rows: [...others, ...rows] }, null, 2)}\n`);
};
