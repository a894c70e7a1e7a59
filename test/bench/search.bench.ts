import { createSearchIndex, type SearchDocument, type SearchIndex } from '../../electron/core/search';
import { corpusToday, writeJournal } from './corpus/journal';
import { keystrokesOf, meanRecall, type PlantedQuery, plantedKinds, plantQueries } from './corpus/planted';
import { type BenchPart, type BenchRow, summary, timed } from './measure';

const shown = { limit: 20, today: corpusToday } as const;
const queriesOfEachKind = 14;

/** Queries without a known target that a head types all day. */
const everydayQueries = [
  'the',
  'attendance',
  'mary',
  'reading behaviour',
  '#phonics',
  'kind:question is:open',
  '"of the"',
];

export const searchBench: BenchPart = {
  name: 'search',
  targets: [
    { row: 'search a keystroke', entries: 10_000, measure: 'p95', atMost: 5 },
    { row: 'search a keystroke', entries: 50_000, measure: 'p95', atMost: 10 },
    ...[10_000, 50_000].flatMap(entries =>
      plantedKinds.map(
        kind => ({ row: `search, ${kind}`, entries, measure: 'recall', atLeast: 0.99 }) as const,
      ),
    ),
  ],
  async run({ entries }) {
    const journal = writeJournal(entries);
    const planted = plantQueries(journal, queriesOfEachKind);
    const built = await measureBuild(journal);
    return [
      { name: 'search index build', entries, unit: 'ms', ...summary(built.times) },
      keystrokeRow(built.index, planted, entries),
      ...recallRows(built.index, planted, entries),
      {
        name: 'search index update',
        entries,
        unit: 'ms',
        ...updateTimes(built.index, journal),
      },
    ];
  },
};

async function measureBuild(journal: readonly SearchDocument[]) {
  const times: number[] = [];
  let index = createSearchIndex();
  for (let run = 0; run < 3; run += 1) {
    index.clear();
    index = createSearchIndex();
    const start = performance.now();
    await index.build(journal);
    times.push(performance.now() - start);
  }
  return { index, times };
}

function keystrokeRow(index: SearchIndex, planted: readonly PlantedQuery[], entries: number): BenchRow {
  const texts = [...planted.map(query => query.text), ...everydayQueries];
  const keystrokes = keystrokesOf(texts);
  for (const text of keystrokes.slice(0, 200)) index.search(text, shown);
  const times = keystrokes.map(text => timed(() => index.search(text, shown)));
  const recall = meanRecall(planted, text => index.search(text, shown).hits.map(hit => hit.id));
  return { name: 'search a keystroke', entries, unit: 'ms', ...summary(times), recall };
}

function recallRows(
  index: SearchIndex,
  planted: readonly PlantedQuery[],
  entries: number,
): readonly BenchRow[] {
  return plantedKinds.map(kind => {
    const queries = planted.filter(query => query.kind === kind);
    const times = queries.map(({ text }) => timed(() => index.search(text, shown)));
    const recall = meanRecall(queries, text => index.search(text, shown).hits.map(hit => hit.id));
    return { name: `search, ${kind}`, entries, unit: 'ms', ...summary(times), recall };
  });
}

function updateTimes(index: SearchIndex, journal: readonly SearchDocument[]) {
  const changed = journal
    .slice(0, 400)
    .map(entry => ({ ...entry, body: `${entry.body}\n\nRang again, no answer.` }));
  return summary(changed.map(entry => timed(() => index.update(entry))));
}
