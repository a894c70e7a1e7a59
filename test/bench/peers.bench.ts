import { createSearchIndex, type SearchDocument } from '../../electron/core/search';
import { corpusToday, writeJournal } from './corpus/journal';
import { keystrokesOf, meanRecall, type PlantedQuery, plantedKinds, plantQueries } from './corpus/planted';
import { type BenchPart, type BenchRow, type BenchTarget, summary, timed } from './measure';
import { fuseAlone } from './peers/engines/fuse';
import { findPeers, peersMissing } from './peers/find-peers';
import type { Peer } from './peers/peer';

const queriesOfEachKind = 14;
/** fuse.js over whole notes takes about a second a query: it is given few, each typed out at once. */
const wholeQueriesOfEachKind = 2;
const warmingUp = 200;
const shown = 20;

const rowNames = {
  keystroke: 'beside others, a keystroke',
  whole: 'beside others, a few whole queries',
  ready: 'beside others, index ready',
} as const;

/** Ours, for once without texts to show being left out: what it finds is ranked and highlighted, which is asked of nobody else. */
const ours: Peer = {
  name: 'ours',
  index(documents) {
    const index = createSearchIndex();
    index.addMany(documents);
    index.settle();
    return {
      search: (text, limit) => index.search(text, { limit, today: corpusToday }).hits.map(({ id }) => id),
      close: index.clear,
    };
  },
};

const targetsAt = (entries: number, timesFuse: number): readonly BenchTarget[] => [
  { row: rowNames.whole, entries, measure: 'median', of: fuseAlone.name, atMostTimes: 1 / timesFuse },
  { row: rowNames.whole, entries, measure: 'recall', notBelow: fuseAlone.name },
  ...['MiniSearch', 'SQLite FTS5, trigram'].flatMap((name): readonly BenchTarget[] => [
    { row: rowNames.keystroke, entries, measure: 'p95', of: name, atMostTimes: 1 },
    { row: rowNames.keystroke, entries, measure: 'recall', notBelow: name },
  ]),
  { row: rowNames.ready, entries, measure: 'median', of: 'MiniSearch', atMostTimes: 0.5 },
];

/** Our search beside the engines it could have been, over the same journal in the same run. */
export const peersBench: BenchPart = {
  name: 'peers',
  targets: [...targetsAt(10_000, 200), ...targetsAt(50_000, 500)],
  async run({ entries, peers }) {
    if (!peers) return [];
    if (peersMissing !== null) console.log(`peers: only fuse.js, ${peersMissing.why}; ${peersMissing.how}`);
    const journal = writeJournal(entries);
    const planted = plantQueries(journal, queriesOfEachKind);
    const others = peersMissing === null ? await findPeers() : [];
    return [ours, ...others, fuseAlone].flatMap(peer => measurePeer(peer, journal, planted));
  },
};

function measurePeer(
  peer: Peer,
  journal: readonly SearchDocument[],
  planted: readonly PlantedQuery[],
): readonly BenchRow[] {
  const whole = plantedKinds.flatMap(kind =>
    planted.filter(query => query.kind === kind).slice(0, wholeQueriesOfEachKind),
  );
  const start = performance.now();
  const index = peer.index(journal);
  const ready = performance.now() - start;
  const keystrokes = keystrokesOf(textsOf(planted));
  // Like an app that has been in use for a minute; fuse.js would take minutes over this alone.
  if (peer !== fuseAlone) for (const text of keystrokes.slice(0, warmingUp)) index.search(text, shown);
  const rowOf = (name: string, times: readonly number[]): BenchRow => ({
    name,
    entries: journal.length,
    ...(peer === ours ? {} : { by: peer.name }),
    unit: 'ms',
    ...summary(times),
  });
  const searchRow = (name: string, texts: readonly string[], judgedBy: readonly PlantedQuery[]): BenchRow => {
    const found = new Map<string, readonly string[]>();
    const times = texts.map(text => timed(() => found.set(text, index.search(text, shown))));
    return { ...rowOf(name, times), recall: meanRecall(judgedBy, text => found.get(text) ?? []) };
  };
  const rows = [rowOf(rowNames.ready, [ready]), searchRow(rowNames.whole, textsOf(whole), whole)];
  if (peer !== fuseAlone) rows.push(searchRow(rowNames.keystroke, keystrokes, planted));
  index.close();
  return rows;
}

const textsOf = (queries: readonly PlantedQuery[]): readonly string[] => queries.map(({ text }) => text);
