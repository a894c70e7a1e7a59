import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type BenchRow, type Judged, round, wordsOf } from './measure';

/** Prints what was measured, and which targets held. */
export function report(rows: readonly BenchRow[], targets: readonly Judged[]): void {
  console.table(
    rows.map(({ name, by, entries, unit, median, p95, recall }) => ({
      name,
      by: by ?? '',
      entries,
      unit,
      median: round(median),
      p95: round(p95),
      'recall@10': recall === undefined ? '' : round(recall),
    })),
  );
  console.table(
    targets.map(({ target, found, held }) => ({
      row: target.row,
      entries: target.entries,
      target: wordsOf(target),
      found,
      held: held ? 'yes' : 'MISSED',
    })),
  );
}

/** Writes both into a file of JSON. */
export async function keep(
  file: string,
  rows: readonly BenchRow[],
  targets: readonly Judged[],
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const judgements = targets.map(({ target, ...rest }) => ({ ...target, ...rest }));
  await writeFile(file, `${JSON.stringify({ rows, targets: judgements }, null, 2)}\n`);
}
