import Fuse from 'fuse.js';
import { createSearchIndex, type SearchDocument, type SearchIndex } from '../../electron/core/search';
import { corpusToday, writeJournal } from './corpus/journal';
import { type PlantedQuery, plantedKinds, plantQueries } from './corpus/planted';
import { type BenchOptions, type BenchPart, type BenchRow, summary, timed } from './measure';

const shown = { limit: 20, today: corpusToday } as const;
const queriesOfEachKind = 14;
/** fuse.js over whole notes takes about a second a keystroke: it is given fewer queries, each typed out at once. */
const baselineQueriesOfEachKind = 2;

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
    { row: 'search a keystroke', entries: 10_000, measure: 'p95', atMost: 16 },
    { row: 'search a keystroke', entries: 10_000, measure: 'recall', atLeast: 0.98 },
    { row: 'search index build', entries: 10_000, measure: 'median', atMost: 1000 },
  ],
  async run(options) {
    const journal = writeJournal(options.entries);
    const planted = plantQueries(journal, queriesOfEachKind);
    const built = await measureBuild(journal);
    return [
      { name: 'search index build', entries: options.entries, unit: 'ms', ...summary(built.times) },
      keystrokeRow(built.index, journal, planted, options),
      ...recallRows(built.index, planted, options.entries),
      {
        name: 'search index update',
        entries: options.entries,
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

function keystrokeRow(
  index: SearchIndex,
  journal: readonly SearchDocument[],
  planted: readonly PlantedQuery[],
  { entries, baselines }: BenchOptions,
): BenchRow {
  const texts = [...planted.map(query => query.text), ...everydayQueries];
  const keystrokes = texts.flatMap(text => Array.from(text, (_, at) => text.slice(0, at + 1)));
  for (const text of keystrokes.slice(0, 200)) index.search(text, shown);
  const times = keystrokes.map(text => timed(() => index.search(text, shown)));
  const recall = meanRecall(planted, text => index.search(text, shown).hits.map(hit => hit.id));
  const row = { name: 'search a keystroke', entries, unit: 'ms', ...summary(times), recall };
  return baselines ? { ...row, baseline: fuseAlone(journal, planted) } : row;
}

/** What the app would be with nothing but fuse.js over whole notes. */
function fuseAlone(journal: readonly SearchDocument[], planted: readonly PlantedQuery[]) {
  const fuse = new Fuse(journal, {
    keys: ['title', 'people', 'tags', 'body'],
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeMatches: true,
    threshold: 0.3,
  });
  const few = plantedKinds.flatMap(kind =>
    planted.filter(query => query.kind === kind).slice(0, baselineQueriesOfEachKind),
  );
  const times: number[] = [];
  const recall = meanRecall(few, text => {
    let ids: readonly string[] = [];
    times.push(
      timed(() => {
        ids = fuse.search(text, { limit: 20 }).map(result => result.item.id);
      }),
    );
    return ids;
  });
  return { name: `fuse.js alone, ${few.length} whole queries`, ...summary(times), recall };
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

/** Mean recall@10: of the right answers, or of ten when there are more, the share among the first ten. */
function meanRecall(queries: readonly PlantedQuery[], search: (text: string) => readonly string[]): number {
  const shares = queries.map(({ text, relevant }) => {
    const found = search(text)
      .slice(0, 10)
      .filter(id => relevant.has(id));
    return found.length / Math.min(10, relevant.size);
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

function updateTimes(index: SearchIndex, journal: readonly SearchDocument[]) {
  const changed = journal
    .slice(0, 400)
    .map(entry => ({ ...entry, body: `${entry.body}\n\nRang again, no answer.` }));
  return summary(changed.map(entry => timed(() => index.update(entry))));
}
