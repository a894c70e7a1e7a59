import type { Audience, Entry, Revision } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';

/** A test for entries out of the bin that the circle of this name may see. */
export function maySee(circle: string): (entry: Entry) => boolean {
  const folded = foldName(circle);
  return ({ audience, binnedAt }) =>
    binnedAt === null && (audience.kind === 'open' || namesCircle(audience, folded));
}

/** What is for whom: entries, and steps of history, so that an earlier text, brought back, is still for the same people. */
export type AudienceChanges = {
  readonly entries: Record<string, Entry>;
  readonly revisions: Record<string, Revision>;
};

/** Everything whose audience names the circle `from`, naming it `to`. When somebody edited an entry stays as it was. */
export function renamedAudiences(journal: Journal, from: string, to: string): AudienceChanges {
  if (from === to) return { entries: {}, revisions: {} };
  const folded = foldName(from);
  return audienceChanges(journal, circles => circles.map(name => (foldName(name) === folded ? to : name)));
}

/**
 * Everything whose audience names one of `circles`, without it; what was for nobody else is only the head's own. A circle
 * that is erased takes its name along: another of that name, made later, must not find itself allowed to see anything.
 */
export function withoutAudiences(journal: Journal, circles: readonly string[]): AudienceChanges {
  const folded = new Set(circles.map(foldName));
  if (folded.size === 0) return { entries: {}, revisions: {} };
  return audienceChanges(journal, names => names.filter(name => !folded.has(foldName(name))));
}

function audienceChanges(
  { entries, revisions }: Journal,
  change: (circles: readonly string[]) => readonly string[],
): AudienceChanges {
  const changed: AudienceChanges = { entries: {}, revisions: {} };
  for (const entry of Object.values(entries)) {
    const audience = changedAudience(entry.audience, change);
    if (audience !== entry.audience)
      changed.entries[entry.id] = { ...entry, audience, revision: entry.revision + 1 };
  }
  for (const step of Object.values(revisions)) {
    const audience = changedAudience(step.content.audience, change);
    if (audience !== step.content.audience)
      changed.revisions[step.id] = { ...step, content: { ...step.content, audience } };
  }
  return changed;
}

function changedAudience(
  audience: Audience,
  change: (circles: readonly string[]) => readonly string[],
): Audience {
  if (audience.kind !== 'circles') return audience;
  const circles = change(audience.circles);
  const isSame =
    circles.length === audience.circles.length &&
    circles.every((name, index) => name === audience.circles[index]);
  if (isSame) return audience;
  return circles.length === 0 ? { kind: 'only-me' } : { kind: 'circles', circles };
}

function namesCircle(audience: Audience, folded: string): boolean {
  return audience.kind === 'circles' && audience.circles.some(name => foldName(name) === folded);
}
