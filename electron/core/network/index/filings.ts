import { type Groups, join, leave } from '../../journal/groups';
import { type Filing, filings, type Keys } from './keys';

/** Ids of records by the keys they are filed under; each record has its keys once, whatever they were before. */
export type Filings = {
  /**
   * Files `id` under `keys` and nowhere else; with `null` nowhere at all. Says whether that, or what others show of it
   * (`shown`), is other than it was.
   */
  readonly put: (id: string, keys: Keys | null, shown?: string) => boolean;
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
  const known = new Map<string, Filed>();
  const groupsOf = (filing: Filing): Groups => groups.get(filing) ?? new Map();

  function each(id: string, keys: Keys, act: (groups: Groups, key: string, id: string) => void): void {
    for (const filing of filings) {
      for (const key of keys[filing] ?? []) act(groupsOf(filing), key, id);
    }
  }

  return {
    put: (id, keys, shown = '') => {
      const before = known.get(id);
      const next = keys === null ? undefined : { keys, shown };
      if (isSame(before, next)) return false;
      each(id, before?.keys ?? {}, leave);
      if (next === undefined) known.delete(id);
      else known.set(id, next);
      each(id, keys ?? {}, join);
      return true;
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

type Filed = { readonly keys: Keys; readonly shown: string };

function isSame(one: Filed | undefined, other: Filed | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.shown === other.shown && filings.every(filing => sameKeys(one.keys[filing], other.keys[filing]));
}

function sameKeys(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
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
