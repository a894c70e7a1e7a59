import type { BackupReason } from '../../../shared/contract/backups';
import type { Instant } from '../../../shared/domain/time';

/** What deciding about a backup takes. */
export type Dated = {
  /** Grows with every backup, whatever the clock says. */
  readonly number: number;
  readonly madeAt: Instant;
  readonly reason: BackupReason;
};

export const newestKept = 10;
export const daysKept = 30;
export const monthsKept = 12;
/** How long what the journal was before it went back is kept, in milliseconds. */
export const beforeRestoreKept = 30 * 24 * 3_600_000;

/**
 * The backups to keep: the newest ten, the newest of each of the last thirty days and of each of the last twelve months that
 * have one, and for thirty days every one that was made before going back. Newer is who has the higher number, so that a
 * clock that jumped does not make an old one the newest. Days and months are those of UTC. Pure.
 */
export function retained<T extends Dated>(backups: readonly T[], now: Instant): ReadonlySet<T> {
  const newestFirst = [...backups].sort((a, b) => b.number - a.number);
  return new Set([
    ...newestFirst.slice(0, newestKept),
    ...firstOfEach(newestFirst, dayOf).slice(0, daysKept),
    ...firstOfEach(newestFirst, monthOf).slice(0, monthsKept),
    ...newestFirst.filter(one => one.reason === 'before-restore' && now - one.madeAt < beforeRestoreKept),
  ]);
}

const dayOf = ({ madeAt }: Dated): string => new Date(madeAt).toISOString().slice(0, 10);
const monthOf = ({ madeAt }: Dated): string => new Date(madeAt).toISOString().slice(0, 7);

function firstOfEach<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const value of values) if (!first.has(keyOf(value))) first.set(keyOf(value), value);
  return [...first.values()];
}
