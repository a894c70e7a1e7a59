import { useEffect, useEffectEvent, useState } from 'react';
import { everything } from '../../../shared/domain/filter';
import { api, useEvent } from '../../api';
import { createLatestWins } from './latest-wins';
import { nothingFound, type PaletteFindings } from './options';

/** Entries asked for at once; the rest is one step away in the journal. */
const searchLimit = 20;
const recentLimit = 6;

/** What was found for the text as typed, asked again with every keystroke; the last findings stay until new ones are there. */
export function useFindings(query: string): {
  readonly findings: PaletteFindings;
  /** What went wrong, or `null`. */
  readonly problem: unknown;
} {
  const [findings, setFindings] = useState(nothingFound);
  const [problem, setProblem] = useState<unknown>(null);
  const [channel, setChannel] = useState<{ readonly ask: (query: string) => void } | null>(null);

  useEffect(() => {
    const opened = createLatestWins<string, PaletteFindings>({
      ask: find,
      deliver: (_query, found) => {
        setFindings(found);
        setProblem(null);
      },
      failed: (_query, reason) => setProblem(reason),
    });
    setChannel(opened);
    return opened.close;
  }, []);
  useEffect(() => channel?.ask(query), [channel, query]);

  const askAgain = useEffectEvent(() => channel?.ask(query));
  useEvent('searchReady', () => askAgain());
  useEvent('entriesChanged', () => askAgain());
  return { findings, problem };
}

async function find(query: string): Promise<PaletteFindings> {
  if (query.trim() === '') {
    const { rows } = await api.listEntries({
      filter: everything,
      sort: 'recently-edited',
      offset: 0,
      limit: recentLimit,
    });
    return { query, reply: null, names: [], recent: rows };
  }
  const [reply, names] = await Promise.all([
    api.search({ query, limit: searchLimit }),
    api.searchNames({ query }),
  ]);
  return { query, reply, names, recent: [] };
}
