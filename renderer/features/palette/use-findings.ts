import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PersonRow } from '../../../shared/contract/network';
import type { NamedHit } from '../../../shared/contract/search';
import { everything } from '../../../shared/domain/filter';
import { api, createLatestWins, personListQuery, useEvent } from '../../api';
import { matchPeople } from '../../choosers';
import { peopleNamed } from '../../records';
import { nothingFound, type PaletteFindings } from './options';

/** Entries asked for at once; the rest is one step away in the journal. */
const searchLimit = 20;
const recentLimit = 6;
const peopleLimit = 5;

/** What was found for the text as typed, asked again with every keystroke; the last findings stay until new ones are there. */
export function useFindings(query: string): {
  readonly findings: PaletteFindings;
  /** What went wrong, or `null`. */
  readonly problem: unknown;
} {
  const client = useQueryClient();
  const [findings, setFindings] = useState(nothingFound);
  const [problem, setProblem] = useState<unknown>(null);
  const [channel, setChannel] = useState<{ readonly ask: (query: string) => void } | null>(null);

  useEffect(() => {
    const opened = createLatestWins<string, PaletteFindings>({
      ask: asked => find(client, asked),
      deliver: (_query, found) => {
        setFindings(found);
        setProblem(null);
      },
      failed: (_query, reason) => setProblem(reason),
    });
    setChannel(opened);
    return opened.close;
  }, [client]);
  useEffect(() => channel?.ask(query), [channel, query]);

  const askAgain = useEffectEvent(() => channel?.ask(query));
  useEvent('searchReady', () => askAgain());
  useEvent('entriesChanged', () => askAgain());
  useEvent('recordsChanged', () => askAgain());
  return { findings, problem };
}

async function find(client: QueryClient, query: string): Promise<PaletteFindings> {
  if (query.trim() === '') {
    const { rows } = await api.listEntries({
      filter: everything,
      sort: 'recently-edited',
      offset: 0,
      limit: recentLimit,
    });
    return { query, reply: null, people: [], names: [], recent: rows };
  }
  const [reply, names, everybody] = await Promise.all([
    api.search({ query, limit: searchLimit }),
    api.searchNames({ query }),
    client.fetchQuery(personListQuery),
  ]);
  return { query, reply, ...peopleAmong(everybody, names, query), recent: [] };
}

/**
 * Who is meant leads to their page: those whose names fit, and those whom a name in the notes means and nobody else.
 * Other names stay filters. A word that narrows the search, such as `tag:`, is no part of a name.
 */
export function peopleAmong(
  everybody: readonly PersonRow[],
  names: readonly NamedHit[],
  query: string,
): Pick<PaletteFindings, 'people' | 'names'> {
  const fitting = query.includes(':') ? [] : matchPeople(everybody, query, peopleLimit);
  const meant = names.flatMap(({ kind, name }) => {
    const named = kind === 'person' ? peopleNamed(everybody, name) : [];
    return named.length === 1 ? named : [];
  });
  const people = [...new Set([...fitting, ...meant])].slice(0, peopleLimit);
  const isShown = (name: string) => {
    const named = peopleNamed(everybody, name);
    return named.length > 0 && named.every(person => people.includes(person));
  };
  return { people, names: names.filter(({ kind, name }) => kind !== 'person' || !isShown(name)) };
}
