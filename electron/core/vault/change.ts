import { JournalError } from '../../../shared/contract/errors';

/** What became of one record in a commit: a new value, or a tombstone. */
export interface Change {
  readonly collection: string;
  readonly id: string;
  /** Grows with every commit of the vault; all changes of a commit share it. */
  readonly revision: number;
  /** The installation that made the change. */
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly content: { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'tombstone' };
}

/** The plaintext of a frame. */
export interface Commit {
  readonly changes: readonly Change[];
  /** Part of a purge: the vault owes a compaction until this frame is gone. */
  readonly erase: boolean;
}

/** One change as JSON: `[collection, id, revision, device, time, value]`, without the value for a tombstone. */
export const encodeChange = (change: Change): string => {
  const head = JSON.stringify([change.collection, change.id, change.revision, change.device, change.time]);
  if (change.content.kind === 'tombstone') return head;
  const value = JSON.stringify(change.content.value);
  if (value === undefined) throw new TypeError('a value that is not JSON cannot be kept');
  return `${head.slice(0, -1)},${value}]`;
};

/** The bytes of a frame: `[erase, change, …]` as JSON. */
export const encodeCommit = (encoded: readonly string[], erase: boolean): Buffer =>
  Buffer.from(`[${[String(erase), ...encoded].join(',')}]`, 'utf8');

const malformed = (): never => {
  throw new JournalError('vault-damaged');
};

const decodeChange = (entry: unknown): Change => {
  if (!Array.isArray(entry) || entry.length < 5 || entry.length > 6) return malformed();
  const [collection, id, revision, device, time, value]: readonly unknown[] = entry;
  if (typeof collection !== 'string' || typeof id !== 'string' || typeof device !== 'string')
    return malformed();
  if (typeof revision !== 'number' || typeof time !== 'number') return malformed();
  const content = entry.length === 6 ? ({ kind: 'value', value } as const) : ({ kind: 'tombstone' } as const);
  return { collection, id, revision, device, time, content };
};

/** Reads what `encodeCommit` wrote. The bytes have authenticated, so anything else in them is `vault-damaged`. */
export const decodeCommit = (plain: Buffer): Commit => {
  const parsed: unknown = JSON.parse(plain.toString('utf8'));
  if (!Array.isArray(parsed)) return malformed();
  const [erase, ...entries]: readonly unknown[] = parsed;
  if (typeof erase !== 'boolean') return malformed();
  return { erase, changes: entries.map(decodeChange) };
};
