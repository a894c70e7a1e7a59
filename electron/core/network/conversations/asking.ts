import type { Entry } from '../../../../shared/domain/entry';
import type { Instant } from '../../../../shared/domain/time';
import { movedTo } from '../../journal/trail';

/**
 * An open question that came up at `asked` and got no answer there, as it is from `now` on. Anything else is left as it
 * is. Its trail stays in order of time, also when it was opened again after `asked`.
 */
export function markAsked(entry: Entry, asked: Instant, now: Instant): Entry {
  if (entry.kind !== 'question' || entry.status !== 'open') return entry;
  const at = Math.max(asked, entry.trail.at(-1)?.at ?? asked);
  return { ...movedTo(entry, 'asked', at), updatedAt: now };
}

/** A question that `markAsked` moved at `asked`, as it was before that. One that has lived on since is left as it is. */
export function takeBackAsked(entry: Entry, asked: Instant, now: Instant): Entry {
  const last = entry.trail.at(-1);
  const ours = last?.from === 'open' && last.to === 'asked' && last.at === asked;
  if (entry.status !== 'asked' || !ours) return entry;
  return {
    ...entry,
    status: 'open',
    trail: entry.trail.slice(0, -1),
    updatedAt: now,
    revision: entry.revision + 1,
  };
}
