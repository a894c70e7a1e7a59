import { type Groups, join, leave } from '../../journal/groups';
import { type Filing, filings, type Keys } from './keys';

/** Ids of records by the keys they are filed under; each record has its keys once, whatever they were before. */
export type Filings = {
  /** Files `id` under `keys` and nowhere else; with `null` nowhere at all. */
  readonly put: (id: string, keys: Keys | null) => void;
  readonly under: (filing: Filing, key: string) => readonly string[];
  /** The ids under any of `keys`, each once. */
  readonly underAny: (filing: Filing, keys: readonly string[]) => ReadonlySet<string>;
  /** How many there are under any of `keys`; nothing is copied for it. */
  readonly count: (filing: Filing, keys: readonly string[]) => number;
  readonly has: (filing: Filing, key: string, id: string) => boolean;
  /** Keys with something under them. */
  readonly keys: (filing: Filing) => readonly string[];
  readonly clear: () => void;
};

export function createFilings(): Filings {
  const groups = new Map<Filing, Groups>(filings.map(filing => [filing, new Map()]));
  const known = new Map<string, Keys>();
  const groupsOf = (filing: Filing): Groups => groups.get(filing) ?? new Map();

  function each(id: string, keys: Keys, act: (groups: Groups, key: string, id: string) => void): void {
    for (const filing of filings) {
      for (const key of keys[filing] ?? []) act(groupsOf(filing), key, id);
    }
  }

  return {
    put: (id, keys) => {
      each(id, known.get(id) ?? {}, leave);
      if (keys === null) {
        known.delete(id);
        return;
      }
      known.set(id, keys);
      each(id, keys, join);
    },
    under: (filing, key) => [...(groupsOf(filing).get(key) ?? [])],
    underAny: (filing, keys) => new Set(keys.flatMap(key => [...(groupsOf(filing).get(key) ?? [])])),
    count: (filing, keys) => countUnion(keys.flatMap(key => groupsOf(filing).get(key) ?? [])),
    has: (filing, key, id) => groupsOf(filing).get(key)?.has(id) === true,
    keys: filing => [...groupsOf(filing).keys()],
    clear: () => {
      for (const group of groups.values()) group.clear();
      known.clear();
    },
  };
}

/** Goes through all but the largest group, which for somebody in a busy circle is the circle's. */
function countUnion(groups: readonly ReadonlySet<string>[]): number {
  const [largest, ...others] = [...groups].sort((a, b) => b.size - a.size);
  if (largest === undefined) return 0;
  if (others.length === 0) return largest.size;
  const more = new Set<string>();
  for (const group of others) {
    for (const id of group) if (!largest.has(id)) more.add(id);
  }
  return largest.size + more.size;
}
